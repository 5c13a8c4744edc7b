import { clockOf, type Clock } from '../wall-clock.ts';
import { dateWords, plainWord } from './words.ts';

/** What a text says under a format, by the part's name. */
export type Parts = Readonly<Record<string, string | undefined>>;

/** strftime's parts of a date, as far as GNUstep writes them for SOGo. */
const parts: Readonly<Record<string, string>> = {
  A: String.raw`(?<weekday>\p{L}[\p{L}\p{M}\p{Pd}.'’]*?)`,
  B: String.raw`(?<month>[\p{L}\p{M}\d.'’]+?)`,
  d: String.raw`(?<day>\d{1,2})`,
  e: String.raw`\s*(?<day>\d{1,2})`,
  m: String.raw`(?<number>\d{1,2})`,
  Y: String.raw`(?<year>\d{4})`,
  y: String.raw`(?<short>\d{2})`,
  H: String.raw`(?<hour>\d{1,2})`,
  I: String.raw`(?<twelve>\d{1,2})`,
  M: String.raw`(?<minute>\d{2})`,
  p: String.raw`(?<half>[\p{L}.]+)`,
};
const same: Readonly<Record<string, string>> = { a: 'A', b: 'B', k: 'H', l: 'I' };

/**
 * Before and after noon. Most languages of SOGo keep the English signs; where a language has signs of its own they are
 * none, unless they are two: simplified Chinese writes the same for both.
 */
const halves: Readonly<Record<string, 'a' | 'p'>> = { am: 'a', pm: 'p', ص: 'a', م: 'p' };

/** The source of a pattern for a format; null for one that is not understood. */
export function patternOf(format: string): string | null {
  if (format.length > 80) return null;
  let known = true;
  const source = format.replaceAll(/%(.)|\s+|[^%\s]/gsu, (text, letter: string | undefined) => {
    if (letter === undefined) return text.trim() === '' ? String.raw`\s+` : escaped(text);
    const part = parts[same[letter] ?? letter];
    known &&= part !== undefined;
    return part ?? '';
  });
  return known && !format.endsWith('%') ? source : null;
}

function escaped(sign: string): string {
  return /[\p{L}\p{N}]/u.test(sign) ? sign : `\\u{${sign.codePointAt(0)?.toString(16)}}`;
}

/** Letters of every script are costly to compile into a pattern, and a page uses two or three. */
const compiled = new Map<string, RegExp | null>();
const mostCompiled = 20;

/** The parts of a text that a pattern's source describes wholly; null where it does not. */
export function partsOf(text: string, source: string): Parts | null {
  let pattern = compiled.get(source);
  if (pattern === undefined) {
    pattern = compile(source);
    if (compiled.size >= mostCompiled) compiled.clear();
    compiled.set(source, pattern);
  }
  return pattern?.exec(text)?.groups ?? null;
}

function compile(source: string): RegExp | null {
  try {
    return new RegExp(`^${source}$`, 'u');
  } catch {
    // A format that names a part twice.
    return null;
  }
}

/** The time of the day; null where the parts name none. */
export function clockIn({ hour, twelve, minute, half }: Parts): Clock | null {
  if (minute === undefined) return null;
  if (hour !== undefined) return clockOf(Number(hour), Number(minute), undefined);
  const noon = halves[plainWord(half ?? '')];
  return twelve === undefined || noon === undefined ? null : clockOf(Number(twelve), Number(minute), noon);
}

/** The date; null where the parts name none, or a weekday that it is not. */
export function dateIn(found: Parts, locale: string): Temporal.PlainDate | null {
  const { months, weekdays } = dateWords(locale);
  const { day, number, month: word, year, short, weekday } = found;
  const month = number === undefined ? months.get(plainWord(word ?? '')) : Number(number);
  const full = year ?? (short === undefined ? undefined : `20${short}`);
  if (day === undefined || month === undefined || full === undefined) return null;
  const date = Temporal.PlainDate.from(
    { year: Number(full), month, day: Number(day) },
    { overflow: 'reject' },
  );
  const named = weekdays.get(plainWord(weekday ?? ''));
  return named === undefined || named === date.dayOfWeek ? date : null;
}
