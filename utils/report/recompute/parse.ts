import * as v from 'valibot';
import { faultAt } from '../../fault.ts';
import { Problem } from '../../problems.ts';
import { reportForm, wholeFaults, type ReportForm } from './form.ts';

/** True where a parsed JSON claims to be a report, so that a file can be told from a ledger. */
export function isReport(data: unknown): boolean {
  return v.is(v.object({ format: v.literal('reachable-report') }), data);
}

/** A report file as checked data. Throws a problem that names the field. */
export function parseReport(text: string): ReportForm {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    throw new Problem('reportCutOff');
  }
  if (!isReport(data)) throw new Problem('reportForeign');
  const version: unknown = Object(data).version;
  if (typeof version === 'number' && version > 1) throw new Problem('reportNewer', version, 1);
  // Looked at, not copied: its fields stay in their order, and what is not computed stays as it is.
  if (v.is(reportForm, data)) return data;
  const [issue] = v.safeParse(reportForm, data).issues ?? [];
  const ofAll = wholeFaults.find((fault) => fault === issue?.message);
  throw ofAll ? new Problem(ofAll) : new Problem('reportDamaged', issue ? faultAt(issue) : '');
}
