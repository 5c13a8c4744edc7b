import { describe, expect, test } from 'vitest';
import { gmail } from '../../../utils/sites/gmail/index.ts';
import { alice, compose, decimal, first, hex, mail, now, threadPage, type Mail } from './pages.ts';

const read = (mails: string, parts?: Parameters<typeof threadPage>[1]) =>
  gmail.read(threadPage(mails, parts));
const reply = hex('2026-11-25T08:16:40.250Z');
const mine: Mail = { id: reply, kind: 'a', from: alice };
const at = (minutes: number) => now - minutes * 60_000;

describe('drafts', () => {
  const draft = hex(at(3));

  test('are no mails', () => {
    const open = `<div role="listitem"><div class="adn" data-message-id="#msg-a:r9" data-legacy-message-id="${draft}">${compose('msg-a:r9')}</div></div>`;
    const unnamed = open.replace('name="draft"', 'name="x"');
    // In a pop-up form; its place in the thread stays, empty or with a head.
    const popped = mail({ id: draft, kind: 'a', number: 'r9', from: alice, body: 'xxx' });
    const empty = mail({ id: draft, kind: 'a', number: 'r9', from: null, line: null, body: null });
    const after = `<div role="dialog">${compose('msg-a:r9')}</div>`;
    for (const [item, parts] of [[open], [unnamed], [popped, { after }], [empty]] as const) {
      expect(read(mail() + item, parts)).toMatchObject({
        messages: [{ id: first }],
        withheld: [{ reason: 'draft', count: 1 }],
        health: { state: 'ok', missing: [] },
        own: [],
      });
    }
  });

  test('a mail that is being answered holds the answer’s form', () => {
    const form = compose('msg-a:r9', `<input name="rm" value="#msg-f:${decimal(first)}">`);
    expect(read(mail({ behind: form })).messages).toMatchObject([
      { id: first, direction: 'in', addressed: 'to' },
    ]);
    expect(gmail.drafts?.(threadPage(mail({ behind: form })))).toEqual(['msg-a:r9']);
  });

  test('a form inside a mail’s text is the text’s', () => {
    expect(gmail.drafts?.(threadPage(mail({ body: compose('msg-a:r9') })))).toEqual([]);
  });

  test('the time of the last save is not the time of sending', () => {
    const drafts = (seen: number) => ({ page: { drafts: new Map([['msg-a:r-123', seen]]) } });
    const sent = Date.parse('2026-11-25T08:16:40.250Z');
    expect(read(mail(mine), drafts(sent + 2001)).withheld).toEqual([{ reason: 'pending', count: 1 }]);
    expect(read(mail(mine), drafts(sent + 2000)).messages).toMatchObject([{ id: reply }]);
    expect(read(mail({ ...mine, number: 'r5' }), drafts(now)).messages).toHaveLength(1);
    // Without the id that a draft is known by, any draft may have been this one.
    const attributes = `data-legacy-message-id="${reply}"`;
    expect(read(mail({ ...mine, attributes, log: false }), drafts(now)).withheld).toEqual([
      { reason: 'pending', count: 1 },
    ]);
    expect(read(mail({ ...mine, attributes, log: false })).messages).toMatchObject([{ direction: 'out' }]);
  });

  test('an own mail without a body is none yet, and if all are so, the page has changed', () => {
    expect(read(mail({ ...mine, body: null }))).toMatchObject({
      messages: [],
      withheld: [{ reason: 'draft', count: 1 }],
      health: { state: 'changed', missing: ['body'] },
    });
  });

  test('a sent mail is held while it may be undone', () => {
    const [question, answer] = read(mail() + mail(mine)).messages;
    expect(gmail.holds?.(answer!, answer!.at + 60_000)).toBe(35_000);
    expect(gmail.holds?.(answer!, answer!.at + 120_000)).toBe(0);
    expect(gmail.holds?.(question!, question!.at)).toBe(0);
  });

  test('among scheduled mail, the user’s own is pending', () => {
    expect(read(mail() + mail(mine), { at: '#scheduled/xxx' })).toMatchObject({
      messages: [{ direction: 'in' }],
      withheld: [{ reason: 'pending', count: 1 }],
    });
  });
});
