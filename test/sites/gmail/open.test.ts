import { describe, expect, test } from 'vitest';
import { gmail } from '../../../utils/sites/gmail/index.ts';
import {
  alice,
  compose,
  decimal,
  first,
  folded,
  hex,
  mail,
  now,
  thread,
  threadPage,
  type Mail,
} from './pages.ts';

const read = (mails: string, parts?: Parameters<typeof threadPage>[1]) =>
  gmail.read(threadPage(mails, parts));
const reply = hex('2026-11-25T08:16:40.250Z');
const mine: Mail = { id: reply, kind: 'a', from: alice };
const at = (minutes: number) => now - minutes * 60_000;

describe('an open conversation', () => {
  test('tells a question and the user’s answer', () => {
    const reading = read(mail() + mail(mine));
    expect(reading).toEqual({
      site: 'gmail',
      account: alice,
      messages: [
        {
          site: 'gmail',
          account: alice,
          conversation: thread,
          thread: null,
          id: first,
          at: Date.parse('2026-11-25T08:00:00.100Z'),
          precision: 'ms',
          clock: 'server',
          direction: 'in',
          sender: 'boss@company.test',
          addressed: 'to',
          automated: false,
          answers: null,
        },
        {
          site: 'gmail',
          account: alice,
          conversation: thread,
          thread: null,
          id: reply,
          at: Date.parse('2026-11-25T08:16:40.250Z'),
          precision: 'ms',
          clock: 'server',
          direction: 'out',
          sender: alice,
          addressed: 'none',
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

  test('folded mails are only counted; once unfolded and folded again they are read', () => {
    expect(read(folded() + mail())).toMatchObject({
      messages: [{ id: first }],
      withheld: [{ reason: 'no-id', count: 1 }],
      health: { state: 'ok', missing: [] },
    });
    const again = mail().replace(
      '<div class="adn ads"',
      '<div class="adf"></div><div style="display:none" class="adn"',
    );
    expect(read(again)).toMatchObject({ messages: [{ id: first }], withheld: [] });
  });

  test('a mail sent by another program is the user’s by its sender', () => {
    expect(read(mail({ from: 'Alice@Company.test' })).messages).toMatchObject([
      { direction: 'out', sender: alice },
    ]);
    expect(read(mail({ from: 'alice+shop@company.test' })).messages).toMatchObject([{ direction: 'out' }]);
  });

  test('a mail to oneself is no question', () => {
    expect(read(mail({ kind: 'a', from: alice })).messages).toMatchObject([
      { direction: 'out', addressed: 'none' },
    ]);
  });

  test('the user’s other addresses are learnt from mails written here, and from open forms', () => {
    const sales = 'sales@company.test';
    const asked = mail({ id: hex(at(9)), line: `to <span class="g2" email="${sales}">x</span>` });
    expect(read(mail({ ...mine, from: sales }) + asked)).toMatchObject({
      own: [sales],
      messages: [{ direction: 'out', sender: alice }, { addressed: 'to' }],
    });
    const form = compose('msg-a:r5', `<input type="hidden" name="from" value="Alice <${sales}>">`);
    expect(read(asked, { after: `<div role="dialog">${form}</div>` })).toMatchObject({
      own: [sales],
      messages: [{ addressed: 'to' }],
    });
    expect(read(asked, { page: { own: [sales] } }).messages).toMatchObject([{ addressed: 'to' }]);
    // A search form has a field of the same name.
    expect(read(asked, { after: `<form><input name="from" value="${sales}"></form>` })).toMatchObject({
      own: [],
      messages: [{ addressed: 'list' }],
    });
  });

  test('two people in the place of the sender are none', () => {
    const beside = '<span class="gD" email="dave@company.test">x</span>';
    expect(read(mail({ beside })).withheld).toEqual([{ reason: 'no-sender', count: 1 }]);
    expect(read(mail({ ...mine, from: 'sales@company.test', beside }))).toMatchObject({
      own: [],
      messages: [{ direction: 'out' }],
    });
  });

  test.each([
    ['before Gmail', hex(Date.UTC(2004, 2, 31, 23, 59)), 'no-time'],
    ['the future', hex(now + 121_000), 'future'],
  ])('an id of %s', (_, id, reason) => {
    expect(read(mail({ id })).withheld).toEqual([{ reason, count: 1 }]);
    expect(read(mail({ id: hex(now + 119_000) })).messages).toHaveLength(1);
  });

  test('15 digits were enough until November 2004', () => {
    const id = hex('2004-05-01T10:00:00Z');
    expect(id).toHaveLength(15);
    expect(read(mail({ id })).messages).toMatchObject([{ id, at: Date.UTC(2004, 4, 1, 10) }]);
  });
});

describe('ids', () => {
  test('the two spellings of one mail must be one number', () => {
    const attributes = `data-message-id="#msg-f:${decimal(first)}" data-legacy-message-id="${reply}"`;
    expect(read(mail({ attributes, log: false }))).toMatchObject({
      messages: [],
      withheld: [{ reason: 'no-id', count: 1 }],
      health: { state: 'changed', missing: ['message id'] },
    });
  });

  test('the log must name the same mail', () => {
    const other = mail({ id: reply }).replace(/data-(?:legacy-)?message-id="[^"]*"/gu, '');
    const moved = mail({ log: false, behind: other });
    expect(read(moved)).toMatchObject({ messages: [], health: { state: 'changed' } });
  });

  test('the log stands in for the element', () => {
    expect(read(mail({ attributes: '' }))).toMatchObject({
      messages: [{ id: first, direction: 'in', addressed: 'to' }],
      health: { state: 'ok', missing: ['data-legacy-message-id', 'data-message-id'] },
    });
  });

  test('without the id that tells their time, the user’s answers are missed, and it is said', () => {
    const attributes = (sync: string) => `data-message-id="#msg-${sync}"`;
    const question = mail({ attributes: attributes(`f:${decimal(first)}`) });
    expect(read(question + mail({ ...mine, attributes: attributes('a:r-123') }))).toMatchObject({
      messages: [{ id: first }],
      withheld: [{ reason: 'pending', count: 1 }],
      health: { state: 'changed', missing: ['data-legacy-message-id'] },
    });
    expect(read(mail() + mail({ ...mine, id: null }))).toMatchObject({
      messages: [{ id: first }],
      withheld: [{ reason: 'pending', count: 1 }],
      health: { state: 'ok', missing: [] },
    });
  });

  test('a body without any id', () => {
    expect(read(mail({ attributes: '', log: false }))).toMatchObject({
      messages: [],
      withheld: [{ reason: 'no-id', count: 1 }],
      health: { state: 'changed', missing: ['message id'] },
    });
  });

  test('where only the legacy id is left, a mail is not known to have come in unless it names the user', () => {
    const attributes = `data-legacy-message-id="${first}"`;
    const parts = { attributes, log: false };
    expect(read(mail(parts)).messages).toMatchObject([{ direction: 'in', addressed: 'to' }]);
    expect(read(mail({ ...parts, line: 'to <span class="g2" email="a@b.test">x</span>' }))).toMatchObject({
      messages: [],
      withheld: [{ reason: 'no-direction', count: 1 }],
      health: { state: 'changed' },
    });
  });
});
