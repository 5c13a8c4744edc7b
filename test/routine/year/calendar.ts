import type { Fact, WeekHours } from '../../../utils/domain/fact.ts';

/** The hours, holidays and leave of a made-up year, told twice: as facts, and by the calendar alone to check against. */

const split: [number, number][] = [
  [540, 750],
  [795, 1035],
];
const long: [number, number][] = [[480, 1110]];

/** Until June five days with a break, from then on four long ones. */
const changed = '2026-06-01';
const five: WeekHours = [split, split, split, split, split, [], []];
const four: WeekHours = [long, long, [], long, long, [], []];
const holidays = ['2026-01-01', '2026-04-06', '2026-05-14', '2026-08-17', '2026-12-25'];
/** First and last date of leave, and one morning. */
const leave = [
  ['2026-03-02', '2026-03-06'],
  ['2026-07-13', '2026-07-24'],
] as const;
const morningOff = '2026-09-15';
/** Tuesdays, and the afternoons of Thursdays. */
export const remoteDays = [
  { weekday: 1, part: 'day' as const },
  { weekday: 3, part: 'afternoon' as const },
];

export class Calendar {
  constructor(readonly zone: string) {}

  /** Epoch ms of a local date and minute. */
  at(date: string, minutes: number): number {
    const day = Temporal.PlainDate.from(date).add({ days: Math.floor(minutes / 1440) });
    const rest = minutes % 1440;
    const plainTime = new Temporal.PlainTime(Math.floor(rest / 60), Math.floor(rest % 60));
    return day.toZonedDateTime({ timeZone: this.zone, plainTime }).epochMilliseconds;
  }

  dateOf(at: number): string {
    return Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(this.zone).toPlainDate().toString();
  }

  /** Working hours of a date, in minutes, by the calendar alone. */
  hours(date: string): [number, number][] {
    const weekday = Temporal.PlainDate.from(date).dayOfWeek - 1;
    if (holidays.includes(date) || leave.some(([from, until]) => from <= date && date <= until)) return [];
    const hours = (date < changed ? five : four)[weekday] ?? [];
    return date === morningOff ? hours.map(([, until]): [number, number] => [720, until]) : hours;
  }

  isWorking(at: number): boolean {
    const date = this.dateOf(at);
    return this.hours(date).some(([from, until]) => this.at(date, from) <= at && at < this.at(date, until));
  }

  facts(): Fact[] {
    const stated = Date.UTC(2025, 11, 1);
    const off = (from: number, until: number): Fact => ({ kind: 'place', stated, from, until, place: 'off' });
    return [
      { kind: 'schedule', stated, from: '2025-12-01', zone: this.zone, week: five },
      { kind: 'schedule', stated, from: changed, zone: this.zone, week: four },
      ...holidays.map((date): Fact => ({ kind: 'holiday', stated, date, off: true })),
      ...leave.map(([from, until]) => off(this.at(from, 0), this.at(until, 1440))),
      off(this.at(morningOff, 0), this.at(morningOff, 720)),
    ];
  }

  /** Every date of the year. */
  *dates(from: string, days: number): Generator<string> {
    const first = Temporal.PlainDate.from(from);
    for (let day = 0; day < days; day++) yield first.add({ days: day }).toString();
  }
}
