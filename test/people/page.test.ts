// @vitest-environment node
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { stateFacts } from '../../utils/ledger/state.ts';
import { parseRequest } from '../../utils/messages.ts';
import { createPeoplePage } from '../../utils/people/page.ts';
import type { PeopleActions, PeopleState } from '../../utils/people/state.ts';
import { changeSettings } from '../../utils/settings.ts';
import type { SiteId } from '../../utils/domain/message.ts';
import { chat, dump, mail, newLedger, when, type Room } from '../ledger/make.ts';

let room: Room;
// What the background does with a statement, without the background.
vi.mock('../../utils/send.ts', () => ({
  send: async (data: unknown) => {
    const request = parseRequest(data);
    if (request.type === 'state') await stateFacts(room.database, request.facts);
  },
}));

let state: PeopleState | null;
let actions: PeopleActions;
let closing: AbortController;

beforeEach(async () => {
  room = await newLedger();
  state = null;
  closing = new AbortController();
  await room.store([
    mail('INBOX/1', when('Mon 09:00')),
    mail('INBOX/2', when('Mon 09:30'), { conversation: 'lunch', sender: 'carol@company.test' }),
  ]);
  await room.store([chat('m1', when('Mon 10:00'))]);
  await changeSettings((settings) => ({
    ...settings,
    accounts: (['roundcube', 'converse', 'gmail'] as SiteId[]).map((site) => ({
      origin: `https://${site}.company.test`,
      site,
      account: 'alice@company.test',
      on: true,
      own: ['al@company.test'],
    })),
  }));
  actions = createPeoplePage((next) => (state = next), closing.signal);
  await vi.waitFor(() => expect(state?.rows).toHaveLength(3));
  return () => closing.abort();
});

const rowsWith = (name: string | null) => state?.rows.filter((row) => row.name === name) ?? [];
const boss = { name: 'Boss', group: 'boss' } as const;

describe('the page of people', () => {
  test('lists senders without a name, each with their site and asks', () => {
    const told = state?.rows.map(({ site, asks, name }) => `${site} ${asks} ${name}`).sort();
    expect(told).toEqual(['converse 1 null', 'roundcube 1 null', 'roundcube 1 null']);
  });

  test('what is said of a sender stands at once, and is taken back by undo', async () => {
    const [row] = state!.rows;
    actions.say(row!, { name: 'Carol', group: 'junior', notAPerson: false });
    await vi.waitFor(() => expect(rowsWith('Carol')).toMatchObject([{ group: 'junior' }]));
    expect(state?.undoable).toBe(true);
    actions.undo();
    await vi.waitFor(() => expect(state?.undoable).toBe(false));
    expect(rowsWith(null)).toHaveLength(3);
    // Facts are only ever added.
    expect(await room.database.count('facts')).toBe(2);
  });

  test('an address is found at each site where it names somebody, and all of them get the name', async () => {
    actions.add(' Boss@company.test', boss);
    await vi.waitFor(() => expect(state?.found).not.toBeNull());
    expect(state?.found).toEqual([
      { site: 'gmail', asks: 0 },
      { site: 'roundcube', asks: 1 },
      { site: 'converse', asks: 1 },
    ]);
    await vi.waitFor(() => expect(rowsWith('Boss').map(({ asks }) => asks)).toEqual([1, 1, 0]));
    actions.undo();
    await vi.waitFor(() => expect(rowsWith('Boss')).toEqual([]));
  });

  test('somebody who has not asked yet is recognised when they do', async () => {
    actions.add('dave@company.test', { name: 'Dave', group: null });
    await vi.waitFor(() => expect(rowsWith('Dave').map(({ asks }) => asks)).toEqual([0, 0, 0]));
    await room.store([
      mail('INBOX/7', when('Tue 09:00'), { conversation: 'd', sender: 'dave@company.test' }),
    ]);
    await vi.waitFor(() => expect(rowsWith('Dave').map(({ asks }) => asks)).toEqual([1, 0, 0]));
  });

  test('with neither name nor group it is only looked for', async () => {
    actions.add('carol@company.test', { name: null, group: null });
    await vi.waitFor(() => expect(state?.found).toContainEqual({ site: 'roundcube', asks: 1 }));
    expect(await room.database.count('facts')).toBe(0);
    expect(state?.undoable).toBe(false);
  });

  test('a typed address is kept nowhere', async () => {
    actions.add('dave@company.test', boss);
    await vi.waitFor(() => expect(rowsWith('Boss')).toHaveLength(3));
    expect(JSON.stringify(await dump(room.database))).not.toMatch(/dave/iu);
  });

  test.each([
    ['Alice@company.test', 'own'],
    ['al@company.test', 'own'],
    ['boss@', 'nobody'],
  ])('%s is refused: %s', async (typed, why) => {
    actions.add(typed, boss);
    await vi.waitFor(() => expect(state?.refused).toBe(why));
    expect(await room.database.count('facts')).toBe(0);
  });

  test('saying “not a person” keeps the name for when it is taken back', async () => {
    const [row] = state!.rows;
    actions.say(row!, { name: 'Robot', group: null, notAPerson: true });
    await vi.waitFor(() => expect(rowsWith('Robot')).toMatchObject([{ notAPerson: true }]));
  });
});
