import { describe, expect, test } from 'vitest';
import type { Page } from '../../../utils/sites/site.ts';
import { teams } from '../../../utils/sites/teams/index.ts';
import { recordsOf } from '../fixture.ts';
import {
  chain,
  chainRecord,
  channel,
  channelPane,
  chatItem,
  chatPane,
  databases,
  mentioning,
  mid,
  mri,
  pageWith,
  teamsHtml,
  type Entry,
} from './pages.ts';

type Around = NonNullable<Parameters<typeof databases>[1]>;

/** The page of alice with these chains in the database, nothing open unless said. */
function read(chains: unknown[], around: Around = {}, main = '', page: Partial<Page> = {}) {
  const records = recordsOf(teams, databases(chains, around));
  return teams.read(pageWith(teamsHtml(main), { ...(records && { records }), ...page }));
}
const one = (entry: Partial<Entry> = {}, around: Around = {}, main = '') =>
  read([chainRecord([{ id: mid(0), by: 'boss', ...entry }])], around, main);
describe('both sources', () => {
  const post = { id: mid(0), by: 'boss' as const };
  const pane = chatPane(chatItem(post));

  test('make one message; the database knows more', () => {
    const entry = {
      mentions: mentioning('alice'),
      emotions: [{ key: 'like', users: [{ mri: mri('alice'), time: Number(mid(9)) }] }],
    };
    const reading = one(entry, {}, pane);
    expect(reading.messages).toMatchObject([{ addressed: 'mention', sender: mri('boss') }]);
    expect(reading.acknowledged).toEqual([{ message: mid(0), at: Number(mid(9)) }]);
    expect(
      one({}, {}, chatPane(chatItem({ ...post, grouped: true, nameless: true }))).messages,
    ).toMatchObject([{ sender: mri('boss') }]);
  });

  test('a reaction that only the page shows, or without a sound time, has none', () => {
    expect(one({}, {}, chatPane(chatItem({ ...post, reacted: true }))).acknowledged).toEqual([
      { message: mid(0), at: null },
    ]);
    for (const time of [undefined, 'x', 7, Date.UTC(2028, 0)])
      expect(one({ emotions: [{ key: 'like', users: [{ mri: mri('alice'), time }] }] }).acknowledged).toEqual(
        [{ message: mid(0), at: null }],
      );
    expect(
      one({ emotions: [{ key: 'like', users: [{ mri: mri('carol'), time: 1 }] }] }).acknowledged,
    ).toEqual([]);
    expect(
      one({ by: 'alice', emotions: [{ key: 'like', users: [{ mri: mri('alice'), time: 1 }] }] }).acknowledged,
    ).toEqual([]);
  });

  test.each<[string, Partial<Entry>]>([
    ['sender', { by: 'carol' }],
    ['time', { fields: { originalArrivalTime: Number(mid(4)) } }],
    ['own', { by: 'alice', fields: { creator: mri('alice') } }],
  ])('that disagree about %s are changed, and that message is withheld', (fact, entry) => {
    const reading = one(entry, {}, pane);
    expect(reading.messages).toEqual([]);
    expect(reading.health.state).toBe('changed');
    expect([fact, 'sender']).toContain(reading.health.missing[0]);
  });

  test('that disagree about the root are changed', () => {
    const main = channelPane(chain({ id: mid(0), by: 'carol' }, [{ id: mid(2), by: 'boss' }]));
    const records = [
      chainRecord(
        [
          { id: mid(1), by: 'carol', where: channel },
          { id: mid(2), by: 'boss', where: channel, parent: mid(1) },
        ],
        { replyChainId: mid(1) },
      ),
    ];
    const reading = read(records, {}, main);
    expect(reading.messages.map(({ id }) => id)).toEqual([mid(0), mid(1)]);
    expect(reading.health).toEqual({ state: 'changed', missing: ['thread'] });
  });

  test('a deletion and a notice are known from the database at once', () => {
    expect(one({ fields: { deletionInfo: {} } }, {}, pane).messages).toEqual([]);
    expect(one({ type: 'Event/Call' }, {}, pane).messages).toEqual([]);
  });

  test('a chain begun by the user, known from either', () => {
    const records = [chainRecord([{ id: mid(0), by: 'alice', where: channel }])];
    const main = channelPane(chain({ id: mid(0), by: 'alice' }, [{ id: mid(2), by: 'boss' }]));
    expect(read(records, {}, main).messages[1]?.addressed).toBe('thread');
    const torn = channelPane(chain({ id: mid(0), by: 'carol' }, [{ id: mid(2), by: 'boss' }]));
    expect(read(records, {}, torn).messages).toMatchObject([{ id: mid(2), addressed: 'none' }]);
  });

  test('a page that has long been open with an empty database says so', () => {
    const loaded = Date.UTC(2026, 10, 25, 9, 58);
    expect(read([], {}, pane, { loaded }).health).toEqual({ state: 'ok', missing: ['records'] });
    expect(read([], {}, pane, { loaded: Date.UTC(2026, 10, 25, 9, 59, 30) }).health.missing).toEqual([]);
  });
});
