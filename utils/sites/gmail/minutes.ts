/** A mail's date may be older than its arrival by its way here, minutes. */
const near = 2;
/** A few dates prove nothing. */
const enough = 4;

/**
 * True where most dates on the page show other minutes than the ids beside them say: then the ids have changed their
 * meaning.
 *
 * @param all what `agrees` says of each
 */
export function disagree(all: readonly (boolean | null)[]): boolean {
  let [agreeing, compared] = [0, 0];
  for (const one of all) {
    if (one !== null) compared += 1;
    if (one === true) agreeing += 1;
  }
  return compared >= enough && agreeing * 2 < compared;
}

/**
 * Whether a shown date is that of a time, as far as its minutes tell; null where it shows none. A date is in an unknown
 * language and zone, but every zone is whole quarters of an hour away, so that the minutes of the quarter are the same
 * everywhere.
 *
 * @param at epoch ms, read from the id beside the date
 */
export function agrees(title: string | null, at: number): boolean | null {
  const minute = minuteIn(title ?? '');
  if (minute === null) return null;
  const apart = (((Math.floor(at / 60_000) - minute) % 15) + 15) % 15;
  return Math.min(apart, 15 - apart) <= near;
}

const longest = 200;
/** A time of day: with a colon, or else with another sign. */
const times = [':', '[.٫hH]'].map(
  (sign) => new RegExp(`(?<![\\d.])\\d{1,2}\\s?${sign}\\s?(\\d{2})(?![\\d.]*\\d)`, 'gu'),
);

/** The minute of the last time of day in a text, in any digits; null where there is none. */
export function minuteIn(text: string): number | null {
  const digits = text
    .slice(0, longest)
    .normalize('NFKC')
    .replaceAll(/\p{Nd}/gu, (digit) => String(valueOf(digit)));
  for (const time of times) {
    const [, minute] = [...digits.matchAll(time)].findLast(([, minutes]) => Number(minutes) < 60) ?? [];
    if (minute !== undefined) return Number(minute);
  }
  return null;
}

/** Ten digits of a script follow one another from its zero. */
function valueOf(digit: string): number {
  const code = digit.codePointAt(0) ?? 0;
  if (code < 0x80) return code - 0x30;
  let value = 0;
  while (value < 9 && /^\p{Nd}$/u.test(String.fromCodePoint(code - value - 1))) value += 1;
  return value;
}
