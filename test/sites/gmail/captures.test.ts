import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { gmail } from '../../../utils/sites/gmail/index.ts';
import { timeOf } from '../../../utils/sites/gmail/ids.ts';
import type { Page } from '../../../utils/sites/site.ts';
import { capturesIn, parsePage, sayMissing } from '../../captures.ts';

const root = join(import.meta.dirname, '../../../../shared/captures/gmail');
const files = [
  '01-list-row-read-ru-2019-12.html',
  '02-thread-collapsed-ru-2020-01.html',
  '03-message-expanded-list-en-2025-08.html',
  '04-message-expanded-newsletter-zh-2016-05.html',
  '05-compose-new-en-2020-10.html',
  '06-list-rows-classic-en-2014-2015.html',
  '08-small-fragments-2021-2025.html',
];
const missing = sayMissing('gmail', files);
const capture = (name: string) => readFileSync(join(root, name), 'utf8');

/** Fragments hold no account: the smallest page around one, which does, and a place for it. */
function around(markup: string, account: string, place = '#inbox', parts: Partial<Page> = {}): Page {
  return {
    document: parsePage(
      `<html><head><meta name="og-profile-acct" content="${account}"></head><body>${markup}</body></html>`,
    ),
    url: `https://mail.google.com/mail/u/0/${place}`,
    now: Date.UTC(2026, 10, 25),
    zone: 'UTC',
    own: [],
    ...parts,
  };
}
/** A mail in its list. */
const listed = (markup: string) =>
  `<div role="main"><div role="list"><div role="listitem">${markup}</div></div></div>`;
const same = { site: 'gmail', thread: null, precision: 'ms', clock: 'server', answers: null };

describe.skipIf(missing)('captured fragments of Gmail', () => {
  test('every captured page has a test', () => {
    expect(capturesIn('gmail').toSorted()).toEqual(files);
  });

  test('01: a Russian row of one sender tells its newest mail', () => {
    const reading = gmail.read(around(capture(files[0]!), 'user@example.ru'));
    expect(reading).toMatchObject({
      account: 'user@example.ru',
      withheld: [],
      health: { state: 'ok', missing: [] },
    });
    expect(reading.messages).toEqual([
      {
        ...same,
        account: 'user@example.ru',
        conversation: '16f438e906b36dac',
        id: '16f438f4edd46df5',
        at: 1577386462941,
        direction: 'in',
        sender: 'sender.one@example.ru',
        addressed: 'unknown',
        automated: false,
      },
    ]);
    expect(timeOf('16f438e906b36dac')).toBe(1577386414187);
  });

  test('01: of the account itself, nobody knows', () => {
    const reading = gmail.read(around(capture(files[0]!), 'sender.one@example.ru'));
    expect(reading.messages).toEqual([]);
    expect(reading.withheld).toEqual([{ reason: 'no-direction', count: 1 }]);
  });

  test('02: two folded mails have no id', () => {
    const reading = gmail.read(around(capture(files[1]!), 'user@example.ru', '#inbox/16f438e906b36dac'));
    expect(reading).toMatchObject({
      messages: [],
      withheld: [{ reason: 'no-id', count: 2 }],
      health: { state: 'ok', missing: [] },
    });
  });

  test('03: an unfolded mail of a group, without its own element', () => {
    const reading = gmail.read(around(listed(capture(files[2]!)), 'user@example.com'));
    expect(reading.messages).toEqual([
      {
        ...same,
        account: 'user@example.com',
        conversation: '198c6747aabb71a9',
        id: '198c6747aabb71a9',
        at: 1755676179115,
        direction: 'in',
        sender: 'sender.two@example.com',
        addressed: 'list',
        automated: false,
      },
    ]);
    expect(reading).toMatchObject({
      withheld: [],
      health: { state: 'ok', missing: ['data-legacy-message-id', 'data-message-id', 'thread'] },
    });
  });

  test('04: a Chinese newsletter of 2016, whose id was a class', () => {
    // The page of 2016 had no title with an id; the conversation is the mail's own, as its address would say.
    const markup = `<div role="main"><h2 data-legacy-thread-id="1547986a2fbf2cbf"></h2>${capture(files[3]!)}</div>`;
    const reading = gmail.read(around(markup, 'user@example.com'));
    expect(reading.messages).toEqual([
      {
        ...same,
        account: 'user@example.com',
        conversation: '1547986a2fbf2cbf',
        id: '1547986a2fbf2cbf',
        at: 1462327747323,
        direction: 'in',
        sender: 'email@engage.redhat.com',
        addressed: 'to',
        automated: true,
      },
    ]);
    // Today's pages name every mail in two ways.
    expect(reading.health).toMatchObject({
      state: 'changed',
      missing: ['message id'],
    });
  });

  test('05: a form is no mail, but its draft is known', () => {
    const page = around(`<div role="main"></div>${capture(files[4]!)}`, 'user@example.com');
    expect(gmail.read(page)).toMatchObject({ messages: [], withheld: [], own: [], health: { state: 'ok' } });
    expect(gmail.drafts?.(page)).toEqual(['msg-a:r-7673660351152959857']);
  });

  test('06: rows of 2014 have no id: three lines, of which two are drawn in several rows', () => {
    const reading = gmail.read(around(capture(files[5]!), 'cowan@streak.com'));
    expect(reading).toMatchObject({
      messages: [],
      withheld: [{ reason: 'no-id', count: 3 }],
      health: { state: 'changed', missing: ['row id'] },
    });
  });

  describe('08', () => {
    const parts = missing ? [] : capture(files[6]!).split(/<!-- [A-D] .*?-->/su);
    const [, a = '', b = '', c = '', d = ''] = parts;
    const head = '<h2 data-legacy-thread-id="178884e19f3b741e"></h2>';

    test('A: an own mail is known by its kind of id', () => {
      const markup = `<div role="main">${head}${a}</div>`;
      expect(gmail.read(around(markup, 'user@example.com')).messages).toEqual([
        {
          ...same,
          account: 'user@example.com',
          conversation: '178884e19f3b741e',
          id: '178884e19f3b741e',
          at: 1617194523123,
          direction: 'out',
          sender: 'user@example.com',
          addressed: 'none',
          automated: false,
        },
      ]);
    });

    test('B: an own answer without its final id is pending', () => {
      const reading = gmail.read(around(listed(b), 'user@example.com'));
      expect(reading).toMatchObject({ messages: [], withheld: [{ reason: 'pending', count: 1 }] });
    });

    test('C: a row that names only its thread', () => {
      const reading = gmail.read(around(`<div role="main">${c}</div>`, 'user@example.com'));
      expect(reading).toMatchObject({ messages: [], withheld: [{ reason: 'no-id', count: 1 }] });
      expect(timeOf('19a8309325dddc50')).toBe(1763135009373);
    });

    test('D: the text "undefined" is no id', () => {
      const mail = `<div class="adn" data-message-id="#msg-f:${BigInt('0x19a36435ce2f0ff3')}" data-legacy-message-id="19a36435ce2f0ff3"><div class="gE"><h3><span class="gD" email="boss@company.test"></span></h3><span class="hb">to <span class="g2" email="user@example.com">x</span></span></div><div class="a3s"></div></div>`;
      const reading = gmail.read(around(`<div role="main">${d}${mail}</div>`, 'user@example.com'));
      expect(reading).toMatchObject({
        messages: [{ conversation: '19a36435ce2f0ff3', at: 1761846975714, addressed: 'to' }],
        health: { state: 'ok', missing: [] },
      });
    });
  });

  test('07: the ids of an answer of the server tell the server’s own time, and drafts have one of their own', () => {
    const ids: [string, number][] = [
      ['18333b13345c3a42', 1663019594565],
      ['18333b1721425d97', 1663019610644],
      ['18333b1f5712f659', 1663019644273],
      ['183fcc01e9f327b3', 1666392792735],
      ['183fcc0bcf2875d8', 1666392833266],
      ['183fcc3c75f0255e', 1666393032543],
      ['13ad2e227da1488b', 1352157767642],
    ];
    for (const [id, at] of ids) expect(timeOf(id)).toBe(at);
  });
});
