import { describe, expect, test } from 'vitest';
import type { Page } from '../../../utils/sites/site.ts';
import { gmail } from '../../../utils/sites/gmail/index.ts';
import {
  alice,
  compose,
  decimal,
  first,
  hex,
  listPage,
  mail,
  now,
  row,
  shell,
  thread,
  threadPage,
  type Mail,
} from './pages.ts';
import { token } from './token.ts';

const read = (mails: string, parts?: Parameters<typeof threadPage>[1]) =>
  gmail.read(threadPage(mails, parts));
const reply = hex('2026-11-25T08:16:40.250Z');
const mine: Mail = { id: reply, kind: 'a', from: alice };
const at = (minutes: number) => now - minutes * 60_000;

describe('the thread', () => {
  const heading = (attributes: string) => ({ heading: `<h2 class="hP" ${attributes}>x</h2>` });
  const perm = `data-thread-perm-id="thread-f:${decimal(thread)}"`;

  test.each([
    ['its older attribute', heading(perm), true],
    ['the logs', heading('data-thread-perm-id="undefined"'), true],
    ['the logs, without a title', { heading: '' }, true],
    [
      'the address, where the first mail is shown',
      { heading: '', at: `#all/${token(`f:${decimal(thread)}`)}` },
      false,
    ],
  ])('%s stands in for the title', (_, parts, log) => {
    expect(read(mail({ log }), parts)).toMatchObject({
      messages: [{ conversation: thread }],
      health: { state: 'ok', missing: ['thread'] },
    });
  });

  test.each([
    ['nothing says it', { heading: '' }],
    ['the address is ahead of the page', { heading: '', at: `#all/${hex(at(1))}` }],
    [
      'two titles',
      { heading: `<h2 data-legacy-thread-id="${thread}"></h2><h2 data-legacy-thread-id="${reply}"></h2>` },
    ],
  ])('is not known where %s', (_, parts) => {
    expect(read(mail({ log: false }), parts)).toMatchObject({
      messages: [],
      health: { state: 'changed', missing: ['thread'] },
    });
  });

  test.each([
    [`#inbox/${token(`f:${decimal(thread)}`)}`, false],
    [`#label/abcdefabcdefabcd/${token(`f:${decimal(thread)}`)}?compose=new`, false],
    [`#search/a%2Fb/${token(`f:${decimal(reply)}`)}`, true],
    [`#all/${thread}`, false],
    [`#all/${reply}`, true],
    [`#inbox/${token('a:r-7681922771531347793')}`, false],
    [`#inbox/${token(`f:${decimal(reply)}|msg-f:${decimal(thread)}`)}`, false],
    ['#label/abcdef0123456789', false],
    ['#inbox/p2', false],
    [`popout?th=%23thread-f%3A${decimal(thread)}`, false],
    [`popout?th=%23thread-f%3A${decimal(reply)}`, true],
  ])('%s: stale %s', (place, stale) => {
    const reading = read(mail(), { at: place });
    expect(reading.messages).toHaveLength(stale ? 0 : 1);
    expect(reading.withheld).toEqual(stale ? [{ reason: 'stale', count: 1 }] : []);
    expect(reading.health.state).toBe('ok');
  });

  test('that began here is compared by its other name', () => {
    const named = (name: string) => ({
      heading: `<h2 data-legacy-thread-id="${thread}" data-thread-perm-id="thread-${name}"></h2>`,
      at: `#inbox/${token('a:r-7681922771531347793')}`,
    });
    const parts = { log: false };
    expect(read(mail(parts), named('a:r-7681922771531347793')).messages).toHaveLength(1);
    expect(read(mail(parts), named('a:r7681922771531347793')).withheld).toEqual([
      { reason: 'stale', count: 1 },
    ]);
    expect(read(mail(parts), named(`f:${decimal(thread)}`)).withheld).toEqual([
      { reason: 'stale', count: 1 },
    ]);
  });

  test('a mail of another thread that is still on the screen is stale', () => {
    expect(read(mail({ thread: reply }) + mail(mine))).toMatchObject({
      messages: [{ id: reply }],
      withheld: [{ reason: 'stale', count: 1 }],
    });
  });

  test('views that were left are hidden, and not read', () => {
    const old = `<div style="display: none"><div><h2 data-legacy-thread-id="${reply}"></h2>${mail({ id: reply })}</div></div>`;
    expect(read(mail(), { after: old }).messages).toMatchObject([{ id: first, conversation: thread }]);
    const role = old.replace('<div style', '<div role="main" style');
    expect(read(mail(), { before: role }).messages).toMatchObject([{ id: first }]);
    const hidden = threadPage(mail());
    hidden.document.querySelector('[role=main]')?.setAttribute('hidden', '');
    expect(gmail.read(hidden)).toMatchObject({ messages: [], health: { state: 'ok', missing: [] } });
  });

  test('beside the list, both are read, and a mail of both once', () => {
    const list = `<table><tbody>${row()}${row({ thread: reply, people: ['carol@company.test'] })}</tbody></table>`;
    const page = shell(
      `<div class="aia">${list}<div class="a98"><h2 data-legacy-thread-id="${thread}"></h2>${mail()}</div></div>`,
    );
    expect(gmail.read(page)).toMatchObject({
      messages: [
        { id: first, addressed: 'to' },
        { id: reply, addressed: 'unknown', conversation: reply },
      ],
      withheld: [],
    });
  });

  test('the same mail twice says the same of its sender, or nothing', () => {
    const twice = (parts: Mail) => read(mail({ line: null }) + mail(parts));
    expect(twice({}).messages).toMatchObject([{ id: first, addressed: 'to' }]);
    expect(twice({ from: 'carol@company.test' })).toMatchObject({
      messages: [],
      withheld: [{ reason: 'no-sender', count: 1 }],
    });
  });
});

describe('copied markup', () => {
  test('inside a mail is text', () => {
    const copy = mail({ id: reply, from: 'carol@company.test' });
    for (const body of [
      copy,
      `<div class="a3s">${copy}</div>`,
      compose('msg-a:r1'),
      row({ thread: reply }),
    ]) {
      expect(read(mail({ body }))).toMatchObject({ messages: [{ id: first }], withheld: [], own: [] });
    }
  });

  test('in what is being written, too', () => {
    const written = `<div contenteditable="true">${mail({ id: reply })}</div>`;
    expect(read(mail(), { after: written }).messages).toHaveLength(1);
    expect(read(mail({ behind: written })).messages).toMatchObject([{ id: first }]);
  });

  test('a mail inside another is two mails in one place', () => {
    expect(read(mail({ behind: mail({ id: reply }) }))).toMatchObject({
      messages: [],
      health: { state: 'changed', missing: ['message id'] },
    });
  });
});

test('a page in a list’s place, and the link to a conversation', () => {
  const page: Page = { ...listPage(row()), url: 'https://mail.google.com/mail/u/3/#inbox' };
  const [message] = gmail.read(page).messages;
  expect(gmail.link(page, message!)).toBe(`https://mail.google.com/mail/u/3/#all/${first}`);
  expect(gmail.link({ ...page, url: 'https://mail.google.com/mail/#inbox' }, message!)).toContain(
    '/mail/u/0/#all/',
  );
  expect(gmail.link(page, { ...message!, conversation: '"><script>' })).toBeNull();
});
