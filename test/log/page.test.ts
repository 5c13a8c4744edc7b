// @vitest-environment node
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { defaultWeek } from '../../utils/domain/fact.ts';
import { closeLedger } from '../../utils/ledger/database.ts';
import { stateFacts } from '../../utils/ledger/state.ts';
import { createLog } from '../../utils/log/page.ts';
import { everything, parseAddress } from '../../utils/log/address.ts';
import type { LogActions, LogState } from '../../utils/log/state.ts';
import { parseRequest } from '../../utils/messages.ts';
import { berlin } from '../domain/make.ts';
import { chat, chatOwn, mail, newLedger, when, type Room } from '../ledger/make.ts';

let room: Room;
// What the background does with a statement, without the background.
vi.mock('../../utils/send.ts', () => ({
  send: async (data: unknown) => {
    const request = parseRequest(data);
    if (request.type === 'state') await stateFacts(room.database, request.facts);
  },
}));
let now = 0;
vi.mock('../../utils/now.ts', () => ({
  currentTime: async () => now,
  localZone: () => 'Europe/Berlin',
}));

let state: LogState | null;
let actions: LogActions;
let closing: AbortController;
/** Every state that was shown. */
const shown: LogState[] = [];
const past: string[] = [];
const target = new EventTarget();

function open(search = '?date=2026-11-24') {
  vi.stubGlobal('location', { search });
  state = null;
  closing = new AbortController();
  actions = createLog((next) => {
    state = next;
    shown.push(next);
  }, closing.signal);
}

beforeEach(async () => {
  room = await newLedger();
  now = when('Wed 10:00');
  past.length = 0;
  vi.stubGlobal('history', {
    pushState: (_state: unknown, _title: string, address: string) => past.push(address),
    replaceState: (_state: unknown, _title: string, address: string) => past.splice(-1, 1, address),
  });
  vi.stubGlobal('addEventListener', target.addEventListener.bind(target));
  vi.stubGlobal('removeEventListener', target.removeEventListener.bind(target));
  await stateFacts(room.database, [
    { kind: 'schedule', stated: 0, from: '2020-01-01', zone: berlin, week: defaultWeek },
  ]);
  await room.store([
    chat('m1', when('Tue 09:00')),
    chatOwn('m2', when('Tue 09:05')),
    chat('m3', when('Tue 11:00')),
    chat('m4', when('Mon 11:00'), { conversation: 'carol', sender: 'carol@company.test' }),
  ]);
  await room.store([
    mail('INBOX/1', when('Tue 10:00')),
    mail('INBOX/2', when('Tue 12:00'), { addressed: 'cc' }),
  ]);
  open();
  await vi.waitFor(() => expect(rows()).toHaveLength(3));
  return () => closing.abort();
});

const rows = () => state?.log?.days.flatMap((day) => day.rows) ?? [];
const outcomes = () => rows().map(({ outcome }) => outcome);
const facts = () => room.database.count('facts');
const row = (index: number) => rows()[index]!;

describe('a day', () => {
  test('shows its asks and what was no ask', () => {
    expect(outcomes()).toEqual(['within', 'late', 'late']);
    expect(state?.log?.excluded.map(({ reason }) => reason)).toEqual(['own', 'cc']);
    expect(state).toMatchObject({ today: '2026-11-25', problem: null, done: null, undoable: false });
  });

  test('without an address it is today, with an ask in it the day of that ask', async () => {
    const { key } = row(0);
    closing.abort();
    open('');
    await vi.waitFor(() => expect(state?.period).toEqual({ kind: 'day', date: '2026-11-25' }));
    closing.abort();
    open(`?ask=${key}&show=late`);
    await vi.waitFor(() => expect(state?.period).toEqual({ kind: 'day', date: '2026-11-24' }));
    expect(rows().map((one) => one.matches)).toEqual([false, true, true]);
  });

  test('grows while messages come in', async () => {
    await room.store([chat('m9', when('Tue 13:00'), { conversation: 'dave', sender: 'dave@company.test' })]);
    await vi.waitFor(() => expect(rows()).toHaveLength(4));
  });
});

describe('a mark', () => {
  test('is stated, said aloud, and taken back by undo', async () => {
    actions.mark(row(1), 'no-reply-needed');
    await vi.waitFor(() => expect(outcomes()).toEqual(['within', 'no-reply-needed', 'late']));
    expect(state).toMatchObject({ done: { what: 'mark', mark: 'no-reply-needed' }, undoable: true });
    actions.undo();
    await vi.waitFor(() => expect(state?.done).toEqual({ what: 'undone' }));
    await vi.waitFor(() => expect(outcomes()).toEqual(['within', 'late', 'late']));
    expect(state?.undoable).toBe(false);
    // Facts are only ever added.
    expect(await facts()).toBe(3);
  });

  test('leaves the row in sight where the filter no longer fits, until another choice', async () => {
    actions.go(parseAddress('?date=2026-11-24&show=late'));
    await vi.waitFor(() => expect(rows()).toHaveLength(2));
    shown.length = 0;
    actions.mark(row(0), 'no-reply-needed');
    await vi.waitFor(() => expect(rows().map(({ matches }) => matches)).toEqual([false, true]));
    // It never goes, not even for a moment, and what was done is said with the change.
    for (const { log, undoable } of shown) {
      const [first] = log?.days.flatMap((one) => one.rows) ?? [];
      expect([first?.outcome, undoable]).toEqual(
        first?.matches ? ['late', false] : ['no-reply-needed', true],
      );
    }
    actions.go(parseAddress('?date=2026-11-24&show=late&channel=chat'));
    await vi.waitFor(() => expect(rows()).toHaveLength(1));
  });
});

describe('a sender who is no person', () => {
  test('is asked about first, with how many other asks it touches', async () => {
    actions.askPerson(row(0));
    expect(state?.asking).toMatchObject({ key: row(0).key, others: null });
    await vi.waitFor(() => expect(state?.asking?.others).toBe(1));
    actions.askPerson(null);
    expect(state?.asking).toBeNull();
    expect(await facts()).toBe(1);
  });

  test('takes all of their asks along, and brings them back', async () => {
    const { sender, key } = row(0);
    actions.person(sender!, true, key);
    await vi.waitFor(() => expect(state?.log?.all).toBe(1));
    expect(state?.done).toEqual({ what: 'person', notAPerson: true });
    expect(state?.log?.excluded.filter(({ reason }) => reason === 'not-a-person')).toHaveLength(2);
    // The one that was changed stays where it was.
    expect(rows().map((one) => one.outcome)).toEqual(['not-a-person', 'late']);
    actions.undo();
    await vi.waitFor(() => expect(state?.log?.all).toBe(3));
  });
});

describe('the place of a day', () => {
  test('is corrected on a later day, and taken back', async () => {
    actions.place('2026-11-24', 'day', 'remote');
    await vi.waitFor(() => expect(state?.log?.days[0]?.place).toBe('remote'));
    expect(rows().map(({ place }) => place)).toEqual(['remote', 'remote', 'remote']);
    actions.undo();
    await vi.waitFor(() => expect(state?.log?.days[0]?.place).toBe('office'));
    actions.place('2026-11-24', 'morning', 'remote');
    await vi.waitFor(() => expect(state?.log?.days[0]?.place).toBe('mixed'));
  });
});

describe('going elsewhere', () => {
  test('writes the address, so that going back comes to what was seen before', async () => {
    actions.go(parseAddress('?week=2026-W48'));
    await vi.waitFor(() => expect(rows()).toHaveLength(4));
    expect(past).toEqual(['?week=2026-W48']);
    vi.stubGlobal('location', { search: '?date=2026-11-23' });
    target.dispatchEvent(new Event('popstate'));
    await vi.waitFor(() => expect(rows()).toHaveLength(1));
  });

  test('a search takes one step of the way, not one a letter', async () => {
    for (const find of ['c', 'co', 'con'])
      actions.go({ ...parseAddress('?date=2026-11-24'), filter: { ...everything, find } });
    expect(state?.address.filter.find).toBe('con');
    await vi.waitFor(() => expect(rows()).toHaveLength(2));
    expect(past).toEqual(['?date=2026-11-24&find=con']);
  });

  test('the trends show twelve weeks, and lead back to their rows', async () => {
    actions.go(parseAddress('?view=trends&week=2026-W48'));
    await vi.waitFor(() => expect(state?.trends).not.toBeNull());
    expect(state?.log).toBeNull();
    const [chats, mails] = state!.trends!;
    expect([chats?.asks, mails?.asks, chats?.weeks.length]).toEqual([3, 1, 12]);
    expect(chats?.hours.map(({ hour }) => hour)).toEqual([9, 10, 11]);
    const { cell } = chats!.hours[2]!.cells[0]!;
    actions.go({ view: 'log', period: cell.period, ask: null, filter: { ...cell.filter, show: 'counted' } });
    await vi.waitFor(() => expect(rows()).toHaveLength(cell.asks));
  });
});

test('where the ledger cannot be read it says so, and goes on when it can', async () => {
  vi.spyOn(console, 'error').mockReturnValue();
  await closeLedger();
  const factory = globalThis.indexedDB;
  vi.stubGlobal('indexedDB', {
    open() {
      throw new Error('No disk.');
    },
  });
  actions.go(parseAddress('?date=2026-11-23'));
  await vi.waitFor(() => expect(state?.problem).toContain('No disk.'));
  vi.stubGlobal('indexedDB', factory);
  actions.go(parseAddress('?date=2026-11-24'));
  await vi.waitFor(() => expect(state?.problem).toBeNull());
  expect(rows()).toHaveLength(3);
});

test('closed, it hears and shows nothing more', async () => {
  closing.abort();
  const last = state;
  await room.store([chat('m9', when('Tue 13:00'), { conversation: 'dave', sender: 'dave@company.test' })]);
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(state).toBe(last);
});
