import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { families } from '../../utils/cli/browsers.ts';
import type { Report } from '../../utils/report/types.ts';
import { playWeek } from '../practice/play-week.ts';
import { week } from '../practice/week.ts';
import { goToWork } from './at-work.ts';
import type { AtWork } from './at-work.ts';
import { saved } from './saved.ts';

const minutes = (count: number): number => count * 60_000;

/**
 * The scripted week (test/practice/week.ts), worked out by hand.
 *
 * Remote, Tuesday and Thursday. Chat: boss 6 min, carol 10, dave 8 (one answer for both), boss's Wednesday evening ask
 * that begins on Thursday (0 working minutes, left out of medians), carol's at 11:00 never answered (Thursday 6 h,
 * Friday 8 h = 840 min by now), boss 3. Curve over 3, 6, 8, 10 and 840+: half are answered by 8, nine tenths never yet.
 * Email: carol 90 min; dave 7 h on Thursday and 2 h on Friday = 540 min, late; carol's answered on the phone, seen
 * marked at 14:00, an hour after it came, so within. Its own time is unknown: last seen unanswered never, censored at 0.
 * Over 90 and 540: half by 90, nine tenths by 540.
 *
 * Mixed, Wednesday. Chat 5 min, email 120.
 *
 * Office, Monday and Friday. Chat: dave 4, boss 4, carol's two messages 20 (late), boss 12. Half by 4, nine tenths by
 * 20. Email: 120 min, and Friday's of 15:30, open for 90 working minutes of 240. Half by 120.
 */
const table = [
  {
    place: 'remote',
    channel: 'chat',
    asks: 6,
    decided: 6,
    within: 5,
    undecided: 0,
    days: 2,
    median: minutes(8),
    p90: 'not reached',
    open: 1,
    oldest: minutes(840),
  },
  {
    place: 'remote',
    channel: 'email',
    asks: 3,
    decided: 3,
    within: 2,
    undecided: 0,
    days: 2,
    median: minutes(90),
    p90: minutes(540),
    open: 0,
    oldest: null,
  },
  {
    place: 'office',
    channel: 'chat',
    asks: 4,
    decided: 4,
    within: 3,
    undecided: 0,
    days: 2,
    median: minutes(4),
    p90: minutes(20),
    open: 0,
    oldest: null,
  },
  {
    place: 'office',
    channel: 'email',
    asks: 2,
    decided: 1,
    within: 1,
    undecided: 1,
    days: 2,
    median: minutes(120),
    p90: minutes(120),
    open: 1,
    oldest: minutes(90),
  },
  {
    place: 'mixed',
    channel: 'chat',
    asks: 1,
    decided: 1,
    within: 1,
    undecided: 0,
    days: 1,
    median: minutes(5),
    p90: minutes(5),
    open: 0,
    oldest: null,
  },
  {
    place: 'mixed',
    channel: 'email',
    asks: 1,
    decided: 1,
    within: 1,
    undecided: 0,
    days: 1,
    median: minutes(120),
    p90: minutes(120),
    open: 0,
    oldest: null,
  },
];

/** Own: Monday 3 in chat and 1 mail, Tuesday 2 and 1, Wednesday 2 and 1, Thursday 1, Friday 1 and 1. */
const exclusions = {
  cc: 1,
  list: 1,
  automated: 1,
  calendar: 1,
  group: 1,
  unknown: 1,
  own: 13,
  'not-a-person': 1,
  none: 1,
};

const sentence =
  'On 2 remote days this week, Alice answered 7 of 9 chat mentions and emails within the agreed time; ' +
  'chat usually took 8 working minutes (office days of the last 8 weeks: 9).';

describe.each(families)('the practice week in %s', (family) => {
  let day: AtWork;
  let page: Page;
  let report: Report;

  beforeAll(async () => {
    day = await goToWork(family);
    await playWeek(day.launched);
    page = await day.launched.open(`report.html?week=${week}`, '#save-json');
    await page.type('#name', 'Alice');
    await page.keyboard.press('Tab');
    await page.waitForFunction(() => document.body.textContent?.includes('Alice answered'));
    report = JSON.parse((await saved(page, '#save-json')).text);
  }, 300_000);

  afterAll(async () => {
    await day.close();
  });

  test('its table says what was worked out by hand', () => {
    for (const row of table) {
      const found = report.table.find(({ place, channel }) => place === row.place && channel === row.channel);
      expect(found, `${row.place} ${row.channel}`).toMatchObject(row);
    }
    expect(report.table.filter(({ asks }) => asks > 0)).toHaveLength(table.length);
  });

  test('every exclusion is counted under its reason', () => {
    expect(Object.fromEntries(report.exclusions.map(({ reason, count }) => [reason, count]))).toEqual(
      exclusions,
    );
  });

  test('what is counted apart', () => {
    expect(report.counts).toMatchObject({
      episodes: 1,
      followUps: 1,
      offHours: 1,
      unseen: 1,
      seenWithin: 1,
      notAPerson: 1,
      orderUnknown: 0,
    });
    // Answered in the room itself: Monday's of carol, Tuesday's of carol and dave.
    expect(report.counts.sameRoom).toBe(3);
  });

  test('its first sentence, on the page and in the file', async () => {
    const shown = await page.$eval('main', (one) => one.textContent ?? '');
    expect(shown).toContain(sentence);
    const { name, text } = await saved(page, '#save-html');
    expect(name).toBe(`reachable-${week}.html`);
    expect(text).toContain(sentence);
    expect(text).not.toContain('<script');
  });

  test('one row an ask in the CSV, and nobody’s name or address', async () => {
    const { text } = await saved(page, '#save-csv');
    const lines = text.trim().split('\r\n');
    // All asks but the one of the sender who is no person; the follow-up is there, as what it is.
    expect(lines).toHaveLength(1 + table.reduce((sum, { asks }) => sum + asks, 0) + 1);
    expect(text).not.toMatch(/boss|carol|dave|@/u);
  });

  test('all of that without a request through the proxy', async () => {
    expect(day.proxy.seen()).toEqual([]);
    expect(await day.complaints()).toEqual([]);
  });
});
