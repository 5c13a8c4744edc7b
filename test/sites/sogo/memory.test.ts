import { describe, expect, test } from 'vitest';
import { memory } from '../../../utils/sites/sogo/memory.ts';
import { openMark, rowMark } from '../../../utils/sites/sogo/mark.ts';
import { sogo } from '../../../utils/sites/sogo/index.ts';
import { alice, boss, kept, sogoPage } from './pages.ts';

const mailbox = { path: 'INBOX', type: 'inbox', isSentFolder: false, isDraftsFolder: false };
const mail = (parts: Record<string, unknown> = {}) => ({
  uid: 7,
  accountId: 0,
  $mailbox: mailbox,
  subject: 'Budget',
  relativedate: '14:05',
  date: 'Sunday, November 22, 2026 14:05 CET',
  from: [{ name: 'Bert Boss', email: 'Boss@company.test' }],
  to: [{ name: 'Alice Liddell', email: alice }],
  isanswered: 1,
  ...parts,
});

/** A page whose rows and form bear numbers, and the app's collection of what stands under these. */
function globalsOf(messages: readonly unknown[], more: Record<string, unknown> = {}, origin?: unknown) {
  const { document } = sogoPage({ rows: messages.map(() => ({})), form: {} });
  const cache: Record<string, unknown> = {
    f: { data: { $ngControllerController: { message: { origin } } } },
  };
  for (const [index, row] of document.querySelectorAll('.sg-message-list-item').entries()) {
    Reflect.set(row, 'ng339', index + 1);
    cache[index + 1] = { data: { $sgMessageListItemController: { message: messages[index] } } };
  }
  Reflect.set(document.querySelector('#mailEditor')!, 'ng339', 'f');
  return { document, angular: { element: Object.assign(() => null, { cache }) }, ...more };
}

describe('what is taken from the page’s own world', () => {
  test('is ids, addresses, flags and digests of what a row and an open mail show', () => {
    const taken = memory(
      globalsOf([mail()], { $messageController: { message: mail({ cc: [], $loaded: 3 }) } }),
    );
    const place = { account: '0', folder: 'INBOX', uid: 7 };
    const flags = { answered: true, draft: false, sent: false, calendar: false };
    expect(taken).toEqual({
      rows: [
        {
          ...place,
          ...flags,
          marks: [rowMark('Bert Boss', 'Budget', '14:05'), rowMark('Alice Liddell', 'Budget', '14:05')],
          from: [boss],
          to: [alice],
          cc: null,
        },
      ],
      open: {
        ...place,
        ...flags,
        marks: [
          openMark(
            'Budget',
            'Sunday, November 22, 2026 14:05 CET',
            'Boss@company.test',
            ['Alice Liddell'],
            [],
          ),
        ],
        from: [boss],
        to: [alice],
        cc: [],
      },
      writing: { field: 'input-74', answers: null },
    });
    // No word of anybody's.
    expect(JSON.stringify(taken)).not.toMatch(/budget|bert|liddell/iu);
  });

  test.each([
    ['answers', 'reply', { account: '0', folder: 'INBOX', uid: 7 }],
    ['answers', 'replyall', { account: '0', folder: 'INBOX', uid: 7 }],
    ['passes on', 'forward', null],
    ['starts from a template', 'compose', null],
  ])('is what the form %s (%s)', (_, action, answers) => {
    expect(memory(globalsOf([], {}, { action, message: mail() }))?.writing).toEqual({
      field: 'input-74',
      answers,
    });
  });

  test.each([
    [{ to: '' }, { to: [], cc: null }],
    [{ to: undefined }, { to: null, cc: null }],
    [
      { $loaded: 3, to: undefined },
      { to: [], cc: [] },
    ],
    [{ from: [{ name: 'Boss' }] }, { from: [null] }],
    [{ $mailbox: { ...mailbox, type: 'templates' } }, { draft: true }],
    [{ $mailbox: { ...mailbox, isDraftsFolder: true } }, { draft: true }],
    [{ isDraft: 1 }, { draft: true }],
    [{ $mailbox: { ...mailbox, type: 'sent' } }, { sent: true }],
    [{ parts: { content: [{ content: [{ type: 'UIxMailPartICalViewer' }] }] } }, { calendar: true }],
  ])('says of a mail with %j that it has %j', (parts, expected) => {
    expect(memory(globalsOf([mail(parts)]))?.rows).toMatchObject([expected]);
  });

  test('is nothing on a page without the app', () => {
    expect(memory({})).toBeNull();
    expect(memory({ document: sogoPage().document, angular: {} })).toBeNull();
  });

  test('holds whatever the page does', () => {
    const trap = new Proxy(
      {},
      {
        get: () => {
          throw new Error('no');
        },
      },
    );
    const endless: Record<string, unknown> = {};
    endless['content'] = [endless];
    const many = Array.from({ length: 100_000 }, () => ({ email: alice }));
    expect(memory(globalsOf([trap, null, 7, mail({ $mailbox: trap }), mail()]))?.rows).toHaveLength(1);
    expect(memory({ document: trap, angular: { element: { cache: {} } } })).toEqual({
      rows: [],
      open: null,
      writing: null,
    });
    expect(memory(globalsOf([mail({ parts: endless, to: many })]))?.rows[0]?.to).toHaveLength(201);
    expect(memory(globalsOf(Array.from({ length: 300 }, () => mail())))?.rows).toHaveLength(200);
  });
});

describe('a page that forges what it hands over', () => {
  const shown = rowMark('Bert Boss', 'Budget', '14:05');
  const read = (handed: unknown) =>
    sogo.read(sogoPage({ rows: [{}], card: {}, form: {}, page: { memory: handed } }));
  const honest = sogo.read(sogoPage({ rows: [{}], card: {}, form: {} }));

  test.each([
    ['nothing', null],
    ['a text', 'x'],
    ['a list', []],
    ['no lists', { rows: {}, open: [], writing: 7 }],
    ['mails that are none', { rows: [null, 7, 'x', [], {}, { marks: [shown] }] }],
    ['mails that the page does not show', { rows: [kept(['0'.repeat(32)])] }],
    [
      '100,000 of them',
      { rows: Array.from({ length: 100_000 }, (_, uid) => kept(['0'.repeat(32)], { uid })) },
    ],
    ['marks that are none', { rows: [kept(['', 'x', shown.toUpperCase()])] }],
    ['another mail account', { rows: [kept([shown], { account: '1' })] }],
    [
      'numbers that are none',
      { rows: [kept([shown], { uid: 1.5 }), kept([shown], { uid: -1 }), kept([shown], { uid: 2 ** 40 })] },
    ],
    [
      'folders that are none',
      { rows: [kept([shown], { folder: '' }), kept([shown], { folder: 'x'.repeat(5000) })] },
    ],
    ['flags that are none', { rows: [kept([shown], { answered: 'yes' })] }],
    ['an open mail of other words', { rows: [], open: kept([shown], { from: ['eve@evil.test'] }) }],
  ])('%s: is read as if it had handed over nothing', (_, handed) => expect(read(handed)).toEqual(honest));

  test('senders that are none withhold the mail', () => {
    for (const from of [['boss'], ['boss\u202e@company.test'], [{}], [], [boss, boss]])
      expect(
        sogo.read(sogoPage({ rows: [{}], page: { memory: { rows: [kept([shown], { from })] } } })),
      ).toMatchObject({ messages: [], withheld: [{ reason: 'no-sender', count: 1 }] });
  });

  test('nothing of it concerns another account or site', () => {
    const handed = { rows: [kept([shown], { site: 'gmail', account: '0', direction: 'out', at: 0 })] };
    expect(sogo.read(sogoPage({ rows: [{}], page: { memory: handed } })).messages).toMatchObject([
      { site: 'sogo', account: alice, direction: 'in', at: Date.UTC(2026, 10, 22, 13, 5) },
    ]);
  });
});
