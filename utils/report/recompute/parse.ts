import * as v from 'valibot';
import { reportForm, type ReportForm } from './form.ts';

/** True where a parsed JSON claims to be a report, so that a file can be told from a ledger. */
export function isReport(data: unknown): boolean {
  return v.is(v.object({ format: v.literal('reachable-report') }), data);
}

/** A report file as checked data. Throws in words that name the field and say what to do. */
export function parseReport(text: string): ReportForm {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    throw new Error(
      'This file is not complete JSON: it was cut off or changed on its way. Ask for the JSON file of the report once more.',
    );
  }
  if (!isReport(data)) {
    throw new Error(
      'This is no report of Reachable. Choose the JSON file of a weekly report (the HTML file holds no rows that a program can read).',
    );
  }
  const version: unknown = Object(data).version;
  if (typeof version === 'number' && version > 1) {
    throw new Error(
      `This report has version ${version}; this Reachable reads version 1. Update Reachable, then check it again.`,
    );
  }
  // Looked at, not copied: its fields stay in their order, and what is not computed stays as it is.
  if (v.is(reportForm, data)) return data;
  const [issue] = v.safeParse(reportForm, data).issues ?? [];
  const where = issue?.path?.map((item) => String(item.key)).join('.');
  throw new Error(
    `The report does not have the published form${where === undefined ? '' : ` at ${where}`}: ${issue?.message ?? 'it cannot be read'}. It was changed after it was made, or made by another program. Ask for the JSON file once more.`,
  );
}
