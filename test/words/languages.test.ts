import { describe, expect, test, vi } from 'vitest';
import { documentOf } from '../../utils/report/document.tsx';
import { makeReport } from '../../utils/report/report.ts';
import { languages } from '../../utils/words/all.ts';
import { languageNames, languageOf } from '../../utils/words/language.ts';
import { loadLanguage } from '../../utils/words/load.ts';
import { tags, type LanguageTag } from '../../utils/words/tags.ts';
import { limits } from '../../utils/sites/limits.ts';
import { siteNames } from '../../utils/sites/names.ts';
import { siteIds } from '../../utils/domain/message.ts';
import { realistic } from '../report/realistic.ts';
import { said } from './said.ts';

vi.mock('../../utils/report/style.ts', () => import('../report/css.ts'));

const { en: english, ...others } = languages;
/** Nothing but figures, marks, units and what was put in. */
const wordless = /^(?:\P{L}|\b(?:[A-Z]|min|h|s)\b)*$/u;
const report = makeReport({
  ...realistic(),
  sites: siteIds.map((site) => ({ site, name: siteNames[site], hosts: [], limits: limits[site] })),
});

const headings = (of: Document) => [...of.querySelectorAll('h2')].map((one) => one.textContent);
const inEnglish = headings(new DOMParser().parseFromString(documentOf(report, english), 'text/html'));

/** Texts that may be the same as in English: words of both languages. Figures and marks always may. */
const same: Partial<Record<LanguageTag, RegExp>> = {
  de: /^Chat$/u,
  fr: /^(?:[Cc]hat|Site)$/u,
  es: /^[Cc]hat$/u,
  pt: /^(?:[Cc]hat|Site)$/u,
};

/** Paths to words that were written in English, for the languages that they are not translated to yet. */
const inEnglishYet: Partial<Record<LanguageTag, RegExp>> = {};

describe.each(tags)('%s', (tag) => {
  const language = languages[tag];

  test('is loaded by itself as it stands in the whole', async () => {
    const loaded = await loadLanguage(tag);
    expect(loaded).toBe(language);
    expect(loaded).toMatchObject({ tag, lang: languageNames[tag].lang, dir: languageNames[tag].dir });
  });

  test('makes a whole file that names its language and direction', () => {
    const html = documentOf(report, language);
    const page = new DOMParser().parseFromString(html, 'text/html');
    expect(page.documentElement.lang).toBe(language.lang);
    expect(page.documentElement.dir).toBe(languageNames[tag].dir);
    expect(new Intl.Locale(language.lang).language).toBe(tag);
    expect(page.querySelector('#sentence')?.textContent).toContain('Alice');
    expect(html).not.toMatch(/NaN|undefined|Infinity|\bnull\b|\[object/u);
    expect(headings(page)).toHaveLength(inEnglish.length);
    if (tag !== 'en') for (const one of headings(page)) expect(inEnglish).not.toContain(one);
  });
});

/** “Many” there is a million and its multiples, before which no word of the report stands otherwise. */
const millions = new Set(['fr', 'es', 'pt']);

test.each(Object.values(languages))(
  '$tag has a form for each of its plural categories',
  ({ tag, lang, format }) => {
    const { pluralCategories } = new Intl.PluralRules(lang).resolvedOptions();
    const told = pluralCategories.filter((one) => one !== 'many' || !millions.has(tag));
    expect([...format.categories].sort()).toEqual([...told].sort());
  },
);

describe.each(Object.values(others))('$tag', ({ tag, words }) => {
  const theirs = said(words);
  const ours = said(english.words);

  test('says everything that English says', () => {
    expect([...theirs.keys()]).toEqual([...ours.keys()]);
    expect([...theirs.values()].filter((text) => text.trim() === '')).toEqual([]);
  });

  test('leaves nothing in English', () => {
    const left = [...theirs].filter(
      ([path, text]) =>
        !inEnglishYet[tag]?.test(path) &&
        text === ours.get(path) &&
        !wordless.test(text) &&
        !same[tag]?.test(text),
    );
    expect(left).toEqual([]);
  });

  test('says every limit as a whole sentence', () => {
    for (const [path, text] of theirs)
      if (path.startsWith('limits.')) expect(text, path).toMatch(/^[\p{Lu}\p{Lo}“„«「].*[.。]$/u);
  });
});

test('a tag is understood by its language, and a stranger is not guessed', () => {
  expect(languageOf('de-AT')).toBe('de');
  expect(languageOf('en-US')).toBe('en');
  for (const none of ['tlh', 'x', '', 'en_US', '../de', 'zh-TW', 'zh-Hant'])
    expect(languageOf(none)).toBeNull();
});
