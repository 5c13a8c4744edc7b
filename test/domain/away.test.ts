// @vitest-environment node
import * as fc from '../properties.ts';
import { describe, expect, test } from 'vitest';
import {
  awaysOf,
  backOf,
  beginAway,
  endAway,
  grace,
  isKept,
  minutesFrom,
  nextAt,
  runningAt,
  timeAt,
} from '../../utils/domain/away.ts';
import type { AwayFact } from '../../utils/domain/fact.ts';
import { berlin, when } from './make.ts';

function away(from: string, promised: string, more: Partial<AwayFact> = {}): AwayFact {
  const at = when(from);
  return {
    kind: 'away',
    stated: at,
    id: from,
    from: at,
    promised: when(promised),
    note: 'Lunch',
    ended: null,
    ...more,
  };
}
const lunch = away('Mon 12:00', 'Mon 12:30');
const ended = (at: string, more: Partial<AwayFact> = {}): AwayFact => ({
  ...lunch,
  stated: when(at),
  ended: when(at),
  ...more,
});

/** Whether the one absence of these facts was kept, as of an instant. */
function kept(facts: AwayFact[], asOf: string, own: string[] = []): boolean | null {
  const [one] = awaysOf(facts);
  if (!one) throw new Error('no absence');
  const now = when(asOf);
  return isKept(one, backOf(one, own.map(when), now)?.at ?? null, now);
}

describe('lunch, back 12:30', () => {
  test.each<[what: string, facts: AwayFact[], own: string[], asOf: string, boolean | null]>([
    ['ended in time', [lunch, ended('Mon 12:28')], [], 'Mon 17:00', true],
    ['ended early', [lunch, ended('Mon 12:05')], [], 'Mon 17:00', true],
    ['ended five minutes late', [lunch, ended('Mon 12:35')], [], 'Mon 17:00', true],
    ['ended a second later than that', [lunch, ended('Mon 12:35:01')], [], 'Mon 17:00', false],
    ['a message five minutes before', [lunch], ['Mon 12:25'], 'Mon 17:00', true],
    ['a message five minutes after', [lunch], ['Mon 12:35'], 'Mon 17:00', true],
    ['a message later', [lunch], ['Mon 12:35:01'], 'Mon 17:00', false],
    ['a message from the lunch table shows nothing', [lunch], ['Mon 12:10'], 'Mon 17:00', false],
    ['a message in time, ended an hour late', [lunch, ended('Mon 13:30')], ['Mon 12:31'], 'Mon 17:00', true],
    ['nothing yet, not due', [lunch], [], 'Mon 12:35', null],
    ['nothing, due', [lunch], [], 'Mon 12:35:01', false],
    ['a message after the report', [lunch], ['Mon 12:32'], 'Mon 12:31', null],
    ['an end after the report', [lunch, ended('Mon 12:33')], [], 'Mon 12:31', null],
    [
      'taken back and ended again too late',
      [lunch, ended('Mon 12:20'), { ...lunch, stated: when('Mon 12:21') }, ended('Mon 12:50')],
      [],
      'Mon 17:00',
      false,
    ],
  ])('%s', (_what, facts, own, asOf, expected) => {
    expect(kept(facts, asOf, own)).toBe(expected);
  });

  test('cannot be moved any more once it is due, before that it can', () => {
    const later = { ...lunch, promised: when('Mon 13:00') };
    expect(awaysOf([lunch, { ...later, stated: when('Mon 12:31') }])[0]?.promised).toBe(when('Mon 12:30'));
    expect(awaysOf([lunch, { ...later, stated: when('Mon 12:29') }])[0]?.promised).toBe(when('Mon 13:00'));
  });

  test('an end that is stated in the evening counts from the evening, whatever it says', () => {
    expect(kept([lunch, ended('Mon 12:29', { stated: when('Mon 18:00') })], 'Mon 19:00')).toBe(false);
    // Later words about it do not move an end that was said in time.
    const reworded = ended('Mon 12:29', { stated: when('Mon 18:00'), note: 'Lunch with carol' });
    expect(awaysOf([lunch, ended('Mon 12:29'), reworded])).toMatchObject([
      { ended: when('Mon 12:29'), note: 'Lunch with carol' },
    ]);
  });

  test('stated when it was over it is no promise', () => {
    const after = { ...lunch, stated: when('Mon 13:00'), ended: when('Mon 13:00') };
    expect(kept([after], 'Mon 17:00')).toBe(false);
    expect(kept([{ ...lunch, stated: when('Mon 13:00') }], 'Mon 17:00', ['Mon 12:30'])).toBe(false);
  });

  test('a message from before one left shows nothing', () => {
    const short = away('Mon 12:00', 'Mon 12:03');
    expect(kept([short], 'Mon 17:00', ['Mon 11:59', 'Mon 12:00'])).toBe(false);
    expect(kept([short], 'Mon 17:00', ['Mon 12:01'])).toBe(true);
  });
});

describe('who is away now', () => {
  test('from its beginning until it is ended; a forgotten one not for ever', () => {
    const running = (facts: AwayFact[], now: string) => runningAt(facts, when(now))?.id ?? null;
    expect(running([lunch], 'Mon 11:59')).toBeNull();
    expect(running([lunch], 'Mon 12:00')).toBe('Mon 12:00');
    expect(running([lunch], 'Mon 20:00')).toBe('Mon 12:00');
    expect(running([lunch], 'Tue 09:00')).toBeNull();
    expect(running([lunch, ended('Mon 12:10')], 'Mon 12:11')).toBeNull();
  });

  test('nobody is away twice: going again ends what still runs', () => {
    const stated = beginAway(
      [lunch],
      { id: 'b', promised: when('Mon 15:00'), note: 'Focus' },
      when('Mon 14:00'),
    );
    expect(stated).toMatchObject([
      { id: 'Mon 12:00', ended: when('Mon 14:00'), promised: when('Mon 12:30'), note: 'Lunch' },
      { id: 'b', from: when('Mon 14:00'), promised: when('Mon 15:00'), ended: null },
    ]);
    expect(runningAt([lunch, ...stated], when('Mon 14:01'))?.id).toBe('b');
    expect(kept([lunch, ...stated] as AwayFact[], 'Mon 17:00')).toBe(false);
  });

  test('ending repeats what was promised', () => {
    const [one] = awaysOf([lunch]);
    expect(awaysOf([lunch, endAway(one!, when('Mon 12:29'))])).toMatchObject([
      { ended: when('Mon 12:29'), note: 'Lunch' },
    ]);
  });
});

describe('a time to be back', () => {
  const at = (text: string) => Temporal.Instant.from(text).epochMilliseconds;

  test.each<[string, string, string, string | null]>([
    ['12:30', '2026-11-23T12:00:00+01:00', berlin, '2026-11-23T12:30:00+01:00'],
    ['12:00', '2026-11-23T12:00:00+01:00', berlin, null],
    ['11:59', '2026-11-23T12:00:00+01:00', berlin, null],
    // A night shift: midnight is near.
    ['00:15', '2026-11-23T23:30:00+01:00', berlin, '2026-11-24T00:15:00+01:00'],
    // In Berlin the clock goes back at three: half past three comes three and a half hours after one.
    ['03:30', '2026-10-25T01:00:00+02:00', berlin, '2026-10-25T03:30:00+01:00'],
    // In New York it goes forward at two, and half past two never comes: an hour later it is.
    ['02:30', '2026-03-08T01:30:00-05:00', 'America/New_York', '2026-03-08T03:30:00-04:00'],
    ['13:45', '2026-11-23T13:00:00+05:45', 'Asia/Kathmandu', '2026-11-23T13:45:00+05:45'],
    ['24:00', '2026-11-23T12:00:00+01:00', berlin, null],
    ['soon', '2026-11-23T12:00:00+01:00', berlin, null],
    ['', '2026-11-23T12:00:00+01:00', berlin, null],
  ])('%s, at %s in %s: %s', (time, now, zone, expected) => {
    expect(nextAt(time, at(now), zone)).toBe(expected === null ? null : at(expected));
  });

  test.each(['Europe/Berlin', 'America/St_Johns', 'Asia/Kathmandu', 'Australia/Lord_Howe', 'UTC'])(
    'the time that a field shows is read as the same instant (%s)',
    (zone) => {
      fc.assert(
        fc.property(
          fc.integer({ min: Date.UTC(2026, 0), max: Date.UTC(2028, 0) }),
          fc.integer({ min: 1, max: 9 * 60 }),
          (instant, minutes) => {
            const now = Math.floor(instant / 60_000) * 60_000;
            const later = now + minutes * 60_000;
            // Around a change of the clock a time is shown twice, or never.
            const hours = [now - 3 * 3_600_000, now, later];
            const offsets = hours.map((one) => {
              return Temporal.Instant.fromEpochMilliseconds(one).toZonedDateTimeISO(zone).offset;
            });
            fc.pre(new Set(offsets).size === 1);
            expect(timeAt(later, zone)).toMatch(/^\d\d:\d\d$/u);
            expect(nextAt(timeAt(later, zone), now, zone)).toBe(later);
          },
        ),
      );
    },
  );

  test('so many minutes are never fewer, and end on a whole minute', () => {
    expect(minutesFrom(when('Mon 12:00:01'), 45)).toBe(when('Mon 12:46'));
    expect(minutesFrom(when('Mon 12:00'), 45)).toBe(when('Mon 12:45'));
  });
});

describe('any promise', () => {
  const minute = fc.integer({ min: -30, max: 90 }).map((minutes) => when('Mon 12:00') + minutes * 60_000);
  const facts = fc.array(
    fc
      .record({ stated: minute, promised: minute, ended: fc.option(minute) })
      .map((change): AwayFact => ({ ...lunch, id: 'one', ...change })),
    { minLength: 1, maxLength: 6 },
  );

  test('that is kept has a sign within five minutes of what was first promised or moved to in time', () => {
    fc.assert(
      fc.property(facts, fc.array(minute, { maxLength: 5 }), (stated, own) => {
        const [one] = awaysOf(stated);
        const asOf = when('Mon 23:00');
        const back = backOf(one!, own, asOf);
        if (isKept(one!, back?.at ?? null, asOf) !== true) return;
        expect(back!.at).toBeLessThanOrEqual(one!.promised + grace);
        expect(stated.some(({ promised }) => promised === one!.promised)).toBe(true);
        // What shows it happened when it was said, not when it is claimed.
        const said = [
          ...own,
          ...stated.flatMap((fact) => (fact.ended === null ? [] : [Math.max(fact.ended, fact.stated)])),
        ];
        expect(said).toContain(back!.at);
      }),
    );
  });

  test('once decided stays decided as time goes by', () => {
    fc.assert(
      fc.property(
        facts,
        fc.array(minute, { maxLength: 5 }),
        minute,
        fc.nat(600),
        (stated, own, early, more) => {
          const [one] = awaysOf(stated);
          const verdict = (asOf: number) => isKept(one!, backOf(one!, own, asOf)?.at ?? null, asOf);
          const first = verdict(early);
          if (first !== null) expect(verdict(early + more * 60_000)).toBe(first);
        },
      ),
    );
  });
});
