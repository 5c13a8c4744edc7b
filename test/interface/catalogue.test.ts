import { beforeAll, describe, expect, test } from 'vitest';
import { siteNames } from '../../utils/sites/names.ts';
import { languageNames } from '../../utils/words/language.ts';
import { tags, type LanguageTag } from '../../utils/words/tags.ts';
import { said } from '../words/said.ts';
import { rooms, type Told } from './rooms.ts';
import { argumentsFor, marks, unsayable } from './samples.ts';

/** Texts that are the same in another language and in English, each with the reason. Marks and figures need none. */
const same: { why: string; texts: RegExp; tags?: LanguageTag[] }[] = [
  { why: 'the name of the product', texts: /^Reachable$/u },
  { why: 'names of formats, read alike everywhere', texts: /^(?:JSON|CSV|HTML|Markdown|PDF)$/u },
  { why: 'a language is called as its own readers call it', texts: namesOfLanguages() },
  { why: 'words that both languages have', tags: ['de'], texts: /^(?:Chat|Name|Plan|Team)$/u },
  { why: 'words that both languages have', tags: ['fr'], texts: /^[Cc]hat$/u },
  { why: 'words that both languages have', tags: ['es', 'pt'], texts: /^[Cc]hat$/u },
  { why: 'words that both languages have', tags: ['de'], texts: /^Median(?:, \u27EAa\u27EB)?$/u },
  {
    why: 'words that both languages have',
    tags: ['fr'],
    texts: /^(?:Date|Site|mention|\d+ messages?)$/u,
  },
  { why: 'words that both languages have', tags: ['pt'], texts: /^Site$/u },
];

/** Latin words that stand in any script: names, formats, keys, and what we put in ourselves. */
const latinNames = [
  ...Object.values(siteNames),
  'Reachable',
  'Hodges–Lehmann',
  'Kaplan–Meier',
  'mail.company.example',
  ...Object.values(languageNames).map(({ name }) => name),
];

/** Nothing but figures, marks, units and what was put in. */
const wordless = /^(?:\P{L}|\b(?:min|h|s)\b)*$/u;
/** Two Latin words in a row: a sentence, or the beginning of one. */
const latinSentence = /\p{Script=Latin}{2,}[\s,.:;’'-]+\p{Script=Latin}{2,}/u;

const everyRoom = [...rooms].map(([room, languages]) => ({ room, languages }));

test('there are rooms, each in all eight languages', () => {
  expect(everyRoom.length).toBeGreaterThan(0);
  for (const { room, languages } of everyRoom)
    expect([room, ...Object.keys(languages).sort()]).toEqual([room, ...[...tags].sort()]);
});

describe.each(everyRoom)('the room “$room”', ({ room, languages }) => {
  const told = tags.flatMap((tag): (Told & { tag: LanguageTag })[] => {
    const one = languages[tag];
    return one ? [{ ...one, tag }] : [];
  });
  const cases = argumentsFor(room, told);
  let ours: ReadonlyMap<string, string>;
  beforeAll(() => {
    ours = said(languages.en?.words ?? {}, cases);
  });

  test.each(told)('$tag says everything that English says, and says it whole', ({ words }) => {
    const texts = said(words, cases);
    expect([...texts.keys()]).toEqual([...ours.keys()]);
    expect([...texts].filter(([, text]) => unsayable.test(text))).toEqual([]);
    expect(sentences(texts).filter(([, text]) => text.trim() === '')).toEqual([]);
  });

  test.each(told)('$tag has no space too many', ({ words }) => {
    const loose = /^\s|\s$|[ \u00A0\u202F\u3000]{2}/u;
    expect(sentences(said(words, cases)).filter(([, text]) => loose.test(text))).toEqual([]);
  });

  test.each(told)('$tag says each value that it is given', ({ words, format }) => {
    const texts = said(words, cases);
    const lost = [...ours].flatMap(([path, english]) => {
      const text = texts.get(path) ?? '';
      return valuesIn(path, cases).flatMap((value) => {
        const wanted = typeof value === 'number' ? format.count(value) : value;
        const spoken = typeof value === 'number' ? String(value) : value;
        // One and two, and none, may be words of their own.
        const free = typeof value === 'number' && value < 3;
        return !free && holds(english, spoken) && !holds(text, wanted) ? [[path, text, value]] : [];
      });
    });
    expect(lost).toEqual([]);
  });

  test.each(told.filter(({ tag }) => tag !== 'en'))('$tag leaves nothing in English', ({ tag, words }) => {
    const left = [...said(words, cases)].filter(
      ([path, text]) => text === ours.get(path) && !wordless.test(plain(text)) && !isShared(text, tag),
    );
    expect(left).toEqual([]);
  });

  test.each(told.filter(({ tag }) => ['ar', 'ja', 'zh'].includes(tag)))(
    '$tag has no sentence in Latin script',
    ({ words }) => {
      const latin = [...said(words, cases)].filter(([, text]) => latinSentence.test(plain(text)));
      expect(latin).toEqual([]);
    },
  );
});

/** Parts that stand around something belong together: spaces at their inner ends are wanted. */
function sentences(texts: ReadonlyMap<string, string>): [path: string, text: string][] {
  const whole = new Map<string, string[]>();
  for (const [path, text] of texts) {
    const name = path.replace(/\.\d+$/u, '');
    whole.set(name, [...(whole.get(name) ?? []), text]);
  }
  return [...whole].map(([path, parts]) => [path, parts.join('⟪…⟫')]);
}

/** The texts and numbers that the function of a path was given, as its name says. */
function valuesIn(path: string, cases: ReturnType<typeof argumentsFor>): (string | number)[] {
  const [, name, number] = /^([^(]+)\(([^)]*)\)/u.exec(path) ?? [];
  const given = name === undefined || number === undefined ? [] : (cases(name)[number] ?? []);
  return given.flat().filter((one) => typeof one === 'string' || typeof one === 'number');
}

/** True where a text holds a value, a number not as part of a greater one. */
function holds(text: string, value: string): boolean {
  const at = text.indexOf(value);
  if (!/^[\d.,\s]+$/u.test(value)) return at >= 0;
  return new RegExp(`(?<!\\d)${value.replaceAll('.', '\\.')}(?!\\d)`, 'u').test(text);
}

/** A text without what was put in and without names. */
function plain(text: string): string {
  return [...marks.map((mark) => mark.slice(0, -1)), ...latinNames]
    .toSorted((a, b) => b.length - a.length)
    .reduce((left, name) => left.replaceAll(name, '#'), text);
}

function isShared(text: string, tag: LanguageTag): boolean {
  return same.some(({ texts, tags: of }) => texts.test(text) && (!of || of.includes(tag)));
}

function namesOfLanguages(): RegExp {
  const names = Object.values(languageNames).map(({ name }) => name.replaceAll(/[()]/gu, '\\$&'));
  return new RegExp(`^(?:${names.join('|')})$`, 'u');
}
