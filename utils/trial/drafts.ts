import { dateText } from '../domain/clock.ts';
import type { PlanDraft } from '../domain/plan-trial.ts';
import { remoteDates, type Trial } from '../domain/trial.ts';
import { weekday } from '../domain/week.ts';

/** The form of a trial as it was agreed. */
export function draftOf(trial: Trial): PlanDraft {
  return {
    start: trial.start,
    weeks: String(trial.weeks),
    weekdays: trial.weekdays,
    chat: String(trial.chat),
    email: String(trial.email),
    margin: String(trial.margin),
    review: trial.review,
    boss: trial.boss,
    ended: trial.ended ?? '',
  };
}

/**
 * What a new plan begins with: eight weeks of two days from the next Monday on, reviewed on the Friday of the last.
 *
 * @param today days since 1970
 * @param targets those in force, working minutes
 */
export function newDraft(today: number, targets: { chat: number; email: number }): PlanDraft {
  const start = today + 7 - weekday(today);
  return {
    start: dateText(start),
    weeks: '8',
    weekdays: [1, 3],
    chat: String(targets.chat),
    email: String(targets.email),
    margin: '10',
    review: dateText(start + 8 * 7 - 3),
    boss: '',
    ended: '',
  };
}

/** The day after the last remote day: when the figures are whole and fresh. Weekends wait for Monday. */
export function reviewAfter(plan: Parameters<typeof remoteDates>[0]): string {
  const last = remoteDates(plan).at(-1);
  if (last === undefined) return plan.review;
  const day = weekday(last + 1);
  return dateText(last + 1 + (day >= 5 ? 7 - day : 0));
}
