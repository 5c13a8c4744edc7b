const minute = 60_000;

/** The plural forms of a language: a text a category, in which `#` stands for the number. */
export type Forms<Category extends Intl.LDMLPluralRule> = Record<Category | 'other', string>;

/** What a language writes in a way of its own, where `Intl` does not know it or does not agree between engines. */
export interface Shapes<Category extends Intl.LDMLPluralRule> {
  /** BCP 47 tag for `Intl`, with extensions where numbers or calendar need them. */
  locale: string;
  /** Its plural categories as CLDR has them; tsc asks each text for these. */
  categories: readonly Category[];
  hours: (hours: string, minutes: string) => string;
  minutes: (minutes: string) => string;
  underMinute: string;
  seconds: (span: string, seconds: string) => string;
  /** A date and a clock time as one. */
  moment: (date: string, time: string) => string;
  week: (number: number, year: string) => string;
  /** Where the language's percent sign is not what `Intl` says. */
  percent?: (digits: string) => string;
  /** Where its range of dates is not what `Intl` says: year, month, day of both. */
  range?: (from: readonly number[], to: readonly number[]) => string;
}

/** How one language writes numbers, times and dates. Every function is pure and the same for the same arguments. */
export interface Format<Category extends Intl.LDMLPluralRule = Intl.LDMLPluralRule> {
  /** The plural categories that its texts tell apart. */
  categories: readonly Intl.LDMLPluralRule[];
  /** A whole number. */
  count: (number: number) => string;
  /** A number with `digits` decimals at most (default 2). */
  decimal: (number: number, digits?: number) => string;
  /** A difference with its sign, `+3`, `−2.5`; 0 has none. */
  signed: (number: number, digits?: number) => string;
  /** A share of 0…1 in percent, rounded down: 99.6 % is not 100 %. `–` for null. */
  percent: (share: number | null) => string;
  /** A duration in ms to the nearest minute: `<1 min`, `23 min`, `4 h 05 min`. */
  span: (ms: number) => string;
  /** A duration in ms to the second, rounded down. */
  exactSpan: (ms: number) => string;
  /** `14:05` as the user's own clock showed it, always of 24 hours. */
  time: (at: number, zone: string) => string;
  /** `Mon 16 Nov, 14:05`, or only the time where the date is plain from around it. */
  moment: (at: number, zone: string, date?: string) => string;
  /** `Fri 20 November 2026, 17:00 (Europe/Berlin)`. */
  instant: (at: number, zone: string) => string;
  /** `Mon 16 Nov` of a date `2026-11-16`. */
  shortDate: (date: string) => string;
  /** `16 Nov` of a date `2026-11-16`, where the weekday does not matter. */
  dayMonth: (date: string) => string;
  /** `16 November 2026` of a date `2026-11-16`. */
  longDate: (date: string) => string;
  /** `16–22 November 2026` of two dates. */
  dateRange: (from: string, to: string) => string;
  /** `Week 47, 2026` of `2026-W47`. */
  weekTitle: (week: string) => string;
  /** `Monday` of 0, as it stands within a sentence. */
  weekday: (day: number) => string;
  /** `a, b and c`. */
  list: (parts: readonly string[]) => string;
  /** The form for a number, with the number in the place of `#`. */
  plural: (number: number, forms: Forms<Category>) => string;
}

/** What stands for a figure that there is not. */
export const none = '–';

/** The format of a language. */
export function formatOf<Category extends Intl.LDMLPluralRule>(shapes: Shapes<Category>): Format<Category> {
  const { locale } = shapes;
  const number = (options: Intl.NumberFormatOptions) => new Intl.NumberFormat(locale, options);
  const whole = number({ maximumFractionDigits: 0 });
  const percents = number({ style: 'percent', maximumFractionDigits: 0 });
  const conjunction = new Intl.ListFormat(locale, { type: 'conjunction' });
  const rules = new Intl.PluralRules(locale);
  const long = { day: 'numeric', month: 'long', year: 'numeric' } as const;
  const short = { weekday: 'short', day: 'numeric', month: 'short' } as const;
  const dated = (at: number, zone: string, options: Intl.DateTimeFormatOptions) =>
    // A date carries a comma after its weekday in some languages, which one of our own follows.
    new Intl.DateTimeFormat(locale, { timeZone: zone, ...options }).format(at).replaceAll(/[,،]/gu, '');

  const count = (value: number) => whole.format(value);
  const time = (at: number, zone: string) =>
    new Intl.DateTimeFormat(locale, {
      timeZone: zone,
      hour: '2-digit',
      minute: '2-digit',
      hourCycle: 'h23',
    }).format(at);
  const ofMinutes = (minutes: number) =>
    minutes < 120
      ? shapes.minutes(String(minutes))
      : shapes.hours(count(Math.floor(minutes / 60)), String(minutes % 60).padStart(2, '0'));
  return {
    categories: shapes.categories,
    count,
    decimal: (value, digits = 2) => proper(number({ maximumFractionDigits: digits }).format(value)),
    signed: (value, digits = 0) =>
      proper(number({ maximumFractionDigits: digits, signDisplay: 'exceptZero' }).format(value)),
    percent: (share) => {
      if (share === null) return none;
      const floored = Math.floor(100 * share + 1e-9);
      return shapes.percent?.(count(floored)) ?? percents.format(floored / 100);
    },
    span: (ms) => {
      const minutes = Math.round(ms / minute);
      return ms !== 0 && minutes < 1 ? shapes.underMinute : ofMinutes(minutes);
    },
    exactSpan: (ms) =>
      shapes.seconds(
        ofMinutes(Math.floor(ms / minute)),
        String(Math.max(1, Math.floor((ms % minute) / 1000))),
      ),
    time,
    moment: (at, zone, date) =>
      date !== undefined && localDate(at, zone) === date
        ? time(at, zone)
        : shapes.moment(dated(at, zone, short), time(at, zone)),
    instant: (at, zone) =>
      `${shapes.moment(dated(at, zone, { weekday: 'short', ...long }), time(at, zone))} (${zone})`,
    shortDate: (date) => dated(Date.parse(date), 'UTC', short),
    dayMonth: (date) => dated(Date.parse(date), 'UTC', { day: 'numeric', month: 'short' }),
    longDate: (date) => dated(Date.parse(date), 'UTC', long),
    dateRange: (from, to) =>
      shapes.range?.(from.split('-').map(Number), to.split('-').map(Number)) ??
      new Intl.DateTimeFormat(locale, { timeZone: 'UTC', ...long })
        .formatRange(Date.parse(from), Date.parse(to))
        .replaceAll(/\s*–\s*/gu, '–'),
    weekTitle: (week) => {
      const [year = '', number = ''] = week.split('-W');
      return shapes.week(Number(number), year);
    },
    // 5 January 1970 was a Monday.
    weekday: (day) =>
      new Intl.DateTimeFormat(locale, { timeZone: 'UTC', weekday: 'long' }).format((4 + day) * 86_400_000),
    list: (parts) => conjunction.format(parts),
    plural: (value, forms) => {
      const category = shapes.categories.find((one) => one === rules.select(value));
      return forms[category ?? 'other'].replace('#', () => count(value));
    },
  };
}

/** With the minus sign of typography, as wide as the plus. */
function proper(text: string): string {
  return text.replace('-', '−');
}

/** The local date of an instant, `2026-11-16`. */
export function localDate(at: number, zone: string): string {
  return new Intl.DateTimeFormat('en-CA', { timeZone: zone }).format(at);
}
