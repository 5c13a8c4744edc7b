import { dateAt, dateText, instantOf } from '../domain/clock.ts';
import { judge, type Judged } from '../domain/judge.ts';
import { rulesOf, type Rules } from '../domain/rules.ts';
import { datesOf } from '../domain/week.ts';
import type { ReportInput } from './input.ts';

/** How many weeks, the report's own included, the office days are taken from (design section 4). */
export const baselineWeeks = 8;

/** The week as all parts of the report need it: its dates and instants, its rules, its asks judged once. */
export interface WeekFrame {
  input: ReportInput;
  rules: Rules;
  dates: readonly number[];
  /** Monday 0:00 and the next Monday 0:00, local. */
  from: number;
  until: number;
  /** Asks whose first working minute lies in the week, in order of time. */
  judged: readonly Judged[];
  /** The same of the baseline's weeks, this one included. */
  judgedBefore: readonly Judged[];
  /** Asks of the week that no working minute follows. */
  unplaced: number;
}

export function frameOf(input: ReportInput): WeekFrame {
  const rules = rulesOf(input.facts, input.zone);
  const dates = datesOf(input.week);
  const [monday = 0] = dates;
  const sunday = monday + 6;
  const first = monday - 7 * (baselineWeeks - 1);
  const from = instantOf(monday, 0, rules.clock.zone(monday));
  const until = instantOf(sunday + 1, 0, rules.clock.zone(sunday + 1));

  const judgedBefore: Judged[] = [];
  let unplaced = 0;
  const known = input.asks.filter((ask) => ask.at <= input.asOf);
  for (const ask of known.toSorted((a, b) => a.at - b.at || (a.key < b.key ? -1 : 1))) {
    const one = judge(ask, rules, input.asOf);
    if (one === null) unplaced += ask.at >= from && ask.at < until ? 1 : 0;
    else if (one.date >= first && one.date <= sunday) judgedBefore.push(one);
  }
  const judged = judgedBefore.filter((one) => one.date >= monday);
  return { input, rules, dates, from, until, judged, judgedBefore, unplaced };
}

/** The working intervals of a day that had passed as of the report. */
export function passed(
  hours: readonly (readonly [from: number, until: number])[],
  asOf: number,
): [from: number, until: number][] {
  return hours.filter(([from]) => from < asOf).map(([from, until]) => [from, Math.min(until, asOf)]);
}

/** The local date of an instant as text, by the zone in force that day. */
export function localDate({ rules, input }: WeekFrame, at: number): string {
  const roughly = dateAt(at, input.zone);
  return dateText(dateAt(at, rules.clock.zone(roughly)));
}
