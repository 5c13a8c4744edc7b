import { describe, expect, test } from 'vitest';
import { makeReport } from '../../utils/report/report.ts';
import { sentence } from '../../utils/report/sentence.ts';
import { language as english } from '../../utils/words/en/index.ts';
import { at } from './sample.ts';
import { handWorked } from './hand-worked.ts';

const minutes = (count: number): number => count * 60_000;
const report = makeReport(handWorked());

const row = (place: string, channel: string) =>
  report.table.find((one) => one.place === place && one.channel === channel);

describe('the table of a week worked out by hand', () => {
  /**
   * Replies after 4, 6, 20, 5 and 9 minutes, one before work, one dated before its question (both within), one by phone
   * (late), one open since Thursday 15:00 = 120 + 480 minutes. Within: 4, 6, 5, 9 and the two at 0 minutes, 6 of 9.
   * Curve of 4, 5, 6, 9, 20, 30+ (marked at 11:30) and 600+: S(4) 6/7, S(5) 5/7, S(6) 4/7, S(9) 3/7, S(20) 2/7.
   * Of 7 the median lies between the 1st and the 7th, which is cut off.
   */
  test('remote, chat', () => {
    expect(row('remote', 'chat')).toEqual({
      place: 'remote',
      channel: 'chat',
      days: 2,
      asks: 9,
      within: 6,
      decided: 9,
      share: 6 / 9,
      undecided: 0,
      timed: 7,
      median: minutes(9),
      interval: { from: minutes(4), until: null },
      p90: 'not reached',
      open: 1,
      oldest: minutes(600),
    });
  });

  /** 90 minutes; Thursday 16–17 and Friday 9–13:30 = 330, late; one seen answered within an hour, censored at 0. */
  test('remote, email', () => {
    expect(row('remote', 'email')).toMatchObject({
      asks: 3,
      within: 2,
      decided: 3,
      timed: 3,
      median: minutes(90),
      interval: null,
      p90: minutes(330),
      open: 0,
      oldest: null,
    });
  });

  /** 9 and 12 minutes, and one open for 10 of 15: S(9) 2/3, S(12) 0. */
  test('office, chat', () => {
    expect(row('office', 'chat')).toMatchObject({
      days: 2,
      asks: 3,
      within: 2,
      decided: 2,
      share: 1,
      undecided: 1,
      median: minutes(12),
      p90: minutes(12),
      open: 1,
      oldest: minutes(10),
    });
  });

  /** 120 minutes, and one open for Friday's 480 of 240. */
  test('office, email', () => {
    expect(row('office', 'email')).toMatchObject({
      asks: 2,
      within: 1,
      decided: 2,
      median: minutes(120),
      p90: 'not reached',
      open: 1,
      oldest: minutes(480),
    });
  });

  test('the mixed day has rows of its own', () => {
    expect(row('mixed', 'chat')).toMatchObject({ days: 1, asks: 1, within: 1, median: minutes(1) });
    expect(row('mixed', 'email')).toMatchObject({ days: 1, asks: 0, share: null, median: null, p90: null });
  });

  test('both channels together', () => {
    expect(
      report.totals.map(({ place, within, decided, undecided, days }) => [
        place,
        within,
        decided,
        undecided,
        days,
      ]),
    ).toEqual([
      ['remote', 8, 12, 0, 2],
      ['office', 3, 4, 1, 2],
      ['mixed', 1, 1, 0, 1],
    ]);
  });
});

/** Chat of four office days: 9, 10, 10+, 12 and 30. S(9) .8, S(10) .8 · 3/4 = .6, S(12) .6 · 1/2 = .3. */
test('the office days of eight weeks, nothing older', () => {
  expect(report.baseline).toMatchObject({
    weeks: 8,
    from: '2026-09-28',
    days: 4,
    totals: { within: 4, decided: 6 },
  });
  expect(report.baseline.rows[0]).toMatchObject({ channel: 'chat', timed: 5, median: minutes(12) });
});

test('the sentence', () => {
  expect(sentence(report, english)).toBe(
    'On 2 remote days this week, Alice answered 8 of 12 chat mentions and emails within the agreed time; ' +
      'chat usually took 9 working minutes (office days of the last 8 weeks: 12).',
  );
});

/** Answered only: chat 4, 6, 20, 5, 9 and the two at 0, email 90 and 330: 7 of 9. */
test('the same by other rules', () => {
  expect(report.alternatives[0]).toEqual({
    place: 'remote',
    counted: { within: 8, decided: 12, share: 8 / 12 },
    withoutSameRoom: { within: 7, decided: 11, share: 7 / 11 },
    withFollowUps: { within: 8, decided: 13, share: 8 / 13 },
    answeredOnly: { within: 7, decided: 9, share: 7 / 9 },
    // The ask that "needs nothing" and the robot's are open and late; the one by phone is late either way.
    withoutMarks: { within: 8, decided: 14, share: 8 / 14 },
  });
});

test('what is counted apart', () => {
  expect(report.counts).toEqual({
    episodes: 1,
    offHours: 2,
    sameRoom: 1,
    followUps: 1,
    noReplyNeeded: 1,
    unseen: 2,
    seenWithin: 1,
    seenLate: 0,
    seenUnsure: 1,
    elsewhere: 1,
    orderUnknown: 1,
    notAPerson: 1,
    skewed: 1,
    mixedClocks: 1,
    acknowledged: 1,
    unplaced: 0,
  });
});

test('every ask of the week once, numbered, without the robot’s and without those to come', () => {
  // Remote 12 + 4 apart, mixed 1, office 5.
  expect(report.asks.map(({ number }) => number)).toEqual(
    Array.from({ length: 22 }, (_, index) => index + 1),
  );
  expect(report.asks.filter(({ outcome }) => outcome === 'not-a-person')).toEqual([]);
});

test('the boss can check their own', () => {
  expect(
    report.checkMe.map(({ who, at: asked, replied, how, outcome }) => [who, asked, replied, how, outcome]),
  ).toEqual([
    [null, at(17, '09:10'), at(17, '09:14'), 'direct', 'within'],
    [null, at(17, '09:30'), at(17, '11:00'), 'linked', 'within'],
    [null, at(17, '11:00'), at(17, '11:20'), 'direct', 'late'],
  ]);
});

test('what the robot asked is set aside, judged as if it were somebody', () => {
  expect(report.setAside).toMatchObject([
    { number: 1, at: at(19, '09:40'), place: 'remote', outcome: 'late', unmarked: null, open: true },
  ]);
});

test('an ask with a mark says what it would be without', () => {
  const marked = report.asks.filter(({ unmarked }) => unmarked !== null);
  expect(marked.map(({ at: asked, outcome, unmarked }) => [asked, outcome, unmarked])).toEqual([
    [at(17, '12:30'), 'no-reply-needed', 'late'],
    [at(19, '11:00'), 'late', 'late'],
  ]);
});

test('the curve has the steps of the table', () => {
  const chat = report.curves.find(({ channel }) => channel === 'chat');
  expect(chat?.target).toBe(minutes(15));
  expect(chat?.remote).toMatchObject({ timed: 7, replies: 5, until: minutes(600) });
  expect(chat?.remote.steps.map(({ time, answered }) => [time / 60_000, Math.round(answered * 7)])).toEqual([
    [4, 1],
    [5, 2],
    [6, 3],
    [9, 4],
    [20, 5],
  ]);
  expect(chat?.office.steps.map(({ time }) => time / 60_000)).toEqual([9, 10, 12, 30]);
});

test('the order of what comes in changes nothing', () => {
  const { asks } = handWorked();
  expect(JSON.stringify(makeReport(handWorked({ asks: asks.toReversed() })))).toBe(JSON.stringify(report));
});

test('a week that is no week is refused', () => {
  expect(() => makeReport(handWorked({ week: '2026-W54' }))).toThrow('is not a week');
});
