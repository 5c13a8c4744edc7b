/** The words of dates in one language, as `plainWord` leaves them. */
export interface DateWords {
  /** 1 for January. */
  months: ReadonlyMap<string, number>;
  /** ISO weekday, 1 for Monday. */
  weekdays: ReadonlyMap<string, number>;
  yesterday: ReadonlySet<string>;
}

/** Where SOGo's words are those of another language or script than the browser's for its own name of the language. */
const kin: Readonly<Record<string, string>> = { 'zh-TW': 'zh-CN', 'sr-RS': 'sr-Latn', 'sr-ME': 'sr-Latn-ME' };
const known = new Map<string, DateWords>();

/** As it is compared: capitals, spaces, the kind of apostrophe and the dot of an abbreviation do not matter. */
export function plainWord(word: string): string {
  return word
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll('’', "'")
    .replaceAll(/\s+/gu, '')
    .replace(/\.$/u, '');
}

/**
 * The browser's words for months and weekdays in the page's language (`de`, `zh_CN`), which for nearly all of SOGo's
 * languages are the same, and the English ones, which SOGo uses where a translation is missing. A word that stands for
 * two of them stands for none, so that nothing is guessed.
 */
export function dateWords(locale: string): DateWords {
  const cached = known.get(locale);
  if (cached) return cached;
  const own = locale.replaceAll('_', '-');
  const tags = supported(['en', kin[own] ?? '', own]);
  const lengths = ['long', 'short'] as const;
  // With a day beside it, a month may take another form.
  const months = lengths.flatMap((month) => [{ month }, { month, day: 'numeric' }] as const);
  const weekdays = lengths.map((weekday) => ({ weekday }));
  const words: DateWords = {
    months: numbered(12, (month) => Date.UTC(2024, month - 1, 15), writers(tags, months)),
    // The first of January 2024 was a Monday.
    weekdays: numbered(7, (day) => Date.UTC(2024, 0, day), writers(tags, weekdays)),
    yesterday: new Set(
      tags.map((tag) => plainWord(new Intl.RelativeTimeFormat(tag, { numeric: 'auto' }).format(-1, 'day'))),
    ),
  };
  known.set(locale, words);
  return words;
}

function supported(tags: readonly string[]): string[] {
  return tags.filter((tag) => {
    try {
      return tag !== '' && Intl.DateTimeFormat.supportedLocalesOf(tag).length > 0;
    } catch {
      // No tag of any language.
      return false;
    }
  });
}

/** What writes one word of a date: epoch ms to that word. */
type Writer = (at: number) => string;

function writers(tags: readonly string[], options: readonly Intl.DateTimeFormatOptions[]): Writer[] {
  return tags.flatMap((tag) =>
    options.map((option): Writer => {
      const format = new Intl.DateTimeFormat(tag, { ...option, timeZone: 'UTC' });
      // Alone, an East Asian month keeps the sign that the formatter counts as a text of its own.
      if (option.day === undefined) return (at) => format.format(at);
      return (at) => format.formatToParts(at).find(({ type }) => type === 'month')?.value ?? '';
    }),
  );
}

function numbered(
  count: number,
  instantOf: (number: number) => number,
  all: readonly Writer[],
): Map<string, number> {
  const found = new Map<string, number | null>();
  for (let number = 1; number <= count; number += 1) {
    for (const write of all) {
      const word = plainWord(write(instantOf(number)));
      // A month in digits is read by the format, not as a word.
      if (!/^\p{L}|\p{L}$/u.test(word)) continue;
      const before = found.get(word);
      found.set(word, before === undefined || before === number ? number : null);
    }
  }
  return new Map([...found].filter((pair): pair is [string, number] => pair[1] !== null));
}
