import type { DayHours, WeekHours } from './fact.ts';

/** Working hours as they are typed: clock times `HH:MM`, empty while a field is. */
export interface DraftStretch {
  from: string;
  until: string;
}

/** Seven days, Monday first. */
export type HoursDraft = readonly (readonly DraftStretch[])[];

/**
 * What is wrong with a stretch: a time is missing, it ends when it begins, or it begins before the one above has ended.
 */
export type HoursFault = 'incomplete' | 'nothing' | 'overlap';

const day = 1440;

/** Hours as fields show them; midnight at the end of a day is `00:00`. */
export function draftOf(week: WeekHours): HoursDraft {
  return week.map((hours) => hours.map(([from, until]) => ({ from: clock(from), until: clock(until) })));
}

/**
 * What the fields say. An end that is not later than its beginning lies on the next day. `week` is null where anything
 * is at fault; `faults` has a list a day, with one entry a stretch.
 */
export function readHours(draft: HoursDraft): {
  week: WeekHours | null;
  faults: (HoursFault | null)[][];
} {
  const days = draft.map(readDay);
  const [a = [], b = [], c = [], d = [], e = [], f = [], g = []] = days.map(({ hours }) => hours);
  const faults = days.map((one) => one.faults);
  const sound = faults.every((list) => list.every((fault) => fault === null));
  return { week: sound ? [a, b, c, d, e, f, g] : null, faults };
}

function readDay(stretches: readonly DraftStretch[]): { hours: DayHours; faults: (HoursFault | null)[] } {
  const hours: DayHours = [];
  const faults = stretches.map((stretch): HoursFault | null => {
    const [from, until] = [minutesOf(stretch.from), minutesOf(stretch.until)];
    if (from === null || until === null) return 'incomplete';
    if (from === until) return 'nothing';
    const ended = hours.at(-1)?.[1] ?? 0;
    // After a stretch that ran past midnight the next one is of the next day as well.
    const start = from < ended && ended > day ? from + day : from;
    const end = start + ((((until - start) % day) + day) % day);
    if (start < ended || end > 2 * day) return 'overlap';
    hours.push([start, end]);
    return null;
  });
  return { hours, faults };
}

/** A stretch to begin with: after half an hour's break and until two hours later, or the usual day. */
export function nextStretch(stretches: readonly DraftStretch[]): DraftStretch {
  const ended = minutesOf(stretches.at(-1)?.until ?? '');
  if (ended === null) return { from: '09:00', until: '17:00' };
  return { from: clock(ended + 30), until: clock(ended + 150) };
}

/** Minutes after midnight of `HH:MM`; null where it is none. */
function minutesOf(time: string): number | null {
  const [, hour, minute] = /^([01]\d|2[0-3]):([0-5]\d)$/u.exec(time) ?? [];
  return hour === undefined || minute === undefined ? null : Number(hour) * 60 + Number(minute);
}

function clock(minutes: number): string {
  const inDay = minutes % day;
  return `${String(Math.floor(inDay / 60)).padStart(2, '0')}:${String(inDay % 60).padStart(2, '0')}`;
}
