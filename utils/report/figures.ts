import { quantile, survivalCurve, type Observation } from '../statistics/survival.ts';
import type { AskRow, Quantile, Share } from './types.ts';

/** The figures of a set of judged asks. The popup uses them too, so that both always say the same. Pure. */

/** A judged ask as far as the figures look at it: as it was judged, or as a row of the report. */
export type Judged = Pick<AskRow, 'outcome' | 'offHours' | 'working'> & { replied: boolean | number | null };

/** Counted in the share: answered in time or not. */
export function isDecided({ outcome }: Pick<Judged, 'outcome'>): boolean {
  return outcome === 'within' || outcome === 'late';
}

/** An ask of the table: decided or not yet. Follow-ups, marks and what cannot be told are counted elsewhere. */
export function isCounted(judged: Pick<Judged, 'outcome'>): boolean {
  return isDecided(judged) || judged.outcome === 'undecided';
}

export function shareOf(judged: readonly Pick<Judged, 'outcome'>[]): Share {
  const decided = judged.filter(isDecided).length;
  const within = judged.filter((one) => one.outcome === 'within').length;
  return { within, decided, share: decided === 0 ? null : within / decided };
}

/**
 * What the curve is made of, in working ms: replies are events, open asks and replies whose time was not read are
 * censored. Asks answered before a working minute had passed are left out (design section 2, "reply time").
 */
export function observations(judged: readonly Judged[]): Observation[] {
  return judged
    .filter((one) => isCounted(one) && !one.offHours)
    .map(({ working, replied }) => ({ time: working, event: replied !== null && replied !== false }));
}

/** A quantile of the reply times by Kaplan–Meier, working ms. */
export function replyQuantile(judged: readonly Judged[], p: number): Quantile {
  const all = observations(judged);
  return all.length === 0 ? null : (quantile(survivalCurve(all), p) ?? 'not reached');
}
