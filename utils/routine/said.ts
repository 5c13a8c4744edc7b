import * as v from 'valibot';
import type { WeekName } from '../domain/week.ts';

/** Asks of a notice that the user wants to be told of once more, and when (epoch ms). */
export interface Snoozed {
  keys: string[];
  at: number;
}

/** What can be answered to a notice about asks. */
export const nudgeButtons = ['snooze', 'no-reply-needed'] as const;
export type NudgeButton = (typeof nudgeButtons)[number];

/** A notice that may still be on the screen: the asks that it spoke of, and its buttons in order. */
export interface Shown {
  id: string;
  keys: string[];
  buttons: NudgeButton[];
}

/**
 * What the user was told so far. Kept before anything is said, so that a crash between the two costs a notice and never
 * makes a second one. Lists are in order of time, and only their ends are kept.
 */
export interface Said {
  /** Since when anything is said at all, epoch ms: nothing of weeks that were done before. */
  since: number;
  /** The last week whose report was said to be ready. */
  week: WeekName | null;
  /** Asks that were spoken of. */
  nudged: string[];
  /** How many notices about asks, by date (days since 1970-01-01). */
  nudges: { date: number; count: number }[];
  snoozed: Snoozed[];
  /** Asks that were spoken of a second time, as the user wished. */
  again: string[];
  /** Dates on which the user was asked where they work. */
  asked: number[];
  /** Absences whose promised time was said to have come. */
  promised: string[];
  shown: Shown[];
}

/** More asks than the two weeks' worth that can still wait. */
const mostKeys = 1000;
/** Dates far back are kept as well: who sets the clock back does not get the same day twice. */
const mostDates = 100;
const mostShown = 100;

export function nothingSaid(since: number): Said {
  return {
    since,
    week: null,
    nudged: [],
    nudges: [],
    snoozed: [],
    again: [],
    asked: [],
    promised: [],
    shown: [],
  };
}

const whole = v.pipe(v.number(), v.safeInteger());
const list = <S extends v.GenericSchema>(schema: S) => v.fallback(v.array(schema), []);
const schema = v.object({
  since: whole,
  week: v.fallback(v.nullable(v.pipe(v.string(), v.regex(/^\d{4}-W\d{2}$/u))), null),
  nudged: list(v.string()),
  nudges: list(v.object({ date: whole, count: whole })),
  snoozed: list(v.object({ keys: v.array(v.string()), at: whole })),
  again: list(v.string()),
  asked: list(whole),
  promised: list(v.string()),
  shown: list(
    v.object({ id: v.string(), keys: v.array(v.string()), buttons: v.array(v.picklist(nudgeButtons)) }),
  ),
});

/** What was said, as it was stored; what is damaged counts as not said. Null where nothing is known at all. */
export function parseSaid(stored: unknown): Said | null {
  const parsed = v.safeParse(schema, stored);
  return parsed.success ? parsed.output : null;
}

/** With only the ends of the lists, so that it never grows. */
export function trimmed(said: Said): Said {
  return {
    ...said,
    nudged: said.nudged.slice(-mostKeys),
    nudges: said.nudges.slice(-mostDates),
    snoozed: said.snoozed.slice(-mostShown),
    again: said.again.slice(-mostKeys),
    asked: said.asked.slice(-mostDates),
    promised: said.promised.slice(-mostDates),
    shown: said.shown.slice(-mostShown),
  };
}

/** How many notices about asks there were on a date. */
export function nudgesOn(said: Said, date: number): number {
  return said.nudges.find((day) => day.date === date)?.count ?? 0;
}

export function countNudge(said: Said, date: number): Said {
  const others = said.nudges.filter((day) => day.date !== date);
  return { ...said, nudges: [...others, { date, count: nudgesOn(said, date) + 1 }] };
}
