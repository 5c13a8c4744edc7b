import type { Format } from '../../words/format.ts';
import type { Value } from './compare.ts';
import type { Recomputed } from './recompute.ts';

/** The words of a language that a verdict is said with. */
interface Saying {
  words: {
    follows: (figures: number, rows: number, week: string, before: number) => string;
    differs: (values: number, rows: number, week: string, before: number) => string;
  };
  format: Pick<Format, 'weekTitle'>;
}

/** What a recompute found in one line: that all figures follow, or how many values do not. */
export function verdictSaid(found: Recomputed, { words, format }: Saying): string {
  const { report, figures, rows, before, differences } = found;
  const week = format.weekTitle(report.week);
  return differences.length === 0
    ? words.follows(figures, rows, week, before)
    : words.differs(differences.length, rows, week, before);
}

/** A value as the file writes it; `nothing` stands for one that is not there. */
export function valueSaid(value: Value, nothing: string): string {
  return value === undefined ? nothing : JSON.stringify(value);
}
