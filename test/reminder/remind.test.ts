import { fakeBrowser } from 'wxt/testing/fake-browser';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { stateFacts } from '../../utils/ledger/state.ts';
import { openReminded, remind } from '../../utils/reminder/remind.ts';
import { changeSettings } from '../../utils/settings.ts';
import { chat, newLedger, type Room } from '../ledger/make.ts';
import { at, schedule } from '../report/sample.ts';

let shown: string[] = [];
let opened: string[] = [];
let room: Room;

const clockAt = async (now: number) => {
  vi.setSystemTime(now);
  await remind();
};

beforeEach(async () => {
  shown = [];
  opened = [];
  vi.useFakeTimers({ toFake: ['Date'] });
  Object.assign(fakeBrowser.notifications, {
    create: async (id: string) => void shown.push(id),
    clear: async () => true,
  });
  Object.assign(fakeBrowser.tabs, { create: async ({ url }: { url: string }) => void opened.push(url) });
  room = await newLedger();
  await stateFacts(room.database, [schedule]);
  await clockAt(at(9, '09:00'));
});

afterEach(() => vi.useRealTimers());

const asked = (when: number) =>
  room.store([chat(`asked at ${when}`, when, { conversation: `with ${when}` })], when);

describe('the reminder', () => {
  test('comes once, when the week is done, and not again after a restart', async () => {
    await asked(at(17, '10:00'));
    await clockAt(at(20, '16:59'));
    expect(shown).toEqual([]);
    await clockAt(at(20, '17:00'));
    expect(shown).toEqual(['week 2026-W47']);
    vi.resetModules();
    const restarted = await import('../../utils/reminder/remind.ts');
    await restarted.remind();
    await clockAt(at(23, '09:00'));
    expect(shown).toHaveLength(1);
  });

  test('comes once, whoever wakes the background at the same time', async () => {
    await asked(at(17, '10:00'));
    vi.setSystemTime(at(20, '17:03'));
    await Promise.all([remind(), remind(), remind()]);
    expect(shown).toHaveLength(1);
  });

  test('does not come for a week without an ask, and comes when one is read later', async () => {
    await asked(at(10, '10:00'));
    await clockAt(at(13, '17:00'));
    expect(shown).toEqual(['week 2026-W46']);
    await clockAt(at(20, '17:00'));
    expect(shown).toHaveLength(1);
    await asked(at(19, '10:00'));
    await clockAt(at(20, '18:00'));
    expect(shown).toEqual(['week 2026-W46', 'week 2026-W47']);
  });

  test('can be switched off; switching it on again brings nothing of weeks gone', async () => {
    await asked(at(17, '10:00'));
    await changeSettings((settings) => ({ ...settings, weeklyReminder: false }));
    await clockAt(at(20, '17:00'));
    await changeSettings((settings) => ({ ...settings, weeklyReminder: true }));
    await clockAt(at(23, '09:00'));
    expect(shown).toEqual([]);
    await asked(at(24, '10:00'));
    await clockAt(at(27, '17:00'));
    expect(shown).toEqual(['week 2026-W48']);
  });

  test('leads to the report of its week, and other notifications lead nowhere', async () => {
    await openReminded('week 2026-W47');
    expect(opened).toEqual([expect.stringMatching(/\/report\.html\?week=2026-W47$/u)]);
    await openReminded('something else');
    await openReminded('week 2026-W47&x=1');
    expect(opened).toHaveLength(1);
  });
});
