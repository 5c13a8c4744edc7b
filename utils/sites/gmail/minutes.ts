import type { Card } from './card.ts';
import { timeOf } from './ids.ts';
import type { Row } from './line.ts';
import { within } from './view.ts';

/** A shown date and the time that was read from the id beside it, epoch ms. */
export interface Shown {
  title: string | null;
  at: number;
}

/** A mail's date may be older than its arrival by its way here, minutes. */
const near = 2;
/** A few dates prove nothing. */
const enough = 4;

/**
 * True where most dates on the page show other minutes than the ids say: then the ids have changed their meaning. A
 * date is in an unknown language and zone, but every zone is whole quarters of an hour away, so that the minutes of
 * the quarter are the same everywhere.
 */
export function disagree(all: readonly Shown[]): boolean {
  const pairs = all.flatMap(({ title, at }) => {
    const minute = minuteIn(title ?? '');
    return minute === null ? [] : [{ minute, at }];
  });
  const agreeing = pairs.filter(({ minute, at }) => {
    const apart = (((Math.floor(at / 60_000) - minute) % 15) + 15) % 15;
    return Math.min(apart, 15 - apart) <= near;
  });
  return pairs.length >= enough && agreeing.length * 2 < pairs.length;
}

/** A list shows the same dates at every reading; so many are remembered. */
const most = 500;
const longest = 200;
const read = new Map<string, number | null>();

/** The minute of the last time of day in a text, in any digits; null where there is none. */
export function minuteIn(text: string): number | null {
  const known = read.get(text);
  if (known !== undefined) return known;
  if (read.size >= most) read.clear();
  const minute = lastMinuteIn(text);
  if (text.length <= longest) read.set(text, minute);
  return minute;
}

function lastMinuteIn(text: string): number | null {
  const digits = text
    .slice(0, longest)
    .normalize('NFKC')
    .replaceAll(/\p{Nd}/gu, (digit) => String(valueOf(digit)));
  for (const sign of [':', '[.٫hH]']) {
    const times = digits.matchAll(
      new RegExp(`(?<![\\d.])\\d{1,2}\\s?${sign}\\s?(\\d{2})(?![\\d.]*\\d)`, 'gu'),
    );
    const [, minute] = [...times].findLast(([, minutes]) => Number(minutes) < 60) ?? [];
    if (minute !== undefined) return Number(minute);
  }
  return null;
}

/** Ten digits of a script follow one another from its zero. */
function valueOf(digit: string): number {
  const code = digit.codePointAt(0) ?? 0;
  let value = 0;
  while (value < 9 && /^\p{Nd}$/u.test(String.fromCodePoint(code - value - 1))) value += 1;
  return value;
}

/** The dates of open mails and of the lines, with the times of their ids. */
export function shownIn(cards: readonly Card[], lines: readonly Row[]): Shown[] {
  return [
    ...cards.flatMap(({ box, hex }) => {
      const [date] = hex === null ? [] : within(box, '.g3[title]');
      return hex === null ? [] : [{ title: date?.getAttribute('title') ?? null, at: timeOf(hex) }];
    }),
    ...lines.flatMap(({ ids, title }) => (ids === null ? [] : [{ title, at: timeOf(ids.message) }])),
  ];
}
