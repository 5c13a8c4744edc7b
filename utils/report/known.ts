import { isCounted, isDecided } from './figures.ts';
import { measuredBy } from './trial-rows.ts';
import type { AskRow } from './types.ts';

/** What a planned trial is reckoned with: how busy office days are, and how well they go. */
export interface Known {
  /** Office days with a decided ask. */
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

/** The user's own recorded office days, measured by the targets that are being planned, working ms. */
export function knownOf(office: readonly AskRow[], targets: { chat: number; email: number }): Known {
  const rows = office
    .map((row) => measuredBy(row, targets[row.channel]))
    .filter((row) => row.place === 'office' && isCounted(row) && isDecided(row));
  const days = new Set(rows.map(({ date }) => date)).size;
  if (days < fewest) return { days, ...assumed, recorded: false };
  const within = rows.filter(({ outcome }) => outcome === 'within').length;
  return { days, asksPerDay: rows.length / days, share: within / rows.length, recorded: true };
}
