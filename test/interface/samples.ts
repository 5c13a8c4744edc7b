import { tags } from '../../utils/words/tags.ts';
import { numbers, said } from '../words/said.ts';
import type { Told } from './rooms.ts';

/** What a parameter may want, the likeliest first; tried one after the other, since types are gone at run time. */
const kinds = ['text', 'list', 'number', 'date'] as const;
type Kind = (typeof kinds)[number];

/** Parameters that are no texts, lists of them, numbers or dates: tried with what is given for them here. */
export type Special = Record<string, Record<string, unknown[]>>;

const specials = import.meta.glob<{ special: Special }>('./samples/*.ts', { eager: true });

/** Words that nobody would say, so that they are known again. */
export const marks = ['⟪a⟫', '⟪b⟫', '⟪c⟫', '⟪d⟫', '⟪e⟫', '⟪f⟫'];

/** What no text may hold: something that was not there, or not a text. */
export const unsayable = /undefined|NaN|\[object|Infinity|\bnull\b/u;

const sample = (kind: Kind, index: number, number: number): unknown => {
  const mark = marks[index] ?? '';
  return { text: mark, list: [`${mark}1`, `${mark}2`], number: number + index, date: `2026-11-1${index}` }[
    kind
  ];
};
const casesOf = (combination: readonly Kind[]) =>
  Object.fromEntries(
    numbers.map((number) => [number, combination.map((kind, index) => sample(kind, index, number))]),
  );

function combinations(arity: number): Kind[][] {
  if (arity === 0) return [[]];
  return combinations(arity - 1).flatMap((rest) => kinds.map((kind) => [...rest, kind]));
}

/** All that a function says in each of the cases; null where it cannot take them. */
function saidBy(value: unknown, cases: Record<string, unknown[]>): string[] | null {
  try {
    const texts = Object.values(cases).map((given) => [
      ...said({ it: Reflect.apply(value as () => unknown, undefined, given) }, () => cases).values(),
    ]);
    const whole = texts.map((parts) => parts.join(' '));
    return whole.some((text) => unsayable.test(text)) ? null : whole;
  } catch {
    return null;
  }
}

/** How many parameters show in what is said: texts as they are, others by saying something else for something else. */
function shown(texts: readonly string[], combination: readonly Kind[]): number {
  return combination.filter((kind, index) => {
    if (kind === 'text') return texts.every((text) => text.includes(marks[index] ?? ''));
    if (kind === 'list') return texts.every((text) => text.includes(`${marks[index]}2`));
    return kind === 'number' && new Set(texts).size > 1;
  }).length;
}

function functionAt(words: object, path: string): unknown {
  return path
    .split('.')
    .reduce<unknown>((value, key) => (value === undefined ? value : Reflect.get(Object(value), key)), words);
}

/**
 * The arguments that each function of a room is tried with, in all languages alike: those that all of them can take,
 * and that show most in English.
 */
export function argumentsFor(
  room: string,
  languages: readonly Told[],
): (path: string) => Record<string, unknown[]> {
  const [english] = languages;
  const special = specials[`./samples/${room}.ts`]?.special ?? {};
  return (path) => {
    const given = special[path];
    if (given) return given;
    const functions = languages.map(({ words }) => functionAt(words, path));
    const [first] = functions;
    if (!english || typeof first !== 'function') throw new Error(`${room}: ${path} cannot be tried.`);
    const inEnglish = combinations(first.length)
      .map((one) => ({ one, texts: saidBy(first, casesOf(one)) ?? [] }))
      .filter(({ texts }) => texts.length > 0)
      .toSorted((a, b) => shown(b.texts, b.one) - shown(a.texts, a.one));
    const best = inEnglish.find(({ one }) => functions.every((each) => saidBy(each, casesOf(one)) !== null));
    if (!best) throw new Error(unfit(room, path, inEnglish[0]?.one, functions));
    return casesOf(best.one);
  };
}

function unfit(
  room: string,
  path: string,
  combination: readonly Kind[] | undefined,
  functions: readonly unknown[],
): string {
  if (!combination)
    return `${room}: ${path} says nothing for texts, lists, numbers and dates. Say in test/interface/samples/${room}.ts what it takes.`;
  const mute = tags.filter((_, index) => saidBy(functions[index], casesOf(combination)) === null);
  return `${room}: ${path} of ${combination.join(', ')} is no whole text in ${mute.join(', ')}.`;
}
