import { describe, expect, test } from 'vitest';
import { gmail } from '../../../utils/sites/gmail/index.ts';
import { alice, decimal, first, hex, listPage, now, row, threadPage, mail, type Parts } from './pages.ts';

const read = (rows: string, parts?: Parts) => gmail.read(listPage(rows, parts));
const boss = 'boss@company.test';
const last = hex(now - 600_000);

describe('a list', () => {
  test('tells the newest mail of a line with one sender', () => {
    expect(read(row({ last }))).toEqual({
      site: 'gmail',
      account: alice,
      messages: [
        {
          site: 'gmail',
          account: alice,
          conversation: first,
          thread: null,
          id: last,
          at: now - 600_000,
          precision: 'ms',
          clock: 'server',
          direction: 'in',
          sender: boss,
          addressed: 'unknown',
          automated: false,
          answers: null,
        },
      ],
      acknowledged: [],
      answered: [],
      unanswered: [],
      withheld: [],
      health: { state: 'ok', missing: [] },
      own: [],
    });
  });

  test.each([
    ['of several people', row({ people: [boss, 'carol@company.test'] })],
    ['of the user and somebody', row({ people: [boss, alice] })],
    ['of the user alone', row({ people: [alice] })],
    ['whose two sets of names differ', row({ hidden: [boss, alice] })],
    ['with a name without an address', row({ beside: '<span class="yP">Dave</span>' })],
    ['that names recipients', row().replaceAll('<span class="bA4">', '<span class="bA4">To: ')],
  ])('a line %s is not sure', (_, line) => {
    expect(read(line)).toMatchObject({
      messages: [],
      withheld: [{ reason: 'no-direction', count: 1 }],
      health: { state: 'ok' },
    });
  });

  test('the count and the word for a draft are no names', () => {
    expect(read(row({ beside: ', <span class="boq">Draft</span>' })).messages).toHaveLength(1);
    expect(read(row({ hidden: null })).messages).toHaveLength(1);
  });

  test.each(['all', 'starred', 'imp', 'snoozed', 'label/Team', 'inbox/p2', ''])('#%s is read', (at) => {
    expect(read(row(), { at: `#${at}` }).messages).toHaveLength(1);
  });

  test.each([
    ['sent', 'no-direction'],
    ['search/in%3Asent', 'no-direction'],
    ['something-new', 'no-direction'],
    ['drafts', 'draft'],
    ['scheduled', 'pending'],
    ['trash', null],
    ['spam', null],
    ['chats', null],
  ])('#%s is not', (at, reason) => {
    expect(read(row(), { at: `#${at}` })).toMatchObject({
      messages: [],
      withheld: reason ? [{ reason, count: 1 }] : [],
      health: { state: 'ok', missing: [] },
    });
  });

  test('a draft alone, an advertisement, a bundle and others’ rows are no mails', () => {
    const draft = `data-thread-id="#thread-a:r1" data-legacy-thread-id="${first}" data-legacy-last-message-id="${last}" data-standalone-draft-id="#msg-a:r1"`;
    const others = ['am0', 'bvA', 'bundle', 'inboxsdk__ignore_row']
      .map((classes) => row({ classes }))
      .join('');
    expect(
      read(row({ last }) + row({ ids: draft, beside: '<span class="boq">Draft</span>' }) + others),
    ).toMatchObject({
      messages: [{ id: last }],
      withheld: [{ reason: 'draft', count: 1 }],
      health: { state: 'ok' },
    });
  });

  test('rows of another tab are hidden', () => {
    const page = listPage(row());
    page.document.querySelector('table')!.after(page.document.querySelector('table')!.cloneNode(true));
    page.document.querySelectorAll('table')[1]!.setAttribute('style', 'DISPLAY: none;');
    expect(gmail.read(page).messages).toHaveLength(1);
  });

  test('a line of several rows, beside an open mail', () => {
    const ids = `data-thread-id="#thread-f:${decimal(first)}" data-legacy-thread-id="${first}" data-legacy-last-non-draft-message-id="${last}"`;
    const line = (more: string) =>
      `<tr class="zA apv" id=":1"><td><div class="yW"><span class="yP" email="${boss}">x</span></div></td></tr><tr class="zA apv"><td><span ${ids}>x</span></td></tr><tr class="zA apv apw"><td>${more}</td></tr>`;
    expect(read(line(''))).toMatchObject({ messages: [{ id: last, sender: boss }], withheld: [] });
    const other = ids.replace(last, first);
    expect(read(line(`<span ${other}>x</span>`))).toMatchObject({
      messages: [],
      withheld: [{ reason: 'no-id', count: 1 }],
    });
  });

  test('what is automated', () => {
    expect(read(row({ people: ['no-reply@shop.test'] })).messages[0]?.automated).toBe(true);
    expect(read(row(), { at: '#category/promotions' }).messages[0]?.automated).toBe(true);
    expect(read(row({ chip: '<div class="aKS"><div class="aJ6"></div></div>' })).messages[0]?.automated).toBe(
      'calendar',
    );
    expect(read(row({ people: ['calendar-notification@google.com'] })).messages[0]?.automated).toBe(
      'calendar',
    );
  });

  test('times that cannot be', () => {
    expect(read(row({ last: hex(now + 180_000) })).withheld).toEqual([{ reason: 'future', count: 1 }]);
  });
});

describe('lost landmarks', () => {
  const bare = row({ ids: `data-thread-id="#thread-f:1"` });

  test('rows without ids', () => {
    expect(read(bare)).toMatchObject({
      withheld: [{ reason: 'no-id', count: 1 }],
      health: { state: 'changed', missing: ['row id'] },
    });
    const rows = (good: number, bad: number) => row().repeat(good) + bare.repeat(bad);
    expect(read(rows(3, 1)).health.state).toBe('ok');
    expect(read(rows(4, 1)).health.state).toBe('ok');
    expect(read(rows(3, 2)).health.state).toBe('changed');
    // While they are being drawn they may have none.
    expect(read(bare, { page: { loaded: now - 4000 } }).health.state).toBe('ok');
    expect(read(bare, { page: { loaded: now - 6000 } }).health.state).toBe('changed');
  });

  test('the newest mail of all, which may be a draft, does not stand in', () => {
    const ids = `data-legacy-thread-id="${first}" data-legacy-last-message-id="${last}"`;
    expect(read(row({ ids }))).toMatchObject({
      messages: [],
      health: { state: 'changed', missing: ['row id'] },
    });
  });

  test('rows found by their ids', () => {
    const plain = row().replace('class="zA yO"', 'class="x"').replace('role="row"', '');
    expect(read(plain)).toMatchObject({
      messages: [{ id: first }],
      health: { state: 'ok', missing: ['row'] },
    });
    expect(read(plain.replaceAll(/<(\/?)t[rd]\b/gu, '<$1div'))).toMatchObject({
      messages: [],
      health: { state: 'changed', missing: ['row'] },
    });
  });

  test('the names', () => {
    expect(read(row().replace('class="yW"', ''))).toMatchObject({
      messages: [],
      withheld: [{ reason: 'no-direction', count: 1 }],
      health: { state: 'changed', missing: ['participants'] },
    });
  });

  test('the open view', () => {
    for (const made of [listPage(row()), threadPage(mail())]) {
      made.document.querySelector('[role=main]')!.removeAttribute('role');
      expect(gmail.read(made)).toMatchObject({
        messages: [],
        health: { state: 'changed', missing: ['main'] },
      });
    }
  });
});
