// @vitest-environment node
import { expect, test } from 'vitest';
import type { Turn } from '../../utils/domain/ask.ts';
import type { Message } from '../../utils/domain/message.ts';
import { erase } from '../../utils/ledger/erase.ts';
import { stream } from '../domain/streams.ts';
import * as fc from '../properties.ts';
import { mail, newLedger, rebuilt, storedAsks } from './make.ts';

function messageOf({ key, answeredSeen: _seen, ...turn }: Turn): Message {
  return { ...mail('x', 0), ...turn, id: key, account: 'alice@company.test' };
}

test('whatever stretch is erased, what is left is derived as if it had been alone, and stays so when read again', async () => {
  const cases = stream.chain((turns) => {
    const times = turns.map(({ at }) => at).sort((a, b) => a - b);
    const [low = 0, high = 1] = [times[0], times.at(-1)];
    return fc.tuple(fc.constant(turns), fc.integer({ min: low, max: high }), fc.nat(high - low + 1));
  });
  await fc.assert(
    fc.asyncProperty(cases, async ([turns, from, length]) => {
      const { database, store } = await newLedger();
      const messages = turns.map(messageOf);
      if (messages.length > 0) await store(messages);
      const period = { first: '2026-11-23', last: '2026-11-23', from, until: from + length };
      await erase(database, { site: null, period }, { now: from });
      const left = turns.filter(({ at }) => at < from || at >= from + length);
      expect(await database.count('messages')).toBe(left.length);
      expect(await storedAsks(database)).toEqual(await rebuilt(database));
      if (messages.length > 0) await store(messages);
      expect(await database.count('messages')).toBe(left.length);
      expect(await storedAsks(database)).toEqual(await rebuilt(database));
    }),
    { numRuns: 200 },
  );
}, 120_000);
