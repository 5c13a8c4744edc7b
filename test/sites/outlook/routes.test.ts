import { describe, expect, test } from 'vitest';
import { outlook } from '../../../utils/sites/outlook/index.ts';
import type { Page } from '../../../utils/sites/site.ts';
import { alice, boss, folders, from, inFolder, item, mine, now, page, to } from './pages.ts';
import { folderRowOf, rowOf } from '../../../utils/sites/outlook/row.ts';

const healthOf = (made: Page) => outlook.read(made).health;
const ok = { state: 'ok', missing: [] };
const changed = (...missing: string[]) => ({ state: 'changed', missing });
const stored = (...items: Record<string, unknown>[]) => ({
  records: {
    folders: folders().map((folder) => folderRowOf(folder)),
    messages: items.map(rowOf),
    bodies: [],
  },
});

describe('both routes', () => {
  test('must tell the same of one item', () => {
    const items = [item('1')];
    const parts = { InternetMessageId: undefined, ToRecipients: undefined, CcRecipients: undefined };
    const utc = { ...parts, DateTimeReceived: '2026-11-25T09:05:07Z' };
    expect(healthOf(page({ items }, {}, stored(item('1', utc))))).toEqual(ok);
    const other = [
      from('carol@company.test'),
      { DateTimeReceived: '2026-11-25T09:06:07Z' },
      { InternetMessageId: '<9@x>' },
    ];
    for (const differing of other)
      expect(healthOf(page({ items }, {}, stored(item('1', { ...parts, ...differing }))))).toEqual(
        changed('ItemId'),
      );
    // A path in the directory is not an address, and a draft's times move.
    expect(healthOf(page({ items }, {}, stored(item('1', { ...parts, ...from('/O=X/CN=BOSS') }))))).toEqual(
      ok,
    );
    const draft = item('1', { ...parts, DateTimeReceived: '2026-11-25T09:00:00Z', IsDraft: true });
    expect(healthOf(page({ items }, {}, stored(draft)))).toEqual(ok);
  });

  test('write ids with or without the signs that addresses do not allow', () => {
    const light = { InternetMessageId: undefined, ItemId: { Id: 'item-1' } };
    expect(outlook.read(page({ items: [item('1')] }, {}, stored(item('1', light)))).messages).toHaveLength(1);
  });

  test('are merged by conversation, sender and second where an InternetMessageId is missing', () => {
    const light = { InternetMessageId: undefined, ItemId: { Id: 'other' } };
    expect(outlook.read(page({ items: [item('1')] }, {}, stored(item('1', light)))).messages).toMatchObject([
      { id: '1@company.test' },
    ]);
  });

  test('of an account that was here before are left out', () => {
    const records = {
      folders: folders('old@company.test').map((folder) => folderRowOf({ ...folder, id: 'old' })),
      messages: [
        rowOf(item('8', { ParentFolderId: { Id: 'old' }, ...to('old@company.test') })),
        rowOf(
          item('9', { ParentFolderId: { Id: 'older' }, ToRecipients: undefined, CcRecipients: undefined }),
        ),
      ],
      bodies: [],
    };
    expect(outlook.read(page({ items: [item('1')] }, {}, { records }))).toMatchObject({
      messages: [{ id: '1@company.test' }],
      withheld: [{ reason: 'other-account', count: 2 }],
    });
  });
});

describe('hostile state', () => {
  const texts = ['__proto__', '<script>', '\0\uD800', 'x'.repeat(10_000), `alice\u202E@company.test`, '=1+1'];

  test.each(texts)('%s', (text) => {
    const made = item('1', {
      InternetMessageId: text,
      ConversationId: { Id: text },
      ...from(text),
      ...to(text, alice),
    });
    const reading = outlook.read(
      page({ items: [made, item('2')] }, { rows: ['conv/1+='], me: text.replaceAll('<', '') }),
    );
    expect(reading.messages.map(({ sender }) => sender)).toEqual([boss]);
  });

  test.each([
    [null],
    [1],
    ['x'],
    [[]],
    [{ items: 1, folders: 'x', parents: {}, session: [], open: {} }],
    [
      {
        items: [null, 1, 'x', [], { to: 1, from: {}, received: [] }],
        folders: [null, { id: {} }],
        parents: [null, [1]],
      },
    ],
  ])('%j as memory and records', (memory) => {
    const records = { folders: [memory], messages: [memory], bodies: [memory] };
    for (const more of [
      { memory },
      { memory, records },
      { records: memory as unknown as NonNullable<Page['records']> },
    ])
      if (more.records !== null) expect(outlook.read(page({}, {}, more)).messages).toEqual([]);
  });

  test('a record of any kind is taken without a throw', () => {
    for (const { take } of outlook.records ?? [])
      for (const record of [
        null,
        undefined,
        1,
        'x',
        [],
        {},
        { ItemId: 1, From: [], ToRecipients: 'x', id: {} },
      ])
        expect(JSON.stringify(take(record, 'owa-offline-data-x'))).toMatch(/^\{/u);
  });
});

describe('the link of an ask', () => {
  const made = page({ items: [item('1'), item('2', { ItemId: undefined, ...inFolder('projects') })] });
  const [first] = outlook.read(made).messages;

  test('opens the mail where its item is known, else its conversation, at the same host', () => {
    expect(outlook.link(made, first!)).toBe('https://outlook.office.com/mail/deeplink/read/item%2F1');
    expect(outlook.link(made, { ...first!, id: 'item/1' })).toBe(outlook.link(made, first!));
    expect(
      outlook.link({ ...made, url: 'https://outlook.live.com/mail/0/' }, { ...first!, id: 'unknown' }),
    ).toBe('https://outlook.live.com/mail/inbox/id/conv%2F1%2B%3D');
    expect(outlook.link({ ...made, url: 'https://saved.example/' }, first!)).toBeNull();
  });
});

test('an own mail that was just sent is held until the server has named it', () => {
  const [own] = outlook.read(page({ items: [item('1', mine)] })).messages;
  expect(outlook.holds?.(own!, now)).toBe(0);
  expect(outlook.holds?.({ ...own!, id: 'item/1', at: now - 1000 }, now)).toBeGreaterThan(0);
  expect(outlook.holds?.({ ...own!, id: 'item/1', at: now - 3_600_000 }, now)).toBe(0);
});
