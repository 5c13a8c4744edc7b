import type { Report } from './types.ts';

/** The report as JSON, as `public/schemas/report-1.json` describes it; keys always in the same order. */
export function json(report: Report): string {
  return `${JSON.stringify(report, null, 2)}\n`;
}
