import { fakeBrowser } from 'wxt/testing/fake-browser';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Fact } from '../../utils/domain/fact.ts';
import { readFacts } from '../../utils/ledger/query.ts';
import { stateFacts } from '../../utils/ledger/state.ts';
import { switchAccount } from '../../utils/accounts.ts';
import { changeSettings, type Settings } from '../../utils/settings.ts';
import { emptyReading } from '../../utils/sites/site.ts';
import { chat, chatOwn, newLedger, type Room } from '../ledger/make.ts';
import { at, remote, schedule } from '../report/sample.ts';
import { newDesk, type Desk } from './desk.ts';
import { away } from './make.ts';

const origin = 'https://chat.company.test';
const account = 'alice@company.test';
const link = `${origin}/#boss`;

let desk: Desk;
let room: Room;

const settings = (change: Partial<Settings>) => changeSettings((now) => ({ ...now, ...change }));
const facts = async (kind?: Fact['kind']) =>
  (await readFacts(room.database)).filter((fact) => kind === undefined || fact.kind === kind);

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['Date'] });
  vi.setSystemTime(at(9, '08:00'));
  vi.spyOn(console, 'error').mockReturnValue();
  desk = newDesk();
  room = await newLedger();
  await stateFacts(room.database, [schedule]);
  await switchAccount({ origin, site: 'converse', account, on: true });
  await settings({ consent: 1 });
  await desk.start();
});

afterEach(() => {
  expect(console.error).not.toHaveBeenCalled();
  vi.useRealTimers();
});

/** The time comes, without anything else happening. */
const clock = async (now: number) => {
  vi.setSystemTime(now);
  await desk.ring();
};
/** A page of the chat is read. */
const read = async (...messages: ReturnType<typeof chat>[]) => {
  const reading = { ...emptyReading('converse', account), messages };
  const links = Object.fromEntries(messages.map(({ id }) => [id, link]));
  const sender = { id: 'test-extension-id', url: `${origin}/`, tab: { id: 1, incognito: false } };
  const { onMessage } = fakeBrowser.runtime;
  const [answer] = await onMessage.trigger(
    { type: 'reading', reading, links },
    sender as never,
    () => undefined,
  );
  await desk.settle();
  return answer;
};
const asked = (day: number, time: string, id = `${day} ${time}`) =>
  chat(id, at(day, time), { conversation: `with ${id}`, sender: `${id}@company.test` });

describe('a sleeping background', () => {
  test('has one alarm, for the day’s beginning, then for its end', async () => {
    expect(desk.alarm()).toBe(at(9, '09:00'));
    await clock(at(9, '09:00'));
    expect(desk.alarm()).toBe(at(9, '17:00'));
    await clock(at(9, '17:00'));
    expect(desk.alarm()).toBe(at(10, '09:00'));
    expect(desk.told).toEqual([]);
  });

  test('awaits an ask’s time as soon as it is read, and says it once, however often it ends and starts', async () => {
    vi.setSystemTime(at(9, '10:01'));
    expect(await read(asked(9, '10:00'))).toEqual({ stored: true });
    expect(desk.alarm()).toBe(at(9, '10:10:30'));
    await desk.start();
    await clock(at(9, '10:10:40'));
    expect(desk.told.map(({ title, message }) => [title, message])).toEqual([
      ['1 ask is waiting', 'Converse: in time until 10:15.'],
    ]);
    await desk.start();
    await desk.wake('startup');
    await clock(at(9, '10:11'));
    expect(desk.told).toHaveLength(1);
    expect(await fakeBrowser.action.getBadgeText({})).toBe('1');
    expect(await fakeBrowser.action.getTitle({})).toBe(
      'Reachable: in the office. 1 ask waits. One is due soon.',
    );
    expect(desk.alarm()).toBe(at(9, '10:15') + 1);
  });

  test('keeps what it says before it says it: a crash costs a notice and never doubles one', async () => {
    vi.setSystemTime(at(9, '10:11'));
    const create = fakeBrowser.notifications.create;
    const crash = vi.fn(async () => Promise.reject(new Error('The browser was ended.')));
    Object.assign(fakeBrowser.notifications, { create: crash });
    await read(asked(9, '10:00'));
    expect(crash).toHaveBeenCalledOnce();
    expect(console.error).toHaveBeenCalledOnce();
    vi.mocked(console.error).mockClear();
    // The alarm is set all the same.
    expect(desk.alarm()).toBe(at(9, '10:15') + 1);
    Object.assign(fakeBrowser.notifications, { create });
    await desk.start();
    expect(desk.told).toEqual([]);
  });

  test('takes its notice back when the ask was answered', async () => {
    vi.setSystemTime(at(9, '10:11'));
    await read(asked(9, '10:00', 'a'));
    expect(desk.screen.size).toBe(1);
    vi.setSystemTime(at(9, '10:12'));
    await read(chatOwn('b', at(9, '10:12'), { conversation: 'with a' }));
    expect(desk.screen.size).toBe(0);
    expect(await fakeBrowser.action.getBadgeText({})).toBe('');
  });

  test('never lets an alarm come sooner than the browser does, and never asks for one before consent', async () => {
    vi.setSystemTime(at(9, '10:10:20'));
    await read(asked(9, '10:00'));
    expect(desk.alarm()).toBe(at(9, '10:10:50'));
    await settings({ consent: null });
    await desk.settle();
    expect(desk.alarm()).toBeNull();
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
    await stateFacts(room.database, [{ kind: 'target', stated: 2, from: 2, chat: 60, email: 240 }]);
    vi.setSystemTime(at(9, '10:42'));
    await read(asked(9, '10:00', 'a'));
  });

  test('"later": once more when half of what is left has gone', async () => {
    const [first] = desk.told;
    expect(first?.buttons).toEqual(['Remind me later', 'No reply needed']);
    await desk.start();
    await desk.press(first?.id ?? '', 0);
    expect([desk.screen.size, desk.alarm()]).toEqual([0, at(9, '10:51')]);
    await clock(at(9, '10:51'));
    expect(desk.told.map(({ buttons }) => buttons.length)).toEqual([2, 1]);
    await desk.press(first?.id ?? '', 0);
    const marks = await facts('mark');
    expect(marks).toHaveLength(1);
  });

  test('"no reply needed" is the user’s mark, which the popup and the log can take back', async () => {
    const [first] = desk.told;
    await desk.press(first?.id ?? '', 1);
    expect(await facts('mark')).toMatchObject([{ mark: 'no-reply-needed', stated: at(9, '10:42') }]);
    expect(await fakeBrowser.action.getBadgeText({})).toBe('');
    // A second press of an old notice states nothing more.
    await desk.press(first?.id ?? '', 1);
    expect(await facts('mark')).toHaveLength(1);
  });

  test('a click opens the conversation, by a link that is kept only while the ask is open', async () => {
    await desk.click(desk.told[0]?.id ?? '');
    expect(desk.opened).toEqual([link]);
    vi.setSystemTime(at(9, '10:44'));
    await read(chatOwn('b', at(9, '10:43'), { conversation: 'with a' }));
    await desk.click(desk.told[0]?.id ?? '');
    expect(desk.opened.at(-1)).toMatch(/\/popup\.html$/u);
  });

  test('a notification of somebody else’s leads nowhere', async () => {
    await desk.click('something');
    await desk.press('something', 0);
    await desk.click('week 2026-W46');
    expect(desk.opened).toEqual([expect.stringMatching(/\/report\.html\?week=2026-W46$/u)]);
  });
});

describe('a remote weekday', () => {
  const tuesdays = { remoteDays: [{ weekday: 1, part: 'day' as const }] };

  test('switches WFH mode on at the day’s start, once, and off at its end', async () => {
    await settings(tuesdays);
    await clock(at(10, '08:59'));
    expect(await facts('place')).toEqual([]);
    await clock(at(10, '09:00'));
    expect(await facts('place')).toEqual([remote(10, at(10, '09:00'))]);
    expect(desk.icon()).toContain('remote');
    await desk.start();
    await clock(at(10, '12:00'));
    await clock(at(10, '17:00'));
    expect(desk.icon()).toContain('off');
    expect(await facts('place')).toHaveLength(1);
  });

  test('chosen in the middle of it holds since its start, unless something was said', async () => {
    vi.setSystemTime(at(10, '11:00'));
    await settings(tuesdays);
    await desk.settle();
    expect(await facts('place')).toEqual([remote(10, at(10, '11:00'))]);
    // The user says otherwise: that stays.
    const office = { ...remote(10, at(10, '11:05')), place: 'office' } as Fact;
    await desk.send({ type: 'state', facts: [office] });
    await clock(at(10, '12:00'));
    expect(await facts('place')).toHaveLength(2);
    expect(desk.icon()).toContain('office');
  });
});

describe('the question', () => {
  beforeEach(async () => {
    await stateFacts(room.database, [remote(3, at(3, '09:00'))]);
    vi.setSystemTime(at(10, '09:30'));
    await read(chatOwn('first', at(10, '09:29')));
  });

  test('comes with the user’s first message; yes counts since the day’s start', async () => {
    expect(desk.told).toMatchObject([
      { title: 'Working from home today?', buttons: ['Yes, from home', 'No'] },
    ]);
    await desk.press('place 2026-11-10', 0);
    expect((await facts('place')).at(-1)).toEqual(remote(10, at(10, '09:30')));
    expect(desk.screen.size).toBe(0);
  });

  test('no is a word as well, and nobody is asked again', async () => {
    await desk.press('place 2026-11-10', 1);
    expect((await facts('place')).at(-1)).toMatchObject({ place: 'office', from: at(10, '00:00') });
    await read(chatOwn('second', at(10, '10:00')));
    expect(desk.told).toHaveLength(1);
  });

  test('answered a day late says nothing about the wrong day', async () => {
    vi.setSystemTime(at(11, '09:30'));
    await desk.press('place 2026-11-10', 0);
    expect(await facts('place')).toHaveLength(1);
  });

  test('where the browser knows no buttons a click leads to the switch, and the text says so', async () => {
    desk = newDesk({ buttons: false });
    await desk.start();
    vi.setSystemTime(at(11, '09:30'));
    await read(chatOwn('next', at(11, '09:29')));
    expect(desk.told).toMatchObject([{ message: 'A click leads to the switch for it.', buttons: [] }]);
    await desk.click('place 2026-11-11');
    expect(desk.opened).toEqual([expect.stringMatching(/\/popup\.html$/u)]);
  });
});

test('a promise is reminded of at its time, and one press says "I am back"', async () => {
  vi.setSystemTime(at(9, '11:45'));
  await desk.send({ type: 'state', facts: away(9, '11:45', '12:30') });
  expect(desk.alarm()).toBe(at(9, '12:30'));
  await clock(at(9, '12:30'));
  expect(desk.told).toMatchObject([{ title: 'Back? 12:30 was promised', buttons: ['I am back'] }]);
  vi.setSystemTime(at(9, '12:33'));
  await desk.press(desk.told[0]?.id ?? '', 0);
  expect((await facts('away')).at(-1)).toMatchObject({ ended: at(9, '12:33') });
  expect(desk.screen.size).toBe(0);
});

describe('the keyboard command', () => {
  test('switches without the popup: the first word of a day since its start, later ones from now', async () => {
    vi.setSystemTime(at(9, '10:00'));
    await desk.command('toggle-wfh');
    expect(await facts('place')).toEqual([remote(9, at(9, '10:00'))]);
    expect(desk.icon()).toContain('remote');
    expect(await fakeBrowser.action.getTitle({})).toBe('Reachable: working from home');
    vi.setSystemTime(at(9, '15:00'));
    await desk.command('toggle-wfh');
    expect((await facts('place')).at(-1)).toMatchObject({ place: 'office', from: at(9, '15:00') });
    expect(desk.icon()).toContain('office');
  });

  test('answers at any hour', async () => {
    vi.setSystemTime(at(9, '19:00'));
    await desk.command('toggle-wfh');
    expect(desk.icon()).toContain('remote');
    await desk.command('toggle-wfh');
    expect(desk.icon()).toContain('office');
  });

  test('another command does nothing', async () => {
    await desk.command('something');
    expect(await facts('place')).toEqual([]);
  });
});

describe('the week’s report', () => {
  test('is said to be ready once, when the week is done', async () => {
    vi.setSystemTime(at(10, '10:01'));
    await read(asked(10, '10:00'));
    await clock(at(13, '16:59'));
    const weeks = () => desk.told.filter(({ id }) => id.startsWith('week'));
    expect(weeks()).toEqual([]);
    await clock(at(13, '17:00'));
    await desk.start();
    await clock(at(16, '09:00'));
    expect(weeks()).toMatchObject([{ id: 'week 2026-W46' }]);
  });

  test('does not come for a week without an ask, and comes when one is read later', async () => {
    await clock(at(13, '17:00'));
    vi.setSystemTime(at(13, '18:00'));
    expect(desk.told).toEqual([]);
    await read(asked(12, '10:00'));
    expect(desk.told).toMatchObject([{ id: 'week 2026-W46' }]);
  });

  test('can be switched off; switching it on again brings nothing of weeks gone', async () => {
    vi.setSystemTime(at(10, '10:01'));
    await read(asked(10, '10:00'));
    await settings({
      weeklyReminder: false,
      notices: { nudges: false, perDay: 6, badge: true, promises: true, askPlace: true },
    });
    await clock(at(13, '17:00'));
    await settings({ weeklyReminder: true });
    await clock(at(16, '09:00'));
    expect(desk.told).toEqual([]);
  });

  test('goes on from what the reminder of an earlier version had said', async () => {
    vi.setSystemTime(at(10, '10:01'));
    await read(asked(10, '10:00'));
    await fakeBrowser.storage.local.remove('routine');
    await fakeBrowser.storage.local.set({ reminder: { since: at(2, '08:00'), week: '2026-W46' } });
    await clock(at(13, '17:00'));
    expect(desk.told.filter(({ id }) => id.startsWith('week'))).toEqual([]);
  });
});

test('speaks the language that was chosen', async () => {
  await settings({ language: 'ar' });
  vi.setSystemTime(at(9, '10:11'));
  await read(asked(9, '10:00'));
  expect(desk.told[0]?.title).toBe('في انتظار الرد: طلب واحد');
});
