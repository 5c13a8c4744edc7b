import { describe, expect, test } from 'vitest';
import { outlook } from '../../../utils/sites/outlook/index.ts';
import type { Page } from '../../../utils/sites/site.ts';
import { parsePage } from '../../captures.ts';
import { alice, document, folders, from, item, now, page } from './pages.ts';
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

describe('recognising', () => {
  const at = (url: string, shown = parsePage('<body></body>')) =>
    outlook.recognises({ ...page(), url, document: shown });

  test.each([
    ['https://outlook.office.com/mail/', true],
    ['https://outlook.office365.com/mail/0/inbox/id/x', true],
    ['https://outlook.cloud.microsoft/mail', true],
    ['https://outlook.live.com/owa/?x', true],
    ['https://outlook.office.com/calendar/view', false],
    ['https://outlook.office.com/mailto', false],
    ['https://outlook.example.com/mail/', false],
    ['not an address', false],
  ])('%s: %s', (url, is) => {
    expect(at(url)).toBe(is);
  });

  test('a saved page by what is on it', () => {
    expect(at('https://saved.example/x.html', document())).toBe(true);
    expect(at('https://saved.example/x.html', document({ rows: [] }))).toBe(false);
    expect(at('https://outlook.office.com/calendar/', document())).toBe(false);
  });

  test('no frame', () => {
    const framed = Object.create(parsePage('<body></body>')) as Document;
    Object.defineProperty(framed, 'defaultView', { value: { parent: {} } });
    expect(at('https://outlook.office.com/mail/', framed)).toBe(false);
  });
});

describe('the account', () => {
  const items = [item('1')];

  test('may be shown by the page in any language, and must be the same', () => {
    for (const me of [
      `Konto von xxx ${alice}`,
      `\u200Fحساب \u202A${alice}\u202C`,
      `账户${alice}的管理器`,
      'xxx',
    ])
      expect(healthOf(page({ items }, { me }))).toEqual(ok);
    expect(healthOf(page({ items }, { me: 'Konto von mallory@company.test' }))).toEqual(changed('account'));
  });

  test('must be that of a mailbox', () => {
    expect(healthOf(page({ items, folders: folders('other@company.test') }))).toEqual(changed('account'));
  });

  test('is the page’s where the client’s settings are not there', () => {
    const without = { items, session: {} };
    expect(outlook.read(page(without, { me: alice }))).toMatchObject({
      account: alice,
      health: { state: 'ok', missing: ['session'] },
    });
    // The only mailbox.
    expect(outlook.read(page(without)).account).toBe(alice);
  });

  test('is the last sign-in’s where nothing else names one', () => {
    const nameless = folders().map((folder) => ({ ...folder, mailboxInfo: null }));
    const storage = {
      length: 1,
      key: () => null,
      getItem: (key: string) => (key === 'olk-login_hint' ? alice : null),
    };
    const parts = { items, session: {}, folders: nameless };
    expect(outlook.read(page(parts, {}, { storage })).messages).toHaveLength(1);
    expect(outlook.read(page(parts))).toMatchObject({
      account: null,
      messages: [],
      withheld: [{ reason: 'no-direction', count: 1 }],
      health: changed('account'),
    });
    const broken = {
      ...storage,
      getItem: () => {
        throw new Error('no');
      },
    };
    expect(healthOf(page(parts, {}, { storage: broken }))).toEqual(changed('account'));
  });
});

describe('nothing to read from', () => {
  const nothing: Partial<Page> = { memory: null };

  test('is a change, unless the page was only just loaded or is not drawn', () => {
    expect(healthOf(page({}, {}, nothing))).toEqual(changed('page memory', 'offline store'));
    expect(healthOf(page({}, {}, { ...nothing, loaded: now - 59_000 }))).toEqual(ok);
    expect(healthOf(page({}, {}, { ...nothing, document: parsePage('<div id="app"></div>') }))).toEqual(ok);
    const { memory: _, loaded: __, ...bare } = page();
    expect(healthOf(bare)).toEqual(changed('page memory', 'offline store'));
  });

  test('but an empty memory is health', () => {
    expect(healthOf(page({ items: [] }))).toEqual(ok);
  });

  test('but the offline copy will do', () => {
    expect(outlook.read(page({}, {}, { ...nothing, ...stored(item('1')) }))).toMatchObject({
      messages: [{ id: '1@company.test' }],
      health: { state: 'ok', missing: ['page memory'] },
    });
  });

  test('and a sign-in is a sign-in, not one that stands in a mail', () => {
    const signIn = '<a href="https://login.microsoftonline.com/common">xxx</a>';
    expect(healthOf(page({}, {}, { ...nothing, document: parsePage(signIn) }))).toEqual({
      state: 'signed-out',
      missing: [],
    });
    expect(healthOf(page({ items: [item('1')] }, { more: signIn }))).toEqual(ok);
  });

  test('a page that is only settling is not blamed for what its offline copy lacks', () => {
    const records = { folders: [], messages: [rowOf(item('1'))], bodies: [] };
    const { memory: _, ...unread } = page({}, {}, { records });
    expect(outlook.read({ ...unread, loaded: now - 5000 })).toMatchObject({ messages: [], health: ok });
    expect(outlook.read(unread)).toMatchObject({ messages: [], health: { state: 'changed' } });
  });
});

describe('what is open', () => {
  const open = 'conv/1+=';
  const others = [item('1', { ConversationId: { Id: 'conv/2' } })];

  test('must be known, where page and memory agree on what it is', () => {
    const times = ['Mi 25.11.2026 10:05'];
    expect(healthOf(page({ items: [item('1')], open }, { times }))).toEqual(ok);
    expect(healthOf(page({ items: others, open }, { times }))).toEqual(changed('open conversation'));
    // The list may have been read a moment later than the memory.
    expect(healthOf(page({ items: others, open: 'conv/2' }, { times }))).toEqual(ok);
    expect(healthOf(page({ items: others, open }, { rows: ['conv-1_='], times }))).toEqual(
      changed('open conversation'),
    );
    expect(healthOf(page({ items: others, open }, { times: [] }))).toEqual(ok);
    expect(healthOf(page({ items: [] }, { times }))).toEqual(changed('open conversation'));
    const url = 'https://outlook.office.com/mail/inbox/id/conv-1_%3D';
    expect(healthOf(page({ items: others, open }, { rows: [], times }, { url }))).toEqual(
      changed('open conversation'),
    );
  });

  test.each([
    ['10:05', ok],
    ['Wed 11/25/2026 2:50 PM', ok],
    ['٢٥/١١/٢٠٢٦ ١٠:٠٥ ص', ok],
    ['10:07', changed('times')],
    ['10:05 – 10:07', ok],
    ['klo 10.07', ok],
    ['gestern', ok],
    ['x'.repeat(300), ok],
  ])('shows its time in minutes: %s', (time, health) => {
    expect(healthOf(page({ items: [item('1')], open }, { times: [time] }))).toEqual(health);
  });

  test('is not told by what stands in a mail or is being written', () => {
    const text = '<span id="MSG_9_FROM"></span><div data-testid="SentReceivedSavedTime">10:07</div>';
    for (const around of ['id="UniqueMessageBody_2"', 'data-app-section="MailReadCompose"']) {
      const more = `<div ${around}>${text}</div>`;
      expect(healthOf(page({ items: others, open }, { more }))).toEqual(ok);
      expect(healthOf(page({ items: [item('1')], open }, { more }))).toEqual(ok);
    }
  });
});

test('when more than a few items name no sender, something has changed', () => {
  const items = (without: number) =>
    Array.from({ length: 40 }, (_, index) =>
      item(`${index}`, {
        DateTimeSent: `2026-11-25T08:00:${index + 10}Z`,
        ...(index < without && from(null)),
      }),
    );
  expect(healthOf(page({ items: items(2) }))).toEqual(ok);
  expect(healthOf(page({ items: items(3) }))).toEqual(changed('From'));
});
