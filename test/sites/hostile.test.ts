import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { readingSchema } from '../../utils/domain/schema.ts';
import { recognise } from '../../utils/sites/registry.ts';
import type { Page } from '../../utils/sites/site.ts';
import { chatPage, directBox, roomBox } from './converse/pages.ts';
import { composePage, listPage, openPage } from './roundcube/pages.ts';
import { rowMark } from '../../utils/sites/sogo/mark.ts';
import { kept, sogoPage } from './sogo/pages.ts';

const read = (page: Page) => recognise(page)?.read(page) ?? null;

const hostile = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  '=HYPERLINK("https://evil.example")',
  "@SUM(1+1)*cmd|' /C calc'!A0",
  'alice\u202Etset.ynapmoc@\u200Fboss',
  '__proto__',
  "${1+1}{{1+1}}'; DROP TABLE messages;--",
  '\0\u{1F4A9}\uD800',
  'x'.repeat(10_000),
];

describe.each(hostile.map((text) => [text.slice(0, 30), text] as const))('hostile text: %s', (_, text) => {
  test('as name, subject and address of a mail', () => {
    for (const page of [
      listPage([
        { uid: 1, name: text, subject: text },
        { uid: 2, address: text },
        { uid: text },
        { uid: 3, date: text },
      ]),
      openPage({ from: text, subject: text, cc: [text], more: text }),
      openPage(
        { subject: text },
        { env: { uid: text, mailbox: text, message_flags: text, mailboxes: text } },
      ),
      listPage([{ uid: 1, folder: text }], {
        user: text,
        env: { locale: text, date_format: text, delimiter: text },
      }),
      composePage({ to: text, subject: text, options: `<option value="1"></option>` }),
      sogoPage({
        rows: [{ name: text, subject: text }, { date: text }],
        card: { subject: text, from: [text, text], to: [text], cc: [text], short: text, body: text },
        form: { from: text, to: [text], subject: text },
        page: { memory: { rows: [kept([rowMark(text, text, '14:05')], { folder: text })], open: text } },
      }),
      sogoPage({
        rows: [{}],
        card: { from: ['Bert Boss', 'boss@company.test'], subject: text, date: text },
        frame: { locale: text, time: text, long: text, zone: text },
        hash: `#!/Mail/0/${encodeURIComponent(text.toWellFormed())}/7`,
        page: {
          memory: { rows: [kept([text], { uid: text, account: text, from: [text] })], open: kept([text]) },
        },
      }),
    ]) {
      const reading = read(page);
      expect(v.is(readingSchema, JSON.parse(JSON.stringify(reading)))).toBe(true);
      // Subjects are never handed over, and what is no address is nobody's.
      for (const message of reading?.messages ?? []) {
        expect(message.conversation).toMatch(/^[0-9a-f]{32}$/u);
        expect(message.sender).toMatch(/^[^\s<>\u200F\u202E]{1,4096}$/u);
      }
      recognise(page)?.sending?.taken(page);
    }
  });

  test('as id, nick and reference of a post', () => {
    const posts = [
      { id: text },
      { id: '2', from: `office@rooms.company.test/${text}` },
      { id: '3', from: text },
      { id: '4', at: text },
      {
        id: '5',
        own: true,
        mentions: [
          [`xmpp:${text}`, text],
          [text, text],
        ] as [string, string][],
      },
      { id: '6' },
    ];
    const page = chatPage(roomBox(posts) + directBox([{ id: '7' }], text));
    const reading = read(page);
    expect(v.is(readingSchema, JSON.parse(JSON.stringify(reading)))).toBe(true);
    expect(reading?.messages.map(({ id }) => id)).toContain('6');
    expect(
      reading?.messages.every(({ id, sender }) => id.length <= 4096 && (sender?.length ?? 0) <= 4096),
    ).toBe(true);
    for (const message of reading?.messages ?? []) {
      const link = recognise(page)?.link(page, message) ?? '';
      expect(new URL(link).origin).toBe('https://chat.company.test');
    }
  });
});
