import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { readingSchema } from '../../../utils/domain/schema.ts';
import type { Page } from '../../../utils/sites/site.ts';
import { teams } from '../../../utils/sites/teams/index.ts';
import { recordsOf } from '../fixture.ts';
import {
  chain,
  chainRecord,
  channelPane,
  chatItem,
  chatPane,
  databaseName,
  databases,
  group,
  mentioning,
  mid,
  mri,
  pageWith,
  teamsHtml,
} from './pages.ts';

type Around = NonNullable<Parameters<typeof databases>[1]>;

/** The page of alice with these chains in the database, nothing open unless said. */
function read(chains: unknown[], around: Around = {}, main = '', page: Partial<Page> = {}) {
  const records = recordsOf(teams, databases(chains, around));
  return teams.read(pageWith(teamsHtml(main), { ...(records && { records }), ...page }));
}
describe('the database’s own names', () => {
  test.each(['messageMap', 'conversationId', 'id', 'messageType', 'creator', 'originalArrivalTime'])(
    'without %s it is changed',
    (field) => {
      const plain = [chainRecord([{ id: mid(0), by: 'boss' }]), chainRecord([{ id: mid(1), by: 'alice' }])];
      const text = JSON.stringify(plain).replaceAll(`"${field}":`, `"${field}New":`);
      const { messages, health } = read(JSON.parse(text) as unknown[]);
      // Those that are marked as the user's own need no name.
      expect(messages.filter(({ direction }) => direction === 'in')).toEqual([]);
      expect(health).toMatchObject({ state: 'changed' });
    },
  );

  test('no other database or store is asked for', () => {
    const wished = (database: string, store: string) =>
      (teams.records ?? []).some((wish) => wish.database.test(database) && wish.store.test(store));
    expect(wished(databaseName('replychain-manager'), 'replychains-2')).toBe(true);
    expect(wished(databaseName('replychain-manager'), 'replychains')).toBe(true);
    for (const name of [
      'Teams:auth',
      databaseName('auth-manager'),
      databaseName('drafts-manager'),
      databaseName('profiles'),
    ])
      expect(wished(name, 'replychains-2')).toBe(false);
    expect(wished(databaseName('replychain-manager'), 'replychain-drafts')).toBe(false);
  });

  test('nothing of a text is taken', () => {
    const records = recordsOf(
      teams,
      databases([chainRecord([{ id: mid(0), by: 'boss', mentions: mentioning('alice') }])], {
        conversations: [{ id: group, threadProperties: { threadType: 'chat', topic: 'xxx' } }],
      }),
    );
    expect(JSON.stringify(records)).not.toMatch(/xxx|example/u);
    expect(JSON.stringify(records)).toContain(mri('boss'));
  });

  const odd: unknown[] = [
    null,
    undefined,
    7,
    'x',
    [],
    {},
    { messageMap: null },
    { messageMap: [null, 7, {}] },
    { conversationId: {}, messageMap: { a: { id: [], properties: 7, content: {} } } },
    {
      conversationId: group,
      messageMap: {
        a: { id: mid(0), properties: { mentions: '[1,null,{"mri":7}]', emotions: [{ users: 'x' }] } },
      },
    },
    new Proxy(
      {},
      {
        get: () => {
          throw new Error('no');
        },
      },
    ),
  ];

  test('odd records throw nowhere', () => {
    const records: Record<string, unknown[]> = {};
    for (const wish of teams.records ?? [])
      records[wish.as] = odd.map((record) => wish.take(record, databaseName('replychain-manager')));
    const reading = teams.read(pageWith(teamsHtml(''), { records }));
    expect(v.is(readingSchema, JSON.parse(JSON.stringify(reading)))).toBe(true);
    expect(reading.messages).toEqual([]);
    for (const rows of [
      odd.slice(0, -1),
      7,
      null,
      [
        { of: 7 },
        { of: `t:${mri('alice')}`, lines: [{ id: mid(0), type: 'Text', mentions: [7], reacted: {} }] },
      ],
    ])
      expect(() =>
        teams.read(
          pageWith(teamsHtml(''), { records: { chains: rows, feed: rows, conversations: rows } as never }),
        ),
      ).not.toThrow();
  });
});

const hostile = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  '\u202Etset',
  '__proto__',
  '%E0%A4%A',
  '\0\uD800',
  'x'.repeat(10_000),
];

test.each(hostile)('hostile text as any id: %j', (text) => {
  const page = pageWith(
    teamsHtml(
      chatPane(
        chatItem({
          id: mid(0),
          by: 'boss',
          mentions: [
            ['person', text],
            [text, text],
          ],
        }) + chatItem({ id: mid(1), by: 'carol' }),
      ) + channelPane(chain({ id: mid(2), by: 'boss' }, [{ id: mid(3), by: 'dave' }])),
    ),
  );
  for (const element of page.document.querySelectorAll('*')) {
    for (const name of [
      'data-person-mri',
      'src',
      'data-reply-chain-id',
      'datetime',
      'data-track-thread-id',
      'data-mid',
      'id',
    ]) {
      const before = element.getAttribute(name);
      if (before === null) continue;
      element.setAttribute(name, before.replace(/[^/-]+$/u, text));
      expect(v.is(readingSchema, JSON.parse(JSON.stringify(teams.read(page))))).toBe(true);
      element.setAttribute(name, before);
    }
  }
  const records = recordsOf(
    teams,
    databases([
      chainRecord([{ id: text, by: 'boss', where: text }]),
      chainRecord([
        { id: mid(0), by: 'boss', mentions: mentioning([text, text]), fields: { creator: text } },
      ]),
    ]),
  );
  const reading = teams.read(pageWith(teamsHtml(''), { ...(records && { records }) }));
  expect(v.is(readingSchema, JSON.parse(JSON.stringify(reading)))).toBe(true);
  expect(reading.messages).toEqual([]);
});
