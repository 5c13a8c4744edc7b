// @vitest-environment node
import { describe, expect, test } from 'vitest';
import type { Ask } from '../../utils/domain/ask.ts';
import type { Fact } from '../../utils/domain/fact.ts';
import { rulesOf } from '../../utils/domain/rules.ts';
import type { DayMessage } from '../../utils/ledger/log.ts';
import { everything, type Filter, type Period } from '../../utils/log/address.ts';
import { daysLog, todayOf } from '../../utils/log/days.ts';
import { countedByReason } from '../../utils/log/excluded.ts';
import { ask, at, remote, schedule, zone } from '../report/sample.ts';

const tuesday: Period = { kind: 'day', date: '2026-11-17' };
const now = at(17, '16:00');

function logOf(
  asks: readonly Ask[],
  {
    facts = [],
    messages = [],
    period = tuesday,
    filter = {},
    kept = [],
  }: {
    facts?: Fact[];
    messages?: DayMessage[];
    period?: Period;
    filter?: Partial<Filter>;
    kept?: string[];
  } = {},
) {
  const known = { rules: rulesOf([schedule, ...facts], zone), asks, messages, now };
  return daysLog(known, period, { ...everything, ...filter }, kept);
}

const rowsIn = (log: ReturnType<typeof logOf>) => log.days.flatMap(({ rows }) => rows);
const pinned = (sender: string, name: string, notAPerson = false): Fact => ({
  kind: 'person',
  stated: at(1, '09:00'),
  sender,
  notAPerson,
  name,
  group: null,
});

describe('an ask', () => {
  test('has its times, how it was answered, and both durations', () => {
    const [row] = rowsIn(logOf([ask('converse', 17, '09:12', '09:20')]));
    expect(row).toMatchObject({
      site: 'converse',
      kind: 'direct',
      at: at(17, '09:12'),
      replied: at(17, '09:20'),
      how: 'direct',
      elapsed: 480_000,
      working: 480_000,
      target: 900_000,
      outcome: 'within',
      hour: 9,
      notes: [],
    });
  });

  test('of the evening before counts from the first working minute, and belongs to that day', () => {
    const evening = ask('converse', 16, '18:00', at(17, '09:05'));
    const answered = ask('converse', 16, '19:00', '19:30');
    const rows = rowsIn(logOf([evening, answered]));
    expect(rows.map(({ working, elapsed, notes }) => [working, elapsed, notes])).toEqual([
      [300_000, 54_300_000, ['outside-hours']],
      [0, 1_800_000, ['off-hours']],
    ]);
    expect(rows[0]).toMatchObject({ begins: at(17, '09:00'), date: '2026-11-17' });
  });

  test.each<[string, Omit<Partial<Ask>, 'reply'>, string, string[]]>([
    ['a follow-up', { ownBefore: at(17, '09:58') }, 'follow-up', []],
    ['order unknown', { orderUnknown: true }, 'order-unknown', []],
    [
      'answered unseen, nobody knows when',
      { answeredSeen: at(17, '15:00'), unansweredSeen: at(17, '10:05') },
      'unseen',
      [],
    ],
    ['answered unseen in time', { answeredSeen: at(17, '10:10') }, 'within', []],
    ['several messages', { messages: 3 }, 'late', ['several']],
    ['a reaction', { acknowledgedAt: at(17, '10:01') }, 'late', ['reacted']],
  ])('%s', (_, more, outcome, notes) => {
    expect(rowsIn(logOf([ask('converse', 17, '10:00', null, more)]))).toMatchObject([{ outcome, notes }]);
  });

  test('answered in the room, before it was asked, or by another clock', () => {
    const odd = ask('converse', 17, '10:00', '10:00', {
      reply: { how: 'same-room', skewed: true, clock: 'device' },
    });
    expect(rowsIn(logOf([odd]))[0]?.notes).toEqual(['off-hours', 'same-room', 'skewed', 'mixed-clocks']);
  });

  test('keeps its link only while it is open', () => {
    const link = 'https://chat.test/room';
    const rows = rowsIn(
      logOf([ask('converse', 17, '10:00', null, { link }), ask('converse', 17, '11:00', '11:05', { link })]),
    );
    expect(rows.map((row) => row.link)).toEqual([link, null]);
  });

  test('dated after now is not there yet', () => {
    expect(logOf([ask('converse', 17, '16:01', null)]).all).toBe(0);
  });

  test('shows pinned names as one line without signs that turn the text around', () => {
    const [row] = rowsIn(
      logOf([ask('converse', 17, '10:00', null)], { facts: [pinned('carol', 'Ca\u202Erol\n<b>')] }),
    );
    expect(row?.who).toBe('Ca rol <b>');
  });
});

describe('a day', () => {
  test('without working hours says what came on it and where that counts', () => {
    const log = logOf([ask('converse', 14, '11:00', '11:10'), ask('converse', 15, '11:00', null)], {
      period: { kind: 'day', date: '2026-11-14' },
    });
    expect(log.days).toMatchObject([
      { works: false, place: 'off', rows: [], later: [{ date: '2026-11-16', count: 1 }] },
    ]);
  });

  test('is the user’s, in the zone of their hours', () => {
    const rules = rulesOf([schedule], 'Pacific/Auckland');
    expect(todayOf(rules, 'Pacific/Auckland', at(17, '23:30'))).toBe('2026-11-17');
  });

  test('of a week stands under its own date and place', () => {
    const log = logOf([ask('converse', 16, '10:00', '10:05'), ask('converse', 17, '10:00', '10:05')], {
      facts: [remote(17)],
      period: { kind: 'weeks', week: '2026-W47', weeks: 1 },
    });
    expect(log.days.map(({ place, rows }) => [place, rows.length])).toEqual([
      ['office', 1],
      ['remote', 1],
      ['office', 0],
      ['office', 0],
      ['office', 0],
      ['off', 0],
      ['off', 0],
    ]);
  });
});

describe('the filter', () => {
  const asks = [
    ask('converse', 17, '09:00', '09:05'),
    ask('roundcube', 17, '10:00', null, { sender: 'dave' }),
    ask('slack', 17, '11:00', '12:00', { sender: 'bob' }),
  ];
  const facts = [pinned('dave', 'Dávid'), pinned('bob', 'Bob')];
  const sitesBy = (filter: Partial<Filter>) => rowsIn(logOf(asks, { facts, filter })).map(({ site }) => site);

  test.each<[Partial<Filter>, string[]]>([
    [{ site: 'slack' }, ['slack']],
    [{ channel: 'email' }, ['roundcube']],
    [{ show: 'late' }, ['roundcube', 'slack']],
    [{ show: 'within' }, ['converse']],
    [{ hour: 11 }, ['slack']],
    [{ place: 'remote' }, []],
    [{ find: 'DAVID' }, ['roundcube']],
    [{ find: ' slack ' }, ['slack']],
    [{ find: 'nobody' }, []],
    [{ show: 'excluded' }, []],
  ])('%j', (filter, sites) => expect(sitesBy(filter)).toEqual(sites));

  test('keeps what was changed just now, and says that it fits no more', () => {
    const [first] = asks;
    const log = logOf(asks, { filter: { show: 'late', site: 'slack' }, kept: [first!.key] });
    expect(rowsIn(log).map(({ site, matches }) => [site, matches])).toEqual([
      ['converse', false],
      ['slack', true],
    ]);
    expect(log.shown).toBe(1);
    expect(log.all).toBe(3);
  });

  test('lists the sites of which there is anything', () => {
    expect(logOf(asks, { filter: { site: 'slack' } }).sites).toEqual(['slack', 'roundcube', 'converse']);
  });
});

describe('messages that are no asks', () => {
  const message = (key: string, time: string, more: Partial<DayMessage> = {}): DayMessage => ({
    key,
    site: 'roundcube',
    sender: 'carol',
    at: at(17, time),
    reason: 'cc',
    ...more,
  });

  test('are counted by reason with their rows, robots’ asks by their messages', () => {
    const log = logOf(
      [
        ask('converse', 17, '10:00', null, { sender: 'robot', messages: 3 }),
        ask('converse', 17, '11:00', null),
      ],
      {
        facts: [pinned('robot', 'Robot', true)],
        messages: [message('a', '09:00'), message('b', '08:00'), message('c', '09:30', { reason: 'own' })],
      },
    );
    expect(
      countedByReason(log.excluded).map(({ reason, count, rows }) => [reason, count, rows.length]),
    ).toEqual([
      ['cc', 2, 2],
      ['own', 1, 1],
      ['not-a-person', 3, 1],
    ]);
    expect(log.allExcluded).toBe(6);
    expect(rowsIn(log)).toHaveLength(1);
    // Only of a robot's ask can be said that it is a person's after all.
    expect(log.excluded.map(({ sender }) => sender)).toEqual([null, null, null, 'robot']);
  });

  test('belong to the date on which they came', () => {
    const messages = [message('a', '00:00'), { ...message('b', '00:00'), at: at(17, '00:00') - 1 }];
    expect(logOf([], { messages }).excluded.map(({ key }) => key)).toEqual(['a']);
  });

  test('are not asked for by place, hour or outcome', () => {
    const messages = [message('a', '09:00')];
    for (const filter of [{ place: 'office' }, { hour: 9 }, { show: 'late' }] as Partial<Filter>[])
      expect(logOf([], { messages, filter }).excluded).toEqual([]);
    expect(logOf([], { messages, filter: { show: 'excluded' } }).excluded).toHaveLength(1);
    expect(logOf([], { messages, filter: { channel: 'chat' } }).excluded).toEqual([]);
  });

  test('an ask that no working hour follows is told, and counts on no day', () => {
    const never: Fact = { ...schedule, stated: at(2, '08:00'), week: [[], [], [], [], [], [], []] };
    const log = logOf([ask('converse', 17, '10:00', null)], { facts: [never] });
    expect(log.all).toBe(0);
    expect(log.excluded).toMatchObject([{ reason: 'unplaced', site: 'converse' }]);
  });
});
