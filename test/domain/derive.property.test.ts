// @vitest-environment node
import * as fc from '../properties.ts';
import { describe, expect, test } from 'vitest';
import { deriveAsks } from '../../utils/domain/derive.ts';
import { precisions } from '../../utils/domain/message.ts';
import { incoming, own } from './make.ts';
import { stream } from './streams.ts';

const runs = { numRuns: 400 };

describe('asks of any conversation', () => {
  test('the order in which messages arrive does not matter', () => {
    const shuffled = stream.chain((turns) =>
      fc.tuple(fc.constant(turns), fc.shuffledSubarray(turns, { minLength: turns.length })),
    );
    fc.assert(
      fc.property(shuffled, ([turns, other]) => {
        expect(deriveAsks(other)).toEqual(deriveAsks(turns));
      }),
      runs,
    );
  });

  test('every incoming message is in exactly one ask', () => {
    fc.assert(
      fc.property(stream, (turns) => {
        const asks = deriveAsks(turns);
        const asked = turns.filter((turn) => turn.direction === 'in');
        expect(asks.reduce((sum, ask) => sum + ask.messages, 0)).toBe(asked.length);
        expect(new Set(asks.map((ask) => ask.key)).size).toBe(asks.length);
        for (const ask of asks) {
          const first = asked.find((turn) => turn.key === ask.key);
          expect(first).toMatchObject({ at: ask.at, sender: ask.sender });
        }
      }),
      runs,
    );
  });

  test('a reply is a message of the own, not before the ask unless linked, and never a tie', () => {
    fc.assert(
      fc.property(stream, (turns) => {
        for (const ask of deriveAsks(turns)) {
          if (!ask.reply) continue;
          const { key, at, how, skewed } = ask.reply;
          expect(turns.find((turn) => turn.key === key)).toMatchObject({ direction: 'out', at });
          expect(ask.orderUnknown).toBe(false);
          expect(skewed).toBe(at < ask.at);
          if (how !== 'linked') expect(at).toBeGreaterThan(ask.at);
        }
      }),
      runs,
    );
  });

  test('a message that is handed in twice is one', () => {
    fc.assert(
      fc.property(stream, (turns) => {
        expect(deriveAsks([...turns, ...structuredClone(turns)])).toEqual(deriveAsks(turns));
      }),
      runs,
    );
  });

  test('a later message of the own changes no ask that is answered', () => {
    fc.assert(
      fc.property(stream, fc.constantFrom(...precisions), (turns, precision) => {
        const last = Math.max(...turns.map((turn) => turn.at));
        const later = own(last + 120_000, { precision, site: turns[0]?.site ?? 'converse' });
        const before = deriveAsks(turns).filter((ask) => ask.reply !== null || ask.orderUnknown);
        const after = deriveAsks([...turns, later]);
        for (const ask of before) expect(after).toContainEqual(ask);
      }),
      runs,
    );
  });

  test('a later ask changes no ask that is answered', () => {
    fc.assert(
      fc.property(stream, (turns) => {
        const last = Math.max(...turns.map((turn) => turn.at));
        const later = incoming(last + 120_000, { site: turns[0]?.site ?? 'converse' });
        const before = deriveAsks(turns).filter((ask) => ask.reply !== null || ask.orderUnknown);
        const after = deriveAsks([...turns, later]);
        for (const ask of before) expect(after).toContainEqual(ask);
      }),
      runs,
    );
  });
});
