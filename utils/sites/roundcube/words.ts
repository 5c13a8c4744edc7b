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
    const weekdays = new Map<string, number>();
    const shared = new Set<string>();
    for (const weekday of ['short', 'long'] as const) {
      const format = new Intl.DateTimeFormat(tag, { weekday, timeZone: 'UTC' });
      for (let day = 1; day <= 7; day += 1) {
        // The first of January 2024 was a Monday.
        const word = plainWord(format.format(Date.UTC(2024, 0, day)));
        if ((weekdays.get(word) ?? day) !== day) shared.add(word);
        weekdays.set(word, day);
      }
    }
    for (const word of shared) weekdays.delete(word);
    return { today: new Set([plainWord(today)]), weekdays };
  } catch {
    return none;
  }
}
