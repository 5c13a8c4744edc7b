import { describe, expect, test } from 'vitest';
import type { Spoken } from '../../utils/report/trial/verdict.ts';
import { languages } from '../../utils/words/all.ts';

const spoken: Spoken = {
  week: 8,
  weeks: 8,
  margin: 12,
  review: '2026-11-27',
  remote: { days: 15, within: 143, decided: 151, share: 143 / 151 },
  office: { days: 61, within: 577, decided: 599, share: 577 / 599 },
  difference: { value: -1.6, digits: 1 },
  interval: [
    { value: -5.3, digits: 1 },
    { value: 2.4, digits: 1 },
  ],
};
const figures = ['15', '143', '151', '94', '61', '577', '599', '96', '−1.6', '−5.3', '+2.4'];

/** The figures of a text, in its order, with the point that stands for every language's own. */
const numbers = (text: string) =>
  (text.match(/[+−]?\d+(?:[.,]\d+)?/gu) ?? []).map((one) => one.replace(',', '.'));

describe.each(Object.values(languages))('$tag: a verdict', ({ words }) => {
  const { verdict } = words.trial;

  test.each([
    ['not worse', verdict.notWorse(spoken), ['12']],
    ['lower within the margin', verdict.lowerWithinMargin(spoken), ['12']],
    ['worse', verdict.worse(spoken), []],
    ['too early', verdict.tooEarly(spoken, 'wide-interval', 23), ['12', '23']],
    ['too few asks', verdict.tooEarly(spoken, 'few-asks', null), ['20']],
    ['too few days', verdict.tooEarly(spoken, 'few-days', null), ['4']],
    ['so far', verdict.soFar(spoken), ['27', '2026']],
  ])('%s: carries all its figures, signs included', (_, text, further) => {
    const said = numbers(text).map((one) => (one === '−12' ? '12' : one));
    for (const figure of [...figures, ...further]) expect(said, text).toContain(figure);
  });

  test('each verdict in words of its own', () => {
    expect(new Set(Object.values(verdict.words)).size).toBe(4);
  });
});
