/** The words that stand for a day in the list of messages, in one language. */
export interface DayWords {
  today: ReadonlySet<string>;
  /** ISO weekday, 1 for Monday. */
  weekdays: ReadonlyMap<string, number>;
}

const none: DayWords = { today: new Set(), weekdays: new Map() };
const known = new Map<string, DayWords>();

/**
 * As it is compared: capitals, the kind of apostrophe and the dot of an abbreviation do not matter. After one or two
 * letters the dot does: Azerbaijani would otherwise take one day for another.
 */
export function plainWord(word: string): string {
  return word
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll('’', "'")
    .trim()
    .replace(/(?<=\p{L}{3})\.$/u, '');
}

/**
 * The browser's own words for the days in the page's language (`de_DE`), which for most of Roundcube's languages are
 * the same words. A language that the browser does not know has none, and then nothing is guessed.
 */
export function dayWords(locale: string): DayWords {
  const cached = known.get(locale);
  if (cached) return cached;
  const words = wordsOf(locale.replaceAll('_', '-'));
  known.set(locale, words);
  return words;
}

function wordsOf(tag: string): DayWords {
  try {
    if (Intl.DateTimeFormat.supportedLocalesOf(tag).length === 0) return none;
    const today = new Intl.RelativeTimeFormat(tag, { numeric: 'auto' }).format(0, 'day');
    const format = new Intl.DateTimeFormat(tag, { weekday: 'short', timeZone: 'UTC' });
    // The first of January 2024 was a Monday.
    const days = Array.from({ length: 7 }, (_, day) => plainWord(format.format(Date.UTC(2024, 0, day + 1))));
    // A word that stands for two days stands for none.
    const clear = days.filter((word) => days.indexOf(word) === days.lastIndexOf(word));
    const weekdays = new Map(clear.map((word) => [word, days.indexOf(word) + 1]));
    return { today: new Set([plainWord(today)]), weekdays };
  } catch {
    return none;
  }
}
