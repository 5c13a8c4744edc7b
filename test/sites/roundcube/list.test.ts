import { describe, expect, test } from 'vitest';
import { roundcube } from '../../../utils/sites/roundcube/index.ts';
import { listPage, now, type Parts, type Row } from './pages.ts';

const read = (rows: Row[], parts?: Parts) => roundcube.read(listPage(rows, parts));
const told = (rows: Row[], parts?: Parts) =>
  read(rows, parts).messages.map(({ id, direction, sender, automated }) => [
    id,
    direction,
    sender,
    automated,
  ]);
const withheld = (rows: Row[], parts?: Parts) =>
  Object.fromEntries(read(rows, parts).withheld.map(({ reason, count }) => [reason, count]));

describe('rows of the inbox', () => {
  test('are incoming, of unknown address, with the minute of the Date header', () => {
    expect(read([{ uid: 7, icon: 'replied' }, { uid: 8 }])).toMatchObject({
      account: 'alice@company.test',
      answered: ['INBOX/7'],
      unanswered: ['INBOX/8'],
      withheld: [],
      messages: [
        {
          id: 'INBOX/7',
          at: Date.UTC(2026, 10, 22, 13, 5),
          precision: 'minute',
          clock: 'sender',
          addressed: 'unknown',
        },
        { id: 'INBOX/8', direction: 'in', sender: 'boss@company.test', thread: null, answers: null },
      ],
    });
  });

  test('without a flag’s icon are neither answered nor not', () => {
    const page = listPage([{ uid: 7 }]);
    page.document.querySelector('.msgicon')?.remove();
    expect(roundcube.read(page)).toMatchObject({ answered: [], unanswered: [] });
  });

  test('of machines, of returned mail and of the junk folder are automated', () => {
    expect(
      told([
        { uid: 1, address: 'no-reply@partner.test' },
        { uid: 2, attachment: '<span class="report"></span>' },
        { uid: 3 },
      ]).map(([, , , automated]) => automated),
    ).toEqual([true, true, false]);
    expect(told([{ uid: 1, folder: 'Spam' }], { folder: 'Spam' })).toEqual([
      ['Spam/1', 'in', 'boss@company.test', true],
    ]);
  });

  test('that lack what they need are withheld, each under its reason', () => {
    expect(
      withheld([
        { uid: 1, date: 'gestern 07:00' },
        { uid: 2, date: '2027-11-22 07:00' },
        { uid: 3, date: '1970-01-01 01:00' },
        { uid: 4, address: null },
        { uid: 'x' },
        { uid: 5, address: 'alice@company.test' },
        { uid: 6 },
      ]),
    ).toEqual({ 'no-time': 2, future: 1, 'no-sender': 2, 'no-id': 1 });
  });

  test('written before midnight are stale where they could be of either day', () => {
    const page = { now: now + 24 * 3_600_000, loaded: now };
    expect(withheld([{ uid: 1, date: 'Today 13:00' }], { page })).toEqual({ stale: 1 });
    expect(told([{ uid: 1, date: 'Today 17:00' }], { page })).toHaveLength(1);
  });
});

describe('rows of other folders', () => {
  test('of Sent and the folders in it name recipients: they are the user’s own', () => {
    const row = { uid: 3, address: 'carol@company.test', others: ['boss@company.test'] };
    expect(told([{ ...row, folder: 'Sent' }], { folder: 'Sent' })).toEqual([
      ['Sent/3', 'out', 'alice@company.test', false],
    ]);
    expect(told([{ ...row, folder: 'Sent/2025' }], { folder: 'Sent/2025' })).toHaveLength(1);
    const incoming = read([{ uid: 1, address: 'carol@company.test' }]).messages[0];
    const own = read([{ ...row, folder: 'Sent', subject: 'AW: Budget' }], { folder: 'Sent' }).messages[0];
    expect(own?.conversation).toBe(incoming?.conversation);
  });

  test('of Sent that went to the user may be anybody’s', () => {
    expect(withheld([{ uid: 3, folder: 'Sent', address: 'alice@company.test' }], { folder: 'Sent' })).toEqual(
      {
        'no-direction': 1,
      },
    );
  });

  test('of Sent speak to the first who is somebody else', () => {
    const page = { own: ['sales@company.test'] };
    const parts = { folder: 'Sent', page };
    const [mixed] = read(
      [{ uid: 3, folder: 'Sent', address: 'sales@company.test', others: ['boss@company.test'] }],
      parts,
    ).messages;
    const [plain] = read([{ uid: 4, folder: 'Sent', address: 'boss@company.test' }], parts).messages;
    expect(mixed?.conversation).toBe(plain?.conversation);
  });

  test('of Sent whose recipients do not stand in order may be to anybody', () => {
    const first =
      '<span class="adr"><span title="carol@company.test" class="rcmContactAddress">C</span></span>';
    const said = (change: (cell: Element, people: Element[]) => void) => {
      const page = listPage([{ uid: 1, folder: 'Sent', others: ['carol@company.test'] }], { folder: 'Sent' });
      const cell = page.document.querySelector('tbody .fromto');
      if (cell) change(cell, [...cell.querySelectorAll('.adr')]);
      const { messages, withheld } = roundcube.read(page);
      return messages.length === 1 && withheld.length === 0;
    };
    expect(said(() => undefined)).toBe(true);
    expect(said((cell) => cell.append(', and 3 more...'))).toBe(true);
    expect(said((_cell, [boss]) => boss?.remove())).toBe(false);
    expect(said((_cell, [boss]) => boss?.classList.remove('adr'))).toBe(false);
    expect(said((_cell, [boss, carol]) => boss?.before(carol ?? ''))).toBe(false);
    expect(said((cell) => cell.insertAdjacentHTML('afterbegin', first))).toBe(false);
    expect(said((_cell, [boss]) => boss?.insertAdjacentHTML('beforeend', first))).toBe(false);
  });

  test('with two dates, or a subject that holds more than its text, are withheld', () => {
    const broken = (selector: string, html: string) => {
      const page = listPage([{ uid: 1 }]);
      page.document.querySelector(`tbody ${selector}`)?.insertAdjacentHTML('beforeend', html);
      return roundcube.read(page).withheld;
    };
    expect(broken('.subject', '<span class="date">Today 10:00</span>')).toEqual([
      { reason: 'no-time', count: 1 },
    ]);
    expect(broken('.subject a > span', '<b>x</b>')).toEqual([{ reason: 'no-sender', count: 1 }]);
  });

  test('of Drafts are drafts; of any other folder they are read as usual', () => {
    const draft = listPage([{ uid: 3, folder: 'Drafts' }], { folder: 'Drafts' });
    expect(roundcube.read(draft)).toMatchObject({ messages: [], withheld: [{ reason: 'draft', count: 1 }] });
    expect(told([{ uid: 3, folder: 'Projects' }], { folder: 'Projects' })).toHaveLength(1);
    expect(told([{ uid: 3, folder: 'Trash' }], { folder: 'Trash' })).toHaveLength(1);
  });

  test('the folder is the one that is marked now, not the one of the page’s script', () => {
    const parts = { folder: 'Sent', env: { mailbox: 'INBOX' } };
    expect(told([{ uid: 3, folder: 'Sent' }], parts)[0]?.[1]).toBe('out');
  });

  test('found by a search keep their own folder; where sender or recipient is not sure they are withheld', () => {
    expect(told([{ uid: '5-Projects', folder: 'Projects' }])).toEqual([
      ['Projects/5', 'in', 'boss@company.test', false],
    ]);
    expect(withheld([{ uid: '5-Sent', folder: 'Sent' }])).toEqual({ 'no-direction': 1 });
    expect(withheld([{ uid: 5 }], { folder: null })).toEqual({ 'no-direction': 1 });
  });
});

describe('the account', () => {
  test('is the name signed in with; another one on the same host is another account', () => {
    expect(read([{ uid: 1 }], { user: 'Private@Elsewhere.test' }).account).toBe('private@elsewhere.test');
  });

  test('is unknown where that is no address: all is withheld', () => {
    expect(read([{ uid: 1 }, { uid: 2, date: 'x' }], { user: 'alice' })).toMatchObject({
      account: null,
      messages: [],
      answered: [],
      unanswered: [],
      withheld: [{ reason: 'no-direction', count: 2 }],
      health: { state: 'ok', missing: ['account'] },
    });
  });

  test('a page that names two people has changed', () => {
    expect(read([{ uid: 1 }], { env: { username: 'bob@company.test' } })).toMatchObject({
      account: null,
      messages: [],
      health: { state: 'changed', missing: ['account'] },
    });
  });
});

describe('the address of a conversation', () => {
  test('opens the mail at the same installation, whatever its folder is called', () => {
    const page = listPage([]);
    const message = { ...read([{ uid: 1 }]).messages[0]!, id: 'Work & "play"/Ä/12' };
    const link = new URL(roundcube.link(page, message) ?? '');
    expect(link.origin + link.pathname).toBe('https://mail.company.test/webmail/');
    expect(Object.fromEntries(link.searchParams)).toEqual({
      _task: 'mail',
      _mbox: 'Work & "play"/Ä',
      _uid: '12',
      _action: 'show',
    });
    expect(roundcube.link(page, { ...message, id: 'compose/77' })).toBeNull();
    expect(roundcube.link({ ...page, url: 'javascript:alert(1)' }, message)).toBeNull();
  });
});
