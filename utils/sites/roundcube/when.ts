import { ahead } from '../instant.ts';
import { clockOf, daysBetween, only, type Clock, type When } from '../wall-clock.ts';
import { dayWords, plainWord } from './words.ts';

/** What is needed to understand a date that Roundcube shows. */
export interface Shown {
  /** IANA zone in which the page shows its times. */
  zone: string;
  /** Epoch ms. */
  now: number;
  /** Epoch ms at which the page was loaded: a row may have been written at any time since. */
  loaded: number;
  /** Order and signs of a full date as jQuery UI writes them (`yy-mm-dd`, `dd.mm.yy`, `d.m.yy`). */
  format: string;
  /** Language of the page, `de_DE`. */
  locale: string;
}

const pattern = /^(.*\S)\s+(\d{1,2}):(\d{2})(?:\s?([ap])m)?$/iu;
const yearFirst = /^(?<y>\d{4})([-/.])(?<m>\d{1,2})\2(?<d>\d{1,2})$/u;

/**
 * The minute that a date of the list or of an open message stands for. Roundcube (rcmail::format_date) writes
 * `Today 14:05` since midnight, `Fri 14:05` for the six days before, and a full date otherwise, in the page's
 * language and zone. Words are relative to the day on which they were written and stay when it ends.
 */
export function when(text: string, shown: Shown): When {
  const trimmed = text.replaceAll(/\s+/gu, ' ').trim();
  if (trimmed.length > 80) return { why: 'no-time' };
  const [, day = '', hours = '', minutes = '', half] = pattern.exec(trimmed) ?? [];
  const clock = clockOf(Number(hours), Number(minutes), half?.toLowerCase());
  if (day === '' || clock === null) return { why: 'no-time' };
  try {
    if (/\d/u.test(day)) {
      const date = fullDate(day, shown.format);
      return date ? only([date], clock, shown, 'future') : { why: 'no-time' };
    }
    return fromWord(plainWord(day), clock, shown);
  } catch {
    // No such date, or no such zone.
    return { why: 'no-time' };
  }
}

/** A date in digits. The year in front leaves no doubt about the order; otherwise the page's own format says it. */
function fullDate(text: string, format: string): Temporal.PlainDate | null {
  const named = format
    .replaceAll(/[^a-z]/giu, '[$&]')
    .replaceAll(/yy|mm?|dd?/gu, (name) => `(?<${name.charAt(0)}>\\d{${name === 'yy' ? '4' : '1,2'}})`);
  const { y: year, m: month, d: day } = (matching(named, text) ?? yearFirst.exec(text))?.groups ?? {};
  if (year === undefined || month === undefined || day === undefined) return null;
  return Temporal.PlainDate.from(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`);
}

function matching(source: string, text: string): RegExpExecArray | null {
  try {
    return new RegExp(`^${source}$`, 'u').exec(text);
  } catch {
    // A format that is none.
    return null;
  }
}

function fromWord(word: string, clock: Clock, shown: Shown): When {
  const { today, weekdays } = dayWords(shown.locale);
  const weekday = weekdays.get(word);
  if (!today.has(word) && weekday === undefined) return { why: 'no-time' };
  const written = daysBetween(shown.loaded - ahead, shown.now + ahead, shown.zone);
  if (written === null) return { why: 'stale' };
  const dates = new Map<string, Temporal.PlainDate>();
  for (const day of written) {
    const back = weekday === undefined ? 0 : (day.dayOfWeek - weekday + 7) % 7;
    // The very first second of a day is written with the weekday's name, not as today.
    if (weekday !== undefined && back === 0 && clock.hour + clock.minute > 0) continue;
    const date = day.subtract({ days: back });
    dates.set(date.toString(), date);
  }
  return only([...dates.values()], clock, shown, written.length > 1 ? 'stale' : 'future');
}
