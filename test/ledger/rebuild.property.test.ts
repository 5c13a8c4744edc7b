// @vitest-environment node
import * as fc from '../properties.ts';
import { describe, expect, test } from 'vitest';
import type { Turn } from '../../utils/domain/ask.ts';
import type { Message } from '../../utils/domain/message.ts';
import { stream } from '../domain/streams.ts';
import { click, mail, newLedger, rebuilt, sentRow, storedAsks, when } from './make.ts';

/** A turn as a site would have handed it over. */
function messageOf({ key, answeredSeen: _seen, ...turn }: Turn): Message {
  return { ...mail('x', 0), ...turn, id: key, account: 'alice@company.test' };
}

/** The messages in random order, cut into readings, some of them handed over again. */
const deliveries = stream.chain((turns) =>
  fc.record({
    turns: fc.shuffledSubarray(turns, { minLength: turns.length }),
    cuts: fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 12, maxLength: 12 }),
    again: fc.subarray(turns),
  }),
);

describe('asks derived reading by reading', () => {
  test('are those derived from all messages at once, in whatever order they came', async () => {
    await fc.assert(
      fc.asyncProperty(deliveries, async ({ turns, cuts, again }) => {
        const room = await newLedger();
        const rest = turns.map(messageOf);
        for (const size of cuts) if (rest.length > 0) await room.store(rest.splice(0, size));
        await room.store(again.map(messageOf));
        expect(await storedAsks(room.database)).toEqual(await rebuilt(room.database));
        expect(await room.database.count('messages')).toBe(turns.length);
      }),
      { numRuns: 250 },
    );
  }, 30_000);

  test('with "replied" marks seen at any time', async () => {
    await fc.assert(
      fc.asyncProperty(deliveries, async ({ turns, cuts }) => {
        const room = await newLedger();
        const rest = [...turns];
        let now = when('Mon 09:00');
        for (const size of cuts) {
          const some = rest.splice(0, size);
          now += 11 * 60_000;
          if (some.length > 0) await room.store(some.map(messageOf), now);
          const answered = some.flatMap(({ key, answeredSeen }) => (answeredSeen ? [key] : []));
          const { site } = turns[0] ?? { site: 'converse' };
          await room.store({ site, answered, unanswered: some.map(({ key }) => key) }, now);
        }
        expect(await storedAsks(room.database)).toEqual(await rebuilt(room.database));
      }),
      { numRuns: 120 },
    );
  }, 30_000);

  test('and times that get better change them as if the better time had been there first', async () => {
    await fc.assert(
      fc.asyncProperty(
        deliveries,
        fc.infiniteStream(fc.integer({ min: -90, max: 90 })),
        async (given, drift) => {
          const room = await newLedger();
          for (const turn of given.turns) {
            const { value: by } = drift.next();
            await room.store([{ ...messageOf(turn), at: turn.at + by * 1000, clock: 'device' }]);
          }
          for (const turn of given.turns) await room.store([messageOf(turn)]);
          const later = await storedAsks(room.database);
          expect(later).toEqual(await rebuilt(room.database));

          const fresh = await newLedger();
          await fresh.store(given.turns.map(messageOf));
          const bare = (asks: typeof later) =>
            asks.map(({ at, reply, messages }) => JSON.stringify([at, reply?.at, messages])).sort();
          expect(bare(await storedAsks(fresh.database))).toEqual(bare(later));
        },
      ),
      { numRuns: 60 },
    );
  }, 30_000);
});

test('copies of mails, in any order, are as many messages as there are mails', async () => {
  const mails = fc.uniqueArray(fc.integer({ min: 0, max: 40 }), { minLength: 1, maxLength: 6 });
  const seen = fc.tuple(mails, fc.infiniteStream(fc.boolean()));
  await fc.assert(
    fc.asyncProperty(seen, fc.nat(), async ([minutes, flip], seed) => {
      const room = await newLedger();
      // Two minutes apart, so that nothing is a copy but what is meant to be.
      const sights = minutes.flatMap((minute, index) => {
        const at = when('Mon 09:00') + minute * 180_000;
        const own = flip.next().value;
        return own
          ? [click(`c${index}`, at + 20_000), sentRow(`Sent/${index}`, at), sentRow(`Done/${index}`, at)]
          : [mail(`INBOX/${index}`, at), mail(`Archive/${index + 50}`, at)];
      });
      const order = sights.map((message, index) => ({ message, by: (index * 7919 + seed) % 101 }));
      for (const { message } of order.sort((a, b) => a.by - b.by)) await room.store([message]);
      expect(await room.database.count('messages')).toBe(minutes.length);
      expect(await storedAsks(room.database)).toEqual(await rebuilt(room.database));
    }),
    { numRuns: 60 },
  );
}, 30_000);
