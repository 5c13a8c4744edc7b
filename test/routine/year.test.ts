// @vitest-environment node
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Fact } from '../../utils/domain/fact.ts';
import { Calendar } from './year/calendar.ts';
import { randomOf } from './year/life.ts';
import { play } from './year/play.ts';
import { FakeLedger } from './year/ledger.ts';

// The whole wiring is the real one, from the background's listeners on; only the ledger lies in memory.
const { kept } = vi.hoisted((): { kept: { ledger: unknown } } => ({ kept: { ledger: null } }));
const ledger = () => kept.ledger as FakeLedger;
vi.mock('../../utils/ledger/database.ts', () => ({
  ledger: async () => kept.ledger,
  closeLedger: async () => undefined,
}));
vi.mock('../../utils/ledger/query.ts', () => ({
  readFacts: async () => [...ledger().facts],
  readToday: async (_database: unknown, _facts: unknown, _zone: string, now: number) => ledger().recent(now),
}));
vi.mock('../../utils/ledger/state.ts', () => ({
  stateFacts: async (_database: unknown, facts: Fact[]) => void ledger().facts.push(...facts),
}));
vi.mock('../../utils/ledger/own.ts', async (original) => ({
  ...(await original<object>()),
  readOwnBetween: async (_database: unknown, from: number, until: number) => ledger().ownBetween(from, until),
}));

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'] });
  vi.spyOn(console, 'error').mockImplementation((error) => {
    throw error;
  });
  kept.ledger = new FakeLedger();
});
afterEach(() => vi.useRealTimers());

const hunting = Boolean(process.env['HUNT']);

// A whole year in one zone, and in the others the weeks around both changes of the clock. With HUNT set whole years of
// all are played, each time others: that takes a quarter of an hour.
const plays: [zone: string, seed: number, from: string, days: number][] = [
  ['Europe/Berlin', 1, '2026-01-01', 365],
  ['America/New_York', 2, '2026-02-25', 21],
  ['America/New_York', 3, '2026-10-22', 21],
  ['Australia/Lord_Howe', 4, '2026-03-26', 21],
  ['Australia/Lord_Howe', 5, '2026-09-24', 21],
  ['America/Santiago', 6, '2026-03-26', 21],
  ['America/Santiago', 7, '2026-08-27', 21],
];

test.each(plays)(
  '%s, seed %i, from %s for %i days: every notice in its time, once, and not too many; no place over the user’s word',
  async (zone, fixed, first, some) => {
    const seed = hunting ? Math.floor(Math.random() * 2 ** 31) : fixed;
    const [from, days] = hunting ? ['2026-01-01', 365] : [first, some];
    const judge = await play(new Calendar(zone), ledger(), randomOf(seed), from, days).catch(
      (error: unknown) => {
        const what = error instanceof Error ? error.message : String(error);
        throw new Error(`Seed ${seed}: ${what}`, { cause: error });
      },
    );
    const { nudges, punctual, expected, places, kinds, restRings, rings } = judge;
    if (hunting) console.info(zone, seed, { nudges, punctual, expected, rings, places: places.size }, kinds);
    // The year was one in which all that could happen did.
    expect(nudges).toBeGreaterThan(days);
    expect(punctual).toBeGreaterThan(days / 2);
    expect(expected).toBeGreaterThan(days);
    expect(places.size).toBeGreaterThan(days / 20);
    for (const kind of ['place', 'away', 'week']) expect(kinds.get(kind)).toBeGreaterThan(0);
    // Nothing wakes a background that has nothing to do.
    expect(restRings).toEqual([]);
    expect(rings / days).toBeLessThan(25);
  },
  1_200_000,
);
