import { describe, expect, test } from 'vitest';
import { outlook } from '../../../utils/sites/outlook/index.ts';
import type { Memory } from '../../../utils/sites/outlook/memory.ts';
import { alice, folders, globals, item, mailbox } from './pages.ts';

const take = (from: Record<string, unknown>) => outlook.memory?.(from) as Memory | null;
const rootOf = (made: Record<string, unknown>) =>
  (made['__satchelGlobalContext'] as { rootStore: Map<string, unknown> }).rootStore;

const hostile = new Proxy(
  {},
  {
    get: () => {
      throw new Error('no');
    },
    ownKeys: () => {
      throw new Error('no');
    },
  },
);

describe('the page’s memory', () => {
  test('is taken as ids, times, addresses and flags only', () => {
    const taken = take(globals({ items: [item('1', { Subject: 'xxx', Preview: 'xxx' })], open: 'conv/1+=' }));
    expect(taken).toMatchObject({
      session: { user: alice, logon: alice },
      items: [{ item: 'item/1', internet: '<1@company.test>', to: [alice], cc: [], draft: false }],
      parents: [],
      open: 'conv/1+=',
    });
    expect(taken?.folders).toHaveLength(7);
    expect(JSON.stringify(taken)).not.toContain('xxx');
    expect(JSON.parse(JSON.stringify(taken))).toEqual(taken);
  });

  test.each([
    ['nothing', {}],
    ['no store', { __satchelGlobalContext: {} }],
    ['a text', { __satchelGlobalContext: { rootStore: 'x' } }],
    ['one that fights back', { __satchelGlobalContext: hostile }],
  ])('of a page with %s is null', (_, made) => {
    expect(take(made)).toBeNull();
  });

  test('of a store that is still empty, or fights back, holds nothing', () => {
    const nothing = {
      session: { user: null, logon: null },
      folders: [],
      items: null,
      parents: [],
      open: null,
    };
    for (const rootStore of [new Map(), {}, hostile, new Map([['mail', hostile]]), new Map([['mail', null]])])
      expect(take({ __satchelGlobalContext: { rootStore } })).toEqual(nothing);
    const made = globals({ items: [item('1'), hostile] });
    rootOf(made).set('folderStore', hostile).set('owaSessionStore', hostile).set('listview', hostile);
    expect(take(made)).toMatchObject({ folders: [], items: [{ item: 'item/1' }], open: null });
  });

  test('is found in plain objects, in lists that are no arrays, and under another name', () => {
    const mail = { items: { a: item('1', { ToRecipients: { length: 1, 0: mailbox(alice) } }) } };
    const rootStore = { mail, folderStore: { folderTable: { f: folders()[0] } } };
    expect(take({ __satchelGlobalContext: { rootStore } })).toMatchObject({
      items: [{ item: 'item/1', to: [alice] }],
      folders: [{ id: 'inbox-id', role: 'inbox', mailbox: alice }],
    });
    const made = globals({ items: [item('1')] });
    rootOf(made).set('other', { items: new Map() }).set('renamed', rootOf(made).get('mail'));
    rootOf(made).delete('mail');
    expect(take(made)?.items).toHaveLength(1);
  });

  test('is bounded to the newest items, and to lists, texts and ids of a sane length', () => {
    const items = Array.from({ length: 2500 }, (_, index) =>
      item(`${index}`, { DateTimeReceived: new Date(Date.UTC(2026, 0, 1) + index * 60_000).toISOString() }),
    );
    const taken = take(globals({ items }))?.items ?? [];
    expect(taken).toHaveLength(2000);
    expect(taken.some((row) => row.item === 'item/499')).toBe(false);
    expect(taken.some((row) => row.item === 'item/500')).toBe(true);
    const long = item('x'.repeat(10_000), { ToRecipients: { length: 1e9, 0: mailbox(alice) } });
    expect(take(globals({ items: [long] }))?.items).toMatchObject([{ item: null, internet: null }]);
    expect(take(globals({ items: [long] }))?.items?.[0]?.to).toHaveLength(200);
  });

  test('calls nothing of the page but the methods of its collections', () => {
    let called = 0;
    const trap = () => {
      called += 1;
    };
    const made = globals({ items: [item('1', { toJSON: trap, valueOf: trap, toString: trap })] });
    rootOf(made).set('actions', { items: trap, get: trap });
    take(made);
    expect(called).toBe(0);
  });

  test('reads the open conversation from its items where the row does not name it', () => {
    const made = globals({ items: [item('1')] });
    const list = rootOf(made).get('listview') as Record<string, Map<string, unknown>>;
    list['tableViewConversationRelations']?.set('viewrow', { itemIds: ['key0'] });
    expect(take(made)?.open).toBe('conv/1+=');
    list['tableViews']?.set('view', { selectedRowKeys: new Set(['row', 'row2']) });
    expect(take(made)?.open).toBeNull();
  });
});
