// @vitest-environment node
import * as fc from '../properties.ts';
import { expect, test } from 'vitest';
import type { Fact } from '../../utils/domain/fact.ts';
import { personGroups } from '../../utils/domain/people.ts';
import type { SenderRow } from '../../utils/ledger/people.ts';
import { personFact, rowsOf, wordOn } from '../../utils/people/rows.ts';

const sender = (name: string, asks: number, latest = 0): SenderRow => ({
  sender: name,
  site: 'gmail',
  asks,
  latest,
  link: null,
});
const word = { name: 'Carol', group: 'team', notAPerson: false } as const;

test('the most frequent first, of equals the latest', () => {
  const rows = rowsOf([sender('seldom', 1, 9), sender('old', 5, 1), sender('new', 5, 2)], []);
  expect(rows.map((row) => row.sender)).toEqual(['new', 'old', 'seldom']);
});

test('the last word on a sender stands, whichever way the facts are stored', () => {
  const facts = [
    personFact('a', { ...word, name: 'Carol' }, 1),
    personFact('a', { ...word, name: 'Dave' }, 2),
  ];
  for (const stored of [facts, facts.toReversed()])
    expect(rowsOf([sender('a', 1)], stored)).toMatchObject([{ name: 'Dave', group: 'team', asks: 1 }]);
});

test('a fact without a group, of before there were groups, is in none', () => {
  const old: Fact = { kind: 'person', stated: 1, sender: 'a', notAPerson: false, name: 'Carol' };
  expect(wordOn([old], 'a')).toEqual({ name: 'Carol', group: null, notAPerson: false });
});

test('somebody pinned before they ask is listed at the end; taken back, no more', () => {
  const facts = [personFact('silent', word, 1)];
  expect(rowsOf([sender('a', 1)], facts)).toMatchObject([
    { sender: 'a', name: null },
    { sender: 'silent', site: null, asks: 0, latest: null, name: 'Carol' },
  ]);
  const back = personFact('silent', { name: null, group: null, notAPerson: false }, 2);
  expect(rowsOf([sender('a', 1)], [...facts, back])).toHaveLength(1);
});

test('a name of blanks is none', () => {
  expect(personFact('a', { ...word, name: '  ' }, 1).name).toBeNull();
  expect(personFact('a', { ...word, name: ' Carol ' }, 1).name).toBe('Carol');
});

test('every sender is listed once, and each word comes back as it was said', () => {
  const words = fc.record({
    sender: fc.constantFrom('a', 'b', 'c', 'd'),
    name: fc.option(fc.constantFrom('Carol', 'Dave')),
    group: fc.option(fc.constantFrom(...personGroups)),
    notAPerson: fc.boolean(),
  });
  fc.assert(
    fc.property(fc.array(words, { maxLength: 8 }), (said) => {
      const facts = said.map(({ sender: whose, ...one }, stated) => personFact(whose, one, stated));
      const rows = rowsOf([sender('a', 2), sender('b', 1)], facts);
      expect(new Set(rows.map((row) => row.sender)).size).toBe(rows.length);
      for (const { sender: whose, ...last } of new Map(said.map((one) => [one.sender, one])).values()) {
        const row = rows.find((one) => one.sender === whose);
        expect(row ?? { name: null, group: null, notAPerson: false }).toMatchObject(last);
      }
    }),
  );
});
