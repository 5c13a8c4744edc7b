import { isCounted, isDecided } from './figures.ts';
import { measuredBy } from './trial/rows.ts';
import type { AskRow } from './types.ts';

/** What a planned trial is reckoned with: how busy office days are, and how well they go. */
export interface Known {
  /** Office days with a decided ask before the plan's first day: those that the trial will be compared with. */
  days: number;
  asksPerDay: number;
  /** Share answered within target, 0…1. */
  share: number;
  /** False: too few days are recorded, so these are assumed. */
  recorded: boolean;
}

/** What is assumed where fewer days than a verdict needs are recorded. */
export const assumed = { asksPerDay: 15, share: 0.9 } as const;
const fewest = 4;

/**
 * The user's own recorded office days, measured by the targets that are being planned.
 *
 * @param plan its targets in working ms, and its first day
 */
export function knownOf(
  office: readonly AskRow[],
  plan: { chat: number; email: number; start: string },
): Known {
  const rows = office
    .map((row) => measuredBy(row, plan[row.channel]))
    .filter((row) => row.place === 'office' && isCounted(row) && isDecided(row));
  const all = new Set(rows.map(({ date }) => date));
  const days = [...all].filter((date) => date < plan.start).length;
  if (all.size < fewest) return { days, ...assumed, recorded: false };
  const within = rows.filter(({ outcome }) => outcome === 'within').length;
  return { days, asksPerDay: rows.length / all.size, share: within / rows.length, recorded: true };
}
