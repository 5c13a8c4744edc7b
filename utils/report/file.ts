import { mondayOf } from '../domain/week.ts';

export const formats = ['html', 'md', 'csv', 'json'] as const;
/** What a report can be saved or printed as. */
export type Format = (typeof formats)[number];

export const mediaTypes: Record<Format, string> = {
  html: 'text/html;charset=utf-8',
  md: 'text/markdown;charset=utf-8',
  csv: 'text/csv;charset=utf-8',
  json: 'application/json',
};

/** `reachable-2026-W47.html`. Throws where `week` is no week, so that no other text gets into a file name. */
export function fileName(week: string, format: Format): string {
  mondayOf(week);
  return `reachable-${week}.${format}`;
}
