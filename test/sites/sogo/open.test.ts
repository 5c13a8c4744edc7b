import { describe, expect, test } from 'vitest';
import { sogo } from '../../../utils/sites/sogo/index.ts';
import { openMark } from '../../../utils/sites/sogo/mark.ts';
import { move } from '../change.ts';
import { alice, boss, kept, sogoPage, type Parts } from './pages.ts';

const read = (parts: Parts = {}) => sogo.read(sogoPage({ card: {}, ...parts }));
const addressed = (card: NonNullable<Parts['card']>, parts: Parts = {}) =>
  read({ card, ...parts }).messages.map((message) => message.addressed)[0];
const reasons = (parts: Parts) => read(parts).withheld.map(({ reason }) => reason);

const date = 'Sunday, November 22, 2026 14:05 CET';
const mark = openMark('Budget', date, boss, ['Alice Liddell'], []);
const withOpen = (parts: Record<string, unknown> = {}, marks = [mark]) => ({
  page: { memory: { rows: [], open: kept(marks, { cc: [], ...parts }), writing: null } },
});

describe('an open mail', () => {
  test('is read from the page alone', () => {
    expect(read()).toMatchObject({
      account: alice,
      own: [],
      withheld: [],
      messages: [
        {
          id: 'INBOX/7',
          at: Date.UTC(2026, 10, 22, 13, 5),
          precision: 'minute',
          clock: 'sender',
          direction: 'in',
          sender: boss,
          addressed: 'to',
          automated: false,
          thread: null,
          answers: null,
        },
      ],
    });
  });

  test.each([
    ['who wrote it is nobody', { card: { from: ['Bert Boss', 'Bert Boss'] } }, 'no-sender'],
    ['to whom the user wrote is not shown', { card: { from: ['Alice', alice] } }, 'no-sender'],
    [
      'it lies among sent mail and is somebody else’s',
      { card: {}, hash: '#!/Mail/0/Sent/7' },
      'no-direction',
    ],
    ['it is a draft', { card: { draft: true } }, 'draft'],
    ['it lies among templates', { card: {}, hash: '#!/Mail/0/Templates/7' }, 'draft'],
    ['it is of a day to come', { card: { date: 'Monday, November 23, 2026 14:05 CET' } }, 'future'],
    ['its date is not understood', { card: { date: 'viewer.message.date' } }, 'no-time'],
    ['the address of the page names no mail', { card: {}, hash: '#!/Mail/0/INBOX' }, 'no-id'],
    ['the address names a folder that cannot be read', { card: {}, hash: '#!/Mail/0/%E0%A4%A/7' }, 'no-id'],
  ] satisfies [string, Parts, string][])('is withheld where %s', (_, parts, reason) => {
    expect(read(parts).messages).toEqual([]);
    expect(reasons(parts)).toEqual([reason]);
  });

  test('of the folder for junk is automated, and so is one of a machine', () => {
    const automated = (parts: Parts) => read(parts).messages.map((message) => message.automated);
    expect(automated({ hash: '#!/Mail/0/Junk%252FOld/7' })).toEqual([true]);
    expect(automated({ card: { from: ['', 'no-reply@partner.test'] } })).toEqual([true]);
    expect(automated({ card: { body: '<md-card sg-imip="message"></md-card>' } })).toEqual(['calendar']);
  });

  test('keeps its folder’s path, however often it is encoded', () => {
    const ids = ['Caf%C3%A9%2F2026', 'Caf%25C3%25A9%252F2026', 'Café%25252F2026'].map(
      (folder) => read({ hash: `#!/Mail/0/${folder}/7` }).messages[0]?.id,
    );
    expect(ids).toEqual(Array.from({ length: 3 }, () => 'Café/2026/7'));
  });

  test('is nobody’s word for another: a mail’s own text may look like what the app shows', () => {
    const body =
      '<h5 class="sg-md-headline">Other</h5><time class="msg-date">Friday, November 20, 2026 14:05 CET</time>' +
      '<a ng-bind="::viewer.message.from[0].email">carol@company.test</a><a ng-bind="viewer.message.$shortRecipients(5)">me</a>';
    const quiet = read({ card: { short: 'Alice' } });
    expect(read({ card: { body, short: 'Alice' } }).messages).toEqual(
      quiet.messages.map((one) => ({ ...one, addressed: 'unknown' })),
    );
  });

  test('takes another’s place: nothing is read while both are drawn', () => {
    const page = sogoPage({ card: {} });
    const other = sogoPage({ card: { subject: 'Other' } }).document.querySelector('.sg-reversible')!;
    page.document.querySelector('#detailView')?.append(page.document.importNode(other, true));
    expect(sogo.read(page)).toMatchObject({ messages: [], health: { state: 'ok' } });
  });

  test('that is bound and not yet filled is silent', () => {
    expect(read({ card: { subject: '', date: '', from: ['', ''] } })).toMatchObject({
      messages: [],
      withheld: [],
    });
  });
});

describe('how a mail addresses the user, by the names that the page shows', () => {
  test.each([
    ['to', { to: ['Alice Liddell'], short: 'me' }],
    ['to', { to: ['Bert Boss', 'Liddell, Alice'], cc: ['Bob'], short: 'Bert Boss, me, Bob' }],
    ['cc', { to: ['Bob'], cc: ['Alice Liddell'], short: 'Bob, me' }],
    ['list', { to: ['Bob', "O'Neill, D'arcy Jane"], short: 'Bob, Darcy' }],
    ['list', { to: ['office@company.test'], short: 'office' }],
    ['list', { to: [], short: '' }],
    // A namesake at another address.
    ['list', { to: ['Alice Liddell'], short: 'Alice' }],
    ['to', { to: ['alice@company.test'], short: 'me' }],
    // A name that is an address, and longer than what is left whole.
    ['list', { to: ['bob@home.example'], short: 'bob@home.example' }],
    ['to', { to: ['a b', 'Alice', 'c', 'd', 'e', 'f', 'g'], short: 'a b, me, c, d, e, and 2 more...' }],
    ['cc', { to: ['a', 'b'], cc: ['Alice', 'd', 'e', 'f'], short: 'a, b, me, d, e, und 1 weitere...' }],
    ['unknown', { to: ['a', 'b'], cc: ['c', 'd', 'e', 'Alice'], short: 'a, b, c, d, e, and 1 more...' }],
    ['unknown', { to: ['a', 'b', 'c', 'd', 'e', 'Alice'], short: 'a, b, c, d, e, and 1 more...' }],
    ['unknown', { to: ['a', 'b', 'c', 'd', 'e', 'Alice'], short: 'a, b, c, d, e, and more...' }],
    // Somebody may be called so.
    ['unknown', { to: ['me'], short: 'me' }],
    ['unknown', { to: ['Li, Bo'], short: 'Li, Bo' }],
    ['unknown', { to: ['Alice Liddell'], short: 'moi' }],
    ['unknown', { to: ['Bob', 'Alice Liddell'], short: 'me, Bob' }],
    ['unknown', { to: ['Alice Liddell', 'Bob'], short: 'me' }],
  ])('%s: %j', (expected, card) => expect(addressed(card)).toBe(expected));

  test('is not told where a person stands in another header than the page’s own ids say', () => {
    const page = sogoPage({ card: { to: ['Bob'], cc: ['Alice Liddell'], short: 'Bob, me' } });
    const [to, cc] = page.document.querySelectorAll('md-chips-wrap');
    const [bob, me] = page.document.querySelectorAll('md-chip');
    move(me!, to!, null);
    expect(sogo.read(page).messages).toMatchObject([{ addressed: 'unknown' }]);
    move(bob!, cc!, null);
    expect(sogo.read(page).messages).toMatchObject([{ addressed: 'unknown' }]);
  });

  test('is not told to be a list’s where the user has addresses that the app does not know', () => {
    const card = { to: ['Bob'], short: 'Bob' };
    expect(addressed(card)).toBe('list');
    expect(addressed(card, { page: { own: ['sales@company.test'] } })).toBe('unknown');
  });
});

describe('what the page’s memory adds', () => {
  test('is to whom the user wrote', () => {
    const sent = {
      card: { from: ['Alice', alice] as const, to: ['Bert Boss'], short: 'Bert Boss' },
      hash: '#!/Mail/0/Sent/7',
      ...withOpen({ folder: 'Sent', from: [alice], to: [boss], sent: true }, [
        openMark('Budget', date, alice, ['Bert Boss'], []),
      ]),
    };
    expect(read(sent).messages).toMatchObject([
      { id: 'Sent/7', direction: 'out', sender: alice, addressed: 'none' },
    ]);
    const [asked] = read().messages;
    expect(read(sent).messages[0]?.conversation).toBe(asked?.conversation);
  });

  test('is who the recipients are', () => {
    expect(read({ card: { short: 'Alice' }, ...withOpen() }).messages).toMatchObject([{ addressed: 'to' }]);
    expect(
      read({ card: { short: 'Alice' }, ...withOpen({ to: ['alice@home.test'] }) }).messages,
    ).toMatchObject([{ addressed: 'list' }]);
  });

  test.each([
    ['another mail', { uid: 8 }, [mark]],
    ['another folder', { folder: 'Archive' }, [mark]],
    ['another mail account', { account: '1' }, [mark]],
    ['other words', {}, [openMark('Other', date, boss, ['Alice Liddell'], [])]],
    ['other names', {}, [openMark('Budget', date, boss, ['Alice'], [])]],
  ])('is not believed of %s', (_, parts, marks) => {
    const card = { from: ['Alice', alice] as const };
    expect(read({ card, ...withOpen({ from: [alice], to: [boss], ...parts }, marks) })).toMatchObject({
      messages: [],
      withheld: [{ reason: 'no-sender' }],
    });
  });

  test('is not believed against what the page shows', () => {
    expect(read({ ...withOpen({ from: ['carol@company.test'] }) })).toMatchObject({
      messages: [],
      withheld: [{ reason: 'no-sender' }],
    });
    expect(read({ ...withOpen({ to: [boss] }) }).messages).toMatchObject([{ addressed: 'unknown' }]);
  });

  test('may be that several people wrote a mail', () => {
    expect(reasons({ ...withOpen({ from: [boss, 'carol@company.test'] }) })).toEqual(['no-sender']);
  });
});
