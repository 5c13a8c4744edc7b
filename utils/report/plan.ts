import { dateText, instantOf } from '../domain/clock.ts';
import type { PlanFact } from '../domain/fact.ts';
import { longestItem, plansOf, storyOf } from '../domain/plan.ts';
import { cleanLine } from './clean.ts';
import type { Correction } from './types.ts';
import type { WeekFrame } from './week.ts';

/** An item of a day's plan in the user's own words, and what became of it. */
export interface PlanRow {
  text: string;
  done: boolean;
  /** Added after noon of the day. */
  later: boolean;
  /** Planned by noon, taken out afterwards. */
  dropped: boolean;
  /** Its words were changed after noon. */
  reworded: boolean;
}

export interface PlanDay {
  date: string;
  /** When the day's plan was first stated, epoch ms. */
  stated: number;
  items: PlanRow[];
}

/** The week's plans: what stood in them at noon of each day, and what was added later, apart. */
export interface WeekPlan {
  planned: number;
  done: number;
  added: number;
  addedDone: number;
  days: PlanDay[];
}

const noon = 720;

/** Planned beside done, day by day; null where the user did not switch it on for this report. */
export function planOfWeek({ input, dates, rules }: WeekFrame): WeekPlan | null {
  const { facts, show } = input;
  if (!show.plan) return null;
  const days = dates.flatMap((date): PlanDay[] => {
    const name = dateText(date);
    const items = storyOf(facts, name, instantOf(date, noon, rules.clock.zone(date))).map(
      ({ text, done, later, dropped, reworded }) => ({
        // A text of nothing but control characters is still an item.
        text: cleanLine(text, longestItem) || '–',
        done,
        later,
        dropped,
        reworded,
      }),
    );
    const [first] = plansOf(facts, name);
    return first && items.length > 0 ? [{ date: name, stated: first.stated, items }] : [];
  });
  const all = days.flatMap(({ items }) => items);
  const [added, planned] = [all.filter(({ later }) => later), all.filter(({ later }) => !later)];
  return {
    planned: planned.length,
    done: planned.filter(({ done }) => done).length,
    added: added.length,
    addedDone: added.filter(({ done }) => done).length,
    days,
  };
}

/** What a statement about a plan says, for the list of what was stated on a later day; null where none is shown. */
export function planCorrection(
  { input }: WeekFrame,
  { date, items }: PlanFact,
): Omit<Correction, 'stated' | 'about'> | null {
  if (!input.show.plan) return null;
  return { from: date, to: date, value: `${items.filter(({ done }) => done).length}/${items.length}` };
}
