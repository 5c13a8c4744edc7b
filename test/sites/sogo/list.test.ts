import { describe, expect, test } from 'vitest';
import { sogo } from '../../../utils/sites/sogo/index.ts';
import { rowMark } from '../../../utils/sites/sogo/mark.ts';
import { alice, boss, kept, sogoPage, type Parts } from './pages.ts';

const mark = rowMark('Bert Boss', 'Budget', '14:05');
const listed = (rows: Parts['rows'], known: readonly unknown[], parts: Parts = {}) =>
  sogo.read(
    sogoPage({ rows: rows ?? [], ...parts, page: { memory: { rows: known, open: null }, ...parts.page } }),
  );
const ids = (reading: ReturnType<typeof listed>) => reading.messages.map(({ id }) => id);
const withheld = (reading: ReturnType<typeof listed>) =>
  Object.fromEntries(reading.withheld.map(({ reason, count }) => [reason, count]));

describe('a row', () => {
  test('is read where the page’s memory knows the mail that it shows', () => {
    expect(listed([{ answered: true }], [kept([mark], { answered: true })])).toMatchObject({
      account: alice,
      answered: ['INBOX/7'],
      unanswered: [],
      withheld: [],
      messages: [
        {
          id: 'INBOX/7',
          at: Date.UTC(2026, 10, 22, 13, 5),
          sender: boss,
          direction: 'in',
          addressed: 'to',
          precision: 'minute',
          clock: 'sender',
        },
      ],
    });
  });

  test('by itself shows neither an id nor an address', () => {
    expect(sogo.read(sogoPage({ rows: [{}, { subject: 'Other' }] }))).toMatchObject({
      messages: [],
      withheld: [{ reason: 'no-id', count: 2 }],
      health: { state: 'ok' },
    });
  });

  test.each([
    ['another subject', rowMark('Bert Boss', 'Budget 2', '14:05'), {}],
    ['another name', rowMark('Carol Chef', 'Budget', '14:05'), {}],
    ['another date', rowMark('Bert Boss', 'Budget', '14:06'), {}],
    ['another folder', mark, { folder: 'Archive' }],
    ['another mail account', mark, { account: '1' }],
  ])('was reused for another mail, or is: the memory knows %s', (_, known, parts) => {
    expect(withheld(listed([{}], [kept([known], parts)]))).toEqual({ 'no-id': 1 });
  });

  test('looks like another one: all or none of them are read', () => {
    const two = [kept([mark]), kept([mark], { uid: 8, from: ['carol@company.test'] })];
    expect(ids(listed([{}, {}], two))).toEqual(['INBOX/7', 'INBOX/8']);
    expect(withheld(listed([{}], two))).toEqual({ 'no-id': 1 });
    expect(withheld(listed([{}, {}], two.slice(1)))).toEqual({ 'no-id': 2 });
    // The same mail, kept twice.
    expect(ids(listed([{}], [kept([mark]), kept([mark])]))).toEqual(['INBOX/7']);
    const answered = [kept([mark], { answered: true }), kept([mark], { uid: 8 })];
    expect(listed([{ answered: true }, {}], answered).answered).toEqual([]);
  });

  test('is marked as answered only where page and memory agree, and never as unanswered', () => {
    for (const [shown, known] of [
      [true, false],
      [false, true],
      [false, false],
    ])
      expect(listed([{ answered: shown! }], [kept([mark], { answered: known })])).toMatchObject({
        answered: [],
        unanswered: [],
      });
  });

  test('of a mail in Cc, or whose Cc is not loaded, says so', () => {
    const addressed = (parts: Record<string, unknown>) =>
      listed([{}], [kept([mark], { to: [boss], ...parts })]).messages.map((message) => message.addressed);
    expect(addressed({ cc: [alice] })).toEqual(['cc']);
    expect(addressed({ cc: [] })).toEqual(['list']);
    expect(addressed({ cc: null })).toEqual(['unknown']);
    expect(addressed({ cc: [null] })).toEqual(['unknown']);
    expect(addressed({ to: null, cc: [] })).toEqual(['unknown']);
    expect(addressed({ to: [null, alice], cc: [] })).toEqual(['to']);
  });

  test.each([
    ['of several writers', { from: [boss, 'carol@company.test'] }, 'no-sender'],
    ['of nobody', { from: [] }, 'no-sender'],
    ['of the user, to nobody who is known', { from: [alice], to: [null] }, 'no-sender'],
    ['of the user, to nobody else', { from: [alice], to: [alice] }, 'no-sender'],
    ['of somebody else among the user’s sent mail', { sent: true }, 'no-direction'],
    ['that is being written', { draft: true }, 'draft'],
  ])('%s is withheld', (_, parts, reason) => {
    expect(withheld(listed([{}], [kept([mark], parts)]))).toEqual({ [reason]: 1 });
  });

  test('of a row that shows its subject twice is withheld, and one that is loading is none', () => {
    const page = sogoPage({ rows: [{}], page: { memory: { rows: [kept([mark])] } } });
    const subject = page.document.querySelector('#messagesList .sg-tile-subject');
    subject?.after(subject.cloneNode(true));
    expect(sogo.read(page)).toMatchObject({ messages: [], withheld: [{ reason: 'no-id', count: 1 }] });
    expect(listed([{ loading: true }], [])).toMatchObject({ messages: [], withheld: [] });
  });

  test('of a search lies in a folder of its own', () => {
    const found = listed([{}], [kept([mark], { folder: 'Archive/2025' })], { hash: '#!/Mail/0/virtual' });
    expect(ids(found)).toEqual(['Archive/2025/7']);
  });
});

describe('the user’s addresses', () => {
  const frame = {
    accounts: [{ addresses: [alice, 'sales@company.test'] }, { addresses: ['alice@home.test'] }],
  };

  test('are those that the settings name', () => {
    const own = kept([mark], { from: ['sales@company.test'], to: [boss] });
    expect(listed([{}], [own], { frame })).toMatchObject({
      own: ['sales@company.test'],
      messages: [{ direction: 'out', sender: alice }],
    });
  });

  test('in another mail account of the page say nothing of who wrote', () => {
    expect(withheld(listed([{}], [kept([mark], { from: ['alice@home.test'] })], { frame }))).toEqual({
      'no-direction': 1,
    });
    const there = kept([mark], { account: '1', to: ['alice@home.test'] });
    expect(listed([{}], [there], { frame, hash: '#!/Mail/1/INBOX' })).toMatchObject({
      account: 'alice@home.test',
      own: [],
      messages: [{ account: 'alice@home.test', addressed: 'to' }],
    });
  });

  test('contradict each other: the page has changed', () => {
    const page = sogoPage({ rows: [{}] });
    page.document.querySelector('[ng-bind="::activeUser.email"]')!.textContent = 'eve@company.test';
    expect(sogo.read(page)).toMatchObject({
      account: null,
      messages: [],
      health: { state: 'changed', missing: ['account'] },
    });
  });

  test('that are none tell no direction', () => {
    expect(listed([{}], [kept([mark])], { frame: { email: 'alice' } })).toMatchObject({
      account: null,
      messages: [],
      health: { state: 'changed', missing: ['email'] },
    });
  });
});

test.each([
  ['INBOX/7', 'https://mail.company.test/SOGo/so/alice/Mail/view#!/Mail/0/INBOX/7'],
  ['Café/2026/7', 'https://mail.company.test/SOGo/so/alice/Mail/view#!/Mail/0/Caf%25C3%25A9%252F2026/7'],
  ['compose/1764000000000', null],
])('the link to %s opens it, and is read as the place that it is', (id, link) => {
  const page = sogoPage({ rows: [{}] });
  const [message] = listed([{}], [kept([mark])]).messages;
  expect(sogo.link(page, { ...message!, id })).toBe(link);
  const popup = { ...page, url: page.url.replace('view#', 'UIxMailPopupView#') };
  expect(sogo.link(popup, { ...message!, id })).toBe(link);
  if (link !== null) {
    const opened = sogoPage({ card: {}, hash: new URL(link).hash });
    expect(sogo.read(opened).messages.map((one) => one.id)).toEqual([id]);
  }
  expect(sogo.link(page, { ...message!, account: 'eve@company.test' })).toBeNull();
});
