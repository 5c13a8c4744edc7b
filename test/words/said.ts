import { channels } from '../../utils/domain/message.ts';
import { trialArguments } from './said-trial.ts';

/** What the function at a path is tried with, each case by a name of its own. */
export type Arguments = (path: string) => Record<string, unknown[]>;

/**
 * Every text that words can say, by the path to it: those that stand there, and those that functions return for
 * `argumentsOf` (without it: for the arguments below).
 */
export function said(words: object, argumentsOf: Arguments = ofReport): Map<string, string> {
  const texts = new Map<string, string>();
  const look = (value: unknown, path: string): void => {
    if (typeof value === 'function') {
      for (const [name, given] of Object.entries(argumentsOf(path)))
        look(Reflect.apply(value, undefined, given), `${path}(${name})`);
    } else if (typeof value === 'object' && value !== null) {
      for (const [key, one] of Object.entries(value)) look(one, path === '' ? key : `${path}.${key}`);
    } else texts.set(path, String(value));
  };
  look(words, '');
  return texts;
}

const share = { within: 46, decided: 48, share: 46 / 48 };
const remote = { place: 'remote', days: 2, over: true };
const asked = { within: 46, decided: 48, channels: [...channels] };

/** What the functions that are not made of numbers and texts are tried with. */
const special: Record<string, Record<string, unknown[]>> = {
  'report.ofAll': { some: [share], none: [{ within: 0, decided: 0, share: null }] },
  'report.quantile': { reached: [600_000], not: ['not reached'], none: [null] },
  'report.targets': { usual: [{ chat: 900_000, email: 14_400_000 }] },
  'report.sitesWatched': {
    none: [[]],
    two: [
      [
        { name: 'X', share: 0.5 },
        { name: 'Y', share: null },
      ],
    ],
  },
  'sentence.noDay': { over: [true], runs: [false] },
  'sentence.noRemote': { over: [true], runs: [false] },
  'sentence.nothingAsked': { remote: [remote, 'X'], office: [{ ...remote, place: 'office' }, 'X'] },
  'sentence.nothingDecided': { chat: [remote, 'X', 1, ['chat']], both: [remote, 'X', 3, [...channels]] },
  'sentence.answered': {
    both: [remote, 'X', asked, ''],
    one: [{ ...remote, days: 1, over: false }, 'X', { ...asked, decided: 1, within: 1 }, ''],
    mixed: [{ ...remote, place: 'mixed' }, 'X', { ...asked, channels: ['email'] }, ''],
  },
  'sentence.tooFew': { chat: ['chat', 2], email: ['email', 1] },
  'sentence.tooManyOpen': { chat: ['chat'], email: ['email'] },
  'sentence.usual': {
    alone: ['chat', 600_000, null],
    soon: ['chat', 1, { weeks: 8, median: 'too few' }],
    hours: ['email', 36_000_000, { weeks: 8, median: 'not reached' }],
    nothing: ['email', 36_000_000, { weeks: 8, median: 'nothing' }],
    compared: ['email', 36_000_000, { weeks: 8, median: 600_000 }],
  },
  'sections.masthead.basis': {
    over: ['D', true, [{ from: null, times: 'T' }]],
    runs: [
      'D',
      false,
      [
        { from: null, times: 'T' },
        { from: 'F', times: 'T' },
      ],
    ],
  },
  'sections.numbers.certainty': {
    one: [[{ place: 'P', channel: 'C', usual: 'U', range: 'R' }]],
  },
  'people.edits.line': { one: [['A']], two: [['A', 'B']] },
  'renderings.text.line': { one: ['P', 'C', ['A', 'B']] },
  'renderings.text.answeredOnly': { remote: ['remote', 'S'], off: ['off', 'S'] },
  'counts.withheld': {
    one: [
      'S',
      [
        { reason: 'no-id', count: 1 },
        { reason: 'draft', count: 3 },
      ],
    ],
  },
  'counts.timed': { one: ['S', 3, 'minute', 'sender'], two: ['S', 1, 'ms', 'device'] },
  'plan.away.heard': { one: [['A']], two: [['A', 'B']] },
  'plan.status.plan': { two: ['W', ['A', 'B']] },
  'definitions.recompute': { product: ['X'] },
  ...trialArguments,
};

/** Numbers of every plural category there is, zero included. */
export const numbers = [0, 1, 2, 3, 11, 100];

function ofReport(path: string): Record<string, unknown[]> {
  return (
    special[path] ??
    Object.fromEntries(numbers.map((number) => [String(number), [number, number + 1, number]]))
  );
}
