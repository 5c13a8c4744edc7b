import { fakeBrowser } from 'wxt/testing/fake-browser';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { stateFacts } from '../../utils/ledger/state.ts';
import { chatOwn } from '../ledger/make.ts';
import { at } from '../report/sample.ts';
import { asked, goToDesk, link, settings } from './at-desk.ts';

const here = goToDesk();

describe('a sleeping background', () => {
  test('has one alarm, for the day’s beginning, then for its end', async () => {
    expect(here.desk.alarm()).toBe(at(9, '09:00'));
    await here.clock(at(9, '09:00'));
    expect(here.desk.alarm()).toBe(at(9, '17:00'));
    await here.clock(at(9, '17:00'));
    expect(here.desk.alarm()).toBe(at(10, '09:00'));
    expect(here.desk.told).toEqual([]);
  });

  test('awaits an ask’s time as soon as it is read, and says it once, however often it ends and starts', async () => {
    vi.setSystemTime(at(9, '10:01'));
    expect(await here.read(asked(9, '10:00'))).toEqual({ stored: true });
    expect(here.desk.alarm()).toBe(at(9, '10:10:30'));
    await here.desk.start();
    await here.clock(at(9, '10:10:40'));
    expect(here.desk.told.map(({ title, message }) => [title, message])).toEqual([
      ['1 ask is waiting', 'Converse: in time until 10:15.'],
    ]);
    await here.desk.start();
    await here.desk.wake('startup');
    await here.clock(at(9, '10:11'));
    expect(here.desk.told).toHaveLength(1);
    expect(await fakeBrowser.action.getBadgeText({})).toBe('1');
    expect(await fakeBrowser.action.getTitle({})).toBe(
      'Reachable: in the office. 1 ask waits. One is due soon.',
    );
    expect(here.desk.alarm()).toBe(at(9, '10:15') + 1);
  });

  test('keeps what it says before it says it: a crash costs a notice and never doubles one', async () => {
    vi.setSystemTime(at(9, '10:11'));
    const create = fakeBrowser.notifications.create;
    const crash = vi.fn(async () => Promise.reject(new Error('The browser was ended.')));
    Object.assign(fakeBrowser.notifications, { create: crash });
    await here.read(asked(9, '10:00'));
    expect(crash).toHaveBeenCalledOnce();
    expect(console.error).toHaveBeenCalledOnce();
    vi.mocked(console.error).mockClear();
    // The alarm is set all the same.
    expect(here.desk.alarm()).toBe(at(9, '10:15') + 1);
    Object.assign(fakeBrowser.notifications, { create });
    await here.desk.start();
    expect(here.desk.told).toEqual([]);
  });

  test('takes its notice back when the ask was answered', async () => {
    vi.setSystemTime(at(9, '10:11'));
    await here.read(asked(9, '10:00', 'a'));
    expect(here.desk.screen.size).toBe(1);
    vi.setSystemTime(at(9, '10:12'));
    await here.read(chatOwn('b', at(9, '10:12'), { conversation: 'with a' }));
    expect(here.desk.screen.size).toBe(0);
    expect(await fakeBrowser.action.getBadgeText({})).toBe('');
  });

  test('never lets an alarm come sooner than the browser does, and never asks for one before consent', async () => {
    vi.setSystemTime(at(9, '10:10:20'));
    await here.read(asked(9, '10:00'));
    expect(here.desk.alarm()).toBe(at(9, '10:10:50'));
    await settings({ consent: null });
    await here.desk.settle();
    expect(here.desk.alarm()).toBeNull();
  });

  test('runs once for many events that come together', async () => {
    const reads = vi.spyOn(fakeBrowser.action, 'setTitle');
    const { routine } = await import('../../utils/routine/routine.ts');
    await Promise.all(Array.from({ length: 20 }, () => routine()));
    expect(reads).toHaveBeenCalledOnce();
  });
});

describe('the buttons of a notice about asks', () => {
  beforeEach(async () => {
    await stateFacts(here.room.database, [{ kind: 'target', stated: 2, from: 2, chat: 60, email: 240 }]);
    vi.setSystemTime(at(9, '10:42'));
    await here.read(asked(9, '10:00', 'a'));
  });

  test('"later": once more when half of what is left has gone', async () => {
    const [first] = here.desk.told;
    expect(first?.buttons).toEqual(['Remind me later', 'No reply needed']);
    await here.desk.start();
    await here.desk.press(first?.id ?? '', 0);
    expect([here.desk.screen.size, here.desk.alarm()]).toEqual([0, at(9, '10:51')]);
    await here.clock(at(9, '10:51'));
    expect(here.desk.told.map(({ buttons }) => buttons.length)).toEqual([2, 1]);
    await here.desk.press(first?.id ?? '', 0);
    const marks = await here.facts('mark');
    expect(marks).toHaveLength(1);
  });

  test('"no reply needed" is the user’s mark, which the popup and the log can take back', async () => {
    const [first] = here.desk.told;
    await here.desk.press(first?.id ?? '', 1);
    expect(await here.facts('mark')).toMatchObject([{ mark: 'no-reply-needed', stated: at(9, '10:42') }]);
    expect(await fakeBrowser.action.getBadgeText({})).toBe('');
    // A second press of an old notice states nothing more.
    await here.desk.press(first?.id ?? '', 1);
    expect(await here.facts('mark')).toHaveLength(1);
  });

  test('a click opens the conversation, by a link that is kept only while the ask is open', async () => {
    await here.desk.click(here.desk.told[0]?.id ?? '');
    expect(here.desk.opened).toEqual([link]);
    vi.setSystemTime(at(9, '10:44'));
    await here.read(chatOwn('b', at(9, '10:43'), { conversation: 'with a' }));
    await here.desk.click(here.desk.told[0]?.id ?? '');
    expect(here.desk.opened.at(-1)).toMatch(/\/popup\.html$/u);
  });

  test('a notification of somebody else’s leads nowhere', async () => {
    await here.desk.click('something');
    await here.desk.press('something', 0);
    await here.desk.click('week 2026-W46');
    expect(here.desk.opened).toEqual([expect.stringMatching(/\/report\.html\?week=2026-W46$/u)]);
  });
});
