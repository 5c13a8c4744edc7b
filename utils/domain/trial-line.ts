import { dateNumber } from './clock.ts';
import type { Fact, TrialFact } from './fact.ts';

/** How far a trial is: in a week of so many, or waiting for its review on a local date. */
export type TrialLine = { week: number; weeks: number } | { review: string };

/**
 * What the popup says of a trial: the week while it lasts, then its review; null outside of one. Apart from `trial.ts`,
 * because the popup opens twenty times a day and carries all that it imports.
 */
export function trialLine(facts: readonly Fact[], now: number, zone: string): TrialLine | null {
  const last = new Map<string, TrialFact>();
  for (const fact of facts) {
    if (fact.kind === 'trial' && fact.stated >= (last.get(fact.id)?.stated ?? 0)) last.set(fact.id, fact);
  }
  // Local dates in their ISO form, which are in order where the texts are.
  const today = Temporal.Instant.fromEpochMilliseconds(now).toZonedDateTimeISO(zone).toPlainDate().toString();
  for (const { start, weeks, review, ended = review } of last.values()) {
    if (today < start || today > review) continue;
    const week = Math.floor((dateNumber(today) - dateNumber(start)) / 7) + 1;
    return week <= weeks && today <= ended ? { week, weeks } : { review };
  }
  return null;
}
