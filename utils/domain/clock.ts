import { defaultWeek, factsOf, type Fact, type ScheduleFact } from './fact.ts';
import { stretches, type Stretch } from './place.ts';

/** Epoch ms, end excluded. */
export type Interval = [from: number, until: number];

const dayMs = 86_400_000;
/** How far ahead the next working minute is looked for; beyond it there is none. */
const horizonDays = 800;

/**
 * The user's working time. A date is a whole number of days since 1970-01-01 (a calendar date, no instant), so that
 * counting over months costs no calendar arithmetic; `dateText` and `dateNumber` translate.
 */
export interface WorkingClock {
  /** Working intervals of a local date, in order, without holidays and stated absences. */
  on(date: number): readonly Interval[];
  /** Working milliseconds between two instants; 0 when `until` is not later. */
  working(from: number, until: number): number;
  /** The first working instant at or after `at`, and the date whose hours it lies in; null if none comes. */
  next(at: number): { at: number; date: number } | null;
  /** The end of the last working interval that begins before `at`, cut at `at`; null if there is none. */
  previous(at: number): number | null;
  /** Zone in force on a date. */
  zone(date: number): string;
}

/** `2026-11-24` → days since 1970-01-01. */
export function dateNumber(text: string): number {
  return Math.round(Date.parse(`${text}T00:00:00Z`) / dayMs);
}

export function dateText(date: number): string {
  return new Date(date * dayMs).toISOString().slice(0, 10);
}

/** The local date of an instant. */
export function dateAt(at: number, zone: string): number {
  return dateNumber(
    Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone).toPlainDate().toString(),
  );
}

/** The local date of an instant by the schedule in force on it. `zone` holds where no schedule was stated. */
export function dateIn(clock: Pick<WorkingClock, 'zone'>, zone: string, at: number): number {
  return dateAt(at, clock.zone(dateAt(at, zone)));
}

/** The instant at which a local date (plus minutes after midnight) begins; a missing hour moves forward. */
export function instantOf(date: number, minute: number, zone: string): number {
  const day = Temporal.PlainDate.from(dateText(date + Math.floor(minute / 1440)));
  const time = new Temporal.PlainTime(Math.floor((minute % 1440) / 60), minute % 60);
  return day.toZonedDateTime({ timeZone: zone, plainTime: time }).epochMilliseconds;
}

/** The clock that the stated schedules, holidays and absences make. `zone` holds where no schedule was stated. */
export function workingClock(facts: readonly Fact[], zone: string): WorkingClock {
  const stated = factsOf(facts, 'schedule');
  const base: ScheduleFact = { kind: 'schedule', stated: 0, from: '0001-01-01', zone, week: defaultWeek };
  const holidays = new Map(factsOf(facts, 'holiday').map((fact) => [dateNumber(fact.date), fact.off]));
  const absences = stretches(facts).filter((stretch) => stretch.place === 'off');
  const known = new Map<number, readonly Interval[]>();
  const dated = stated
    .map((schedule) => ({ schedule, from: dateNumber(schedule.from) }))
    .sort((a, b) => a.from - b.from);

  // Before the first statement the first one holds (as last corrected): hours are usually stated once, for the past
  // as well.
  const first = dated.findLast((entry) => entry.from === dated[0]?.from)?.schedule ?? base;
  const inForce = (date: number): ScheduleFact =>
    dated.findLast((entry) => entry.from <= date)?.schedule ?? first;

  const hoursOf = (date: number): readonly Interval[] => {
    const cached = known.get(date);
    if (cached) return cached;
    const made = holidays.get(date) ? [] : intervals(date, inForce(date), absences);
    known.set(date, made);
    return made;
  };

  const on = (date: number): readonly Interval[] => {
    const hours = hoursOf(date);
    // A night shift, or a zone left eastwards, may reach into the next day's hours: no minute counts twice.
    const ended = hoursOf(date - 1).at(-1)?.[1] ?? -Infinity;
    return hours.every(([from]) => from >= ended) ? hours : hours.flatMap((part) => after(part, ended));
  };

  // A local date's hours lie within two days of the same UTC date, whatever the zone and however long the night.
  const daysAround = (from: number, until: number) =>
    [Math.floor(from / dayMs) - 2, Math.floor(until / dayMs) + 2] as const;

  return {
    on,
    zone: (date) => inForce(date).zone,
    working(from, until) {
      if (until <= from) return 0;
      const [first, last] = daysAround(from, until);
      let sum = 0;
      for (let date = first; date <= last; date++) {
        for (const [start, end] of on(date)) sum += Math.max(0, Math.min(end, until) - Math.max(start, from));
      }
      return sum;
    },
    next(at) {
      const [first] = daysAround(at, at);
      for (let date = first; date <= first + horizonDays; date++) {
        for (const [start, end] of on(date)) if (end > at) return { at: Math.max(start, at), date };
      }
      return null;
    },
    previous(at) {
      const [, last] = daysAround(at, at);
      for (let date = last; date >= last - horizonDays; date--) {
        for (const [start, end] of on(date).toReversed()) if (start < at) return Math.min(end, at);
      }
      return null;
    },
  };
}

function intervals(date: number, schedule: ScheduleFact, absences: readonly Stretch[]): Interval[] {
  // 1970-01-01 was a Thursday; Monday is 0.
  const hours = exists(date, schedule.zone) ? (schedule.week[(((date + 3) % 7) + 7) % 7] ?? []) : [];
  const whole = hours
    .map(([start, end]): Interval => [
      instantOf(date, start, schedule.zone),
      instantOf(date, end, schedule.zone),
    ])
    .filter(([from, until]) => until > from);
  return absences.reduce<Interval[]>(
    (left, absence) => left.flatMap((part) => without(part, absence)),
    whole,
  );
}

/** False where the zone skipped the whole date, as Samoa did in 2011 when it crossed the date line. */
function exists(date: number, zone: string): boolean {
  return (
    dateAt(Temporal.PlainDate.from(dateText(date)).toZonedDateTime(zone).epochMilliseconds, zone) === date
  );
}

function after([from, until]: Interval, ended: number): Interval[] {
  return until > ended ? [[Math.max(from, ended), until]] : [];
}

function without([from, until]: Interval, gone: Stretch): Interval[] {
  const parts: Interval[] = [
    [from, Math.min(until, gone.from)],
    [Math.max(from, gone.until), until],
  ];
  return parts.filter(([start, end]) => end > start);
}
