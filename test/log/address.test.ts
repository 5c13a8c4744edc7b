// @vitest-environment node
import * as fc from '../properties.ts';
import { describe, expect, test } from 'vitest';
import { siteIds } from '../../utils/domain/message.ts';
import {
  addressOf,
  datesOf,
  everything,
  isFiltering,
  moved,
  parseAddress,
  type LogAddress,
  type Period,
} from '../../utils/log/address.ts';
import { dayPlaces, shows } from '../../utils/log/show.ts';

const nothing: LogAddress = { view: 'log', period: null, ask: null, filter: everything };

const period = fc.oneof(
  fc
    .integer({ min: 0, max: 60_000 })
    .map((day): Period => ({ kind: 'day', date: new Date(day * 86_400_000).toISOString().slice(0, 10) })),
  fc
    .record({
      week: fc.constantFrom('2026-W47', '2020-W53', '2027-W01'),
      weeks: fc.integer({ min: 1, max: 12 }),
    })
    .map((one): Period => ({ kind: 'weeks', ...one })),
);

const address: fc.Arbitrary<LogAddress> = fc.record({
  view: fc.constantFrom('log', 'trends'),
  period: fc.option(period),
  ask: fc.option(fc.string({ minLength: 1 })),
  filter: fc.record({
    show: fc.option(fc.constantFrom(...shows)),
    site: fc.option(fc.constantFrom(...siteIds)),
    channel: fc.option(fc.constantFrom('chat', 'email')),
    place: fc.option(fc.constantFrom(...dayPlaces)),
    hour: fc.option(fc.integer({ min: 0, max: 23 })),
    find: fc.string({ maxLength: 80 }),
  }),
});

describe('the address of the log', () => {
  test('says all of it: what is written is read again', () => {
    fc.assert(
      fc.property(address, (one) => {
        expect(parseAddress(addressOf(one))).toEqual(one);
      }),
    );
  });

  test('other pages link with a few words', () => {
    expect(parseAddress('?date=2026-11-24&show=late&site=slack')).toEqual({
      ...nothing,
      period: { kind: 'day', date: '2026-11-24' },
      filter: { ...everything, show: 'late', site: 'slack' },
    });
    expect(parseAddress('?week=2026-W47').period).toEqual({ kind: 'weeks', week: '2026-W47', weeks: 1 });
    expect(parseAddress('?ask=abc').ask).toBe('abc');
    expect(parseAddress('')).toEqual(nothing);
  });

  test('what is no date, week, hour or known word is left out', () => {
    for (const bad of [
      '?date=2026-02-30',
      '?date=0001-01-01',
      '?date=24.11.2026',
      '?week=2026-W60',
      '?week=W47',
      '?hour=24',
      '?hour=-1',
      '?hour=x',
      '?show=everything&site=nowhere&channel=phone&place=moon&view=x&ask=',
    ])
      expect(parseAddress(bad), bad).toEqual(nothing);
    expect(parseAddress('?week=2026-W47&weeks=99').period).toMatchObject({ weeks: 1 });
    fc.assert(
      fc.property(fc.string(), (noise) => {
        expect(parseAddress(noise).view).toMatch(/log|trends/u);
      }),
    );
  });

  test('steps lead there and back; weeks reach from Monday to Sunday', () => {
    fc.assert(
      fc.property(period, fc.integer({ min: -60, max: 60 }), (one, steps) => {
        expect(moved(moved(one, steps), -steps)).toEqual(one);
      }),
    );
    expect(datesOf({ kind: 'weeks', week: '2026-W47', weeks: 2 })).toEqual([20_766, 20_779]);
    expect(moved({ kind: 'day', date: '2026-12-31' }, 1)).toEqual({ kind: 'day', date: '2027-01-01' });
    expect(moved({ kind: 'weeks', week: '2026-W53', weeks: 1 }, 1)).toMatchObject({ week: '2027-W01' });
  });

  test('a filter is one where it leaves something out', () => {
    expect(isFiltering(everything)).toBe(false);
    expect(isFiltering({ ...everything, hour: 0 })).toBe(true);
    expect(isFiltering({ ...everything, find: 'x' })).toBe(true);
  });
});
