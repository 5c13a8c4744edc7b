import { fakeBrowser } from 'wxt/testing/fake-browser';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { Fact } from '../../utils/domain/fact.ts';
import { stateFacts } from '../../utils/ledger/state.ts';
import { chatOwn } from '../ledger/make.ts';
import { at, remote } from '../report/sample.ts';
import { asked, goToDesk, settings } from './at-desk.ts';
import { newDesk } from './desk.ts';
import { away } from './make.ts';

const here = goToDesk();

describe('a remote weekday', () => {
  const tuesdays = { remoteDays: [{ weekday: 1, part: 'day' as const }] };

  test('switches WFH mode on at the day’s start, once, and off at its end', async () => {
    await settings(tuesdays);
    await here.clock(at(10, '08:59'));
    expect(await here.facts('place')).toEqual([]);
    await here.clock(at(10, '09:00'));
    expect(await here.facts('place')).toEqual([remote(10, at(10, '09:00'))]);
    expect(here.desk.icon()).toContain('remote');
    await here.desk.start();
    await here.clock(at(10, '12:00'));
    await here.clock(at(10, '17:00'));
    expect(here.desk.icon()).toContain('off');
    expect(await here.facts('place')).toHaveLength(1);
  });

  test('chosen in the middle of it holds since its start, unless something was said', async () => {
    vi.setSystemTime(at(10, '11:00'));
    await settings(tuesdays);
    await here.desk.settle();
    expect(await here.facts('place')).toEqual([remote(10, at(10, '11:00'))]);
    // The user says otherwise: that stays.
    const office = { ...remote(10, at(10, '11:05')), place: 'office' } as Fact;
    await here.desk.send({ type: 'state', facts: [office] });
    await here.clock(at(10, '12:00'));
    expect(await here.facts('place')).toHaveLength(2);
    expect(here.desk.icon()).toContain('office');
  });
});

describe('the question', () => {
  beforeEach(async () => {
    await stateFacts(here.room.database, [remote(3, at(3, '09:00'))]);
    vi.setSystemTime(at(10, '09:30'));
    await here.read(chatOwn('first', at(10, '09:29')));
  });

  test('comes with the user’s first message; yes counts since the day’s start', async () => {
    expect(here.desk.told).toMatchObject([
      { title: 'Working from home today?', buttons: ['Yes, from home', 'No'] },
    ]);
    await here.desk.press('place 2026-11-10', 0);
    expect((await here.facts('place')).at(-1)).toEqual(remote(10, at(10, '09:30')));
    expect(here.desk.screen.size).toBe(0);
  });

  test('no is a word as well, and nobody is asked again', async () => {
    await here.desk.press('place 2026-11-10', 1);
    expect((await here.facts('place')).at(-1)).toMatchObject({ place: 'office', from: at(10, '00:00') });
    await here.read(chatOwn('second', at(10, '10:00')));
    expect(here.desk.told).toHaveLength(1);
  });

  test('answered a day late says nothing about the wrong day', async () => {
    vi.setSystemTime(at(11, '09:30'));
    await here.desk.press('place 2026-11-10', 0);
    expect(await here.facts('place')).toHaveLength(1);
  });

  test('where the browser knows no buttons a click leads to the switch, and the text says so', async () => {
    here.desk = newDesk({ buttons: false });
    await here.desk.start();
    vi.setSystemTime(at(11, '09:30'));
    await here.read(chatOwn('next', at(11, '09:29')));
    expect(here.desk.told).toMatchObject([{ message: 'A click leads to the switch for it.', buttons: [] }]);
    await here.desk.click('place 2026-11-11');
    expect(here.desk.opened).toEqual([expect.stringMatching(/\/popup\.html$/u)]);
  });
});

test('a promise is reminded of at its time, and one press says "I am back"', async () => {
  vi.setSystemTime(at(9, '11:45'));
  await here.desk.send({ type: 'state', facts: away(9, '11:45', '12:30') });
  expect(here.desk.alarm()).toBe(at(9, '12:30'));
  await here.clock(at(9, '12:30'));
  expect(here.desk.told).toMatchObject([{ title: 'Back? 12:30 was promised', buttons: ['I am back'] }]);
  vi.setSystemTime(at(9, '12:33'));
  await here.desk.press(here.desk.told[0]?.id ?? '', 0);
  expect((await here.facts('away')).at(-1)).toMatchObject({ ended: at(9, '12:33') });
  expect(here.desk.screen.size).toBe(0);
});

describe('the keyboard command', () => {
  test('switches without the popup: the first word of a day since its start, later ones from now', async () => {
    vi.setSystemTime(at(9, '10:00'));
    await here.desk.command('toggle-wfh');
    expect(await here.facts('place')).toEqual([remote(9, at(9, '10:00'))]);
    expect(here.desk.icon()).toContain('remote');
    expect(await fakeBrowser.action.getTitle({})).toBe('Reachable: working from home');
    vi.setSystemTime(at(9, '15:00'));
    await here.desk.command('toggle-wfh');
    expect((await here.facts('place')).at(-1)).toMatchObject({ place: 'office', from: at(9, '15:00') });
    expect(here.desk.icon()).toContain('office');
  });

  test('answers at any hour', async () => {
    vi.setSystemTime(at(9, '19:00'));
    await here.desk.command('toggle-wfh');
    expect(here.desk.icon()).toContain('remote');
    await here.desk.command('toggle-wfh');
    expect(here.desk.icon()).toContain('office');
  });

  test('another command does nothing', async () => {
    await here.desk.command('something');
    expect(await here.facts('place')).toEqual([]);
  });
});

describe('the week’s report', () => {
  test('is said to be ready once, when the week is done', async () => {
    vi.setSystemTime(at(10, '10:01'));
    await here.read(asked(10, '10:00'));
    await here.clock(at(13, '16:59'));
    const weeks = () => here.desk.told.filter(({ id }) => id.startsWith('week'));
    expect(weeks()).toEqual([]);
    await here.clock(at(13, '17:00'));
    await here.desk.start();
    await here.clock(at(16, '09:00'));
    expect(weeks()).toMatchObject([{ id: 'week 2026-W46' }]);
  });

  test('does not come for a week without an ask, and comes when one is read later', async () => {
    await here.clock(at(13, '17:00'));
    vi.setSystemTime(at(13, '18:00'));
    expect(here.desk.told).toEqual([]);
    await here.read(asked(12, '10:00'));
    expect(here.desk.told).toMatchObject([{ id: 'week 2026-W46' }]);
  });

  test('can be switched off; switching it on again brings nothing of weeks gone', async () => {
    vi.setSystemTime(at(10, '10:01'));
    await here.read(asked(10, '10:00'));
    await settings({
      weeklyReminder: false,
      notices: { nudges: false, perDay: 6, badge: true, promises: true, askPlace: true },
    });
    await here.clock(at(13, '17:00'));
    await settings({ weeklyReminder: true });
    await here.clock(at(16, '09:00'));
    expect(here.desk.told).toEqual([]);
  });

  test('goes on from what the reminder of an earlier version had said', async () => {
    vi.setSystemTime(at(10, '10:01'));
    await here.read(asked(10, '10:00'));
    await fakeBrowser.storage.local.remove('routine');
    await fakeBrowser.storage.local.set({ reminder: { since: at(2, '08:00'), week: '2026-W46' } });
    await here.clock(at(13, '17:00'));
    expect(here.desk.told.filter(({ id }) => id.startsWith('week'))).toEqual([]);
  });
});

test('speaks the language that was chosen', async () => {
  await settings({ language: 'ar' });
  vi.setSystemTime(at(9, '10:11'));
  await here.read(asked(9, '10:00'));
  expect(here.desk.told[0]?.title).toBe('في انتظار الرد: طلب واحد');
});
