// @vitest-environment node
import * as fc from '../properties.ts';
import { describe, expect, test } from 'vitest';
import { dateNumber } from '../../utils/domain/clock.ts';
import { places, type Fact } from '../../utils/domain/fact.ts';
import { partOfDay } from '../../utils/domain/day-part.ts';
import { placeAt, stretches } from '../../utils/domain/place.ts';
import { rulesOf } from '../../utils/domain/rules.ts';
import { correctPlace, markAsk, markSender } from '../../utils/log/change.ts';
import { parseRequest } from '../../utils/messages.ts';
import { anAsk } from '../domain/make.ts';
import { at, schedule, zone } from '../report/sample.ts';

const tuesday = '2026-11-17';
const later = at(19, '10:00');

const place = (from: number, until: number, where: (typeof places)[number]): Fact => ({
  kind: 'place',
  stated: at(17, '09:00'),
  from,
  until,
  place: where,
});

describe('the place of a past day', () => {
  test.each([
    ['day', 'remote', ['remote', 'remote']],
    ['morning', 'remote', ['remote', 'office']],
    ['afternoon', 'off', ['office', 'off']],
  ] as const)('%s: %s', (part, where, [morning, afternoon]) => {
    const { facts } = correctPlace([schedule], zone, tuesday, { part, place: where }, later);
    const painted = stretches([schedule, ...facts]);
    expect([at(17, '09:00'), at(17, '12:59')].map((one) => placeAt(painted, one))).toEqual([
      morning,
      morning,
    ]);
    expect([at(17, '13:00'), at(17, '16:59')].map((one) => placeAt(painted, one))).toEqual([
      afternoon,
      afternoon,
    ]);
    expect(placeAt(painted, at(18, '09:00'))).toBe('office');
    expect(facts).toMatchObject([{ stated: later }]);
    // It is a statement as the background takes them.
    expect(parseRequest({ type: 'state', facts })).toEqual({ type: 'state', facts });
  });

  test('taken back, every instant is what it was, whatever had been stated', () => {
    const minute = fc.integer({ min: -600, max: 2000 }).map((one) => at(17, '00:00') + one * 60_000);
    const stated = fc.array(
      fc
        .record({ from: minute, length: fc.integer({ min: 1, max: 900 }), place: fc.constantFrom(...places) })
        .map((one) => place(one.from, one.from + one.length * 60_000, one.place)),
      { maxLength: 6 },
    );
    fc.assert(
      fc.property(
        stated,
        fc.constantFrom('day', 'morning', 'afternoon'),
        fc.constantFrom(...places),
        (before, part, where) => {
          const facts = [schedule, ...before];
          const change = correctPlace(facts, zone, tuesday, { part, place: where }, later);
          const after = stretches([...facts, ...change.facts, ...change.undo(later)]);
          const old = stretches(facts);
          for (let hour = -12; hour < 40; hour++) {
            const instant = at(17, '00:30') + hour * 3_600_000;
            expect(placeAt(after, instant)).toBe(placeAt(old, instant));
          }
        },
      ),
    );
  });
});

test('the halves of a day do not move when the user was off in some of it', () => {
  const off = place(at(17, '09:00'), at(17, '13:00'), 'off');
  const date = dateNumber(tuesday);
  expect(partOfDay([schedule, off], zone, date, 'afternoon')).toEqual(
    partOfDay([schedule], zone, date, 'afternoon'),
  );
});

describe('marks', () => {
  test('undo says again what held before', () => {
    const first = markAsk('ask', 'no-reply-needed', 'none', 1);
    const second = markAsk('ask', 'answered-elsewhere', 'no-reply-needed', 2);
    const rules = rulesOf([...first.facts, ...second.facts, ...second.undo(3)], zone);
    expect(rules.mark(anAsk('Mon 09:00'))?.mark).toBe('no-reply-needed');
    expect(rulesOf([...first.facts, ...first.undo(3)], zone).mark(anAsk('Mon 09:00'))).toBeNull();
  });

  test('a sender keeps name and group, whichever way they are marked', () => {
    const named: Fact = {
      kind: 'person',
      stated: 1,
      sender: 'carol',
      notAPerson: false,
      name: 'Carol',
      group: 'team',
    };
    const { facts, undo } = markSender([named], 'carol', true, 2);
    expect(facts).toEqual([{ ...named, stated: 2, notAPerson: true }]);
    expect(undo(3)).toEqual([{ ...named, stated: 3 }]);
  });
});
