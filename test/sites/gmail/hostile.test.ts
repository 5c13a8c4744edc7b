import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { readingSchema } from '../../../utils/domain/schema.ts';
import { gmail } from '../../../utils/sites/gmail/index.ts';
import { escape } from '../../practice/html.ts';
import type { Page } from '../../../utils/sites/site.ts';
import { alice, compose, first, listPage, mail, row, threadPage } from './pages.ts';

const hostile = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  '=HYPERLINK("https://evil.example")',
  'alice\u202Etset.ynapmoc@\u200Fboss',
  '__proto__',
  '#msg-f:99999999999999999999',
  '#msg-a:r',
  'undefined',
  `f:${'1'.repeat(5000)}`,
  '\0\u{1F4A9}\uD800',
  'x'.repeat(10_000),
  ',a'.repeat(5000),
];

describe.each(hostile.map((text) => [text.slice(0, 30), text] as const))('hostile text: %s', (_, text) => {
  test('is nobody and no id', () => {
    const written = escape(text);
    const attributes = `data-message-id="${written}" data-legacy-message-id="${written}"`;
    const ids = `data-thread-id="${written}" data-legacy-thread-id="${written}" data-legacy-last-non-draft-message-id="${written}"`;
    const pages: Page[] = [
      threadPage(mail({ from: text, line: `to ${written} <span email="${written}">${written}</span>` })),
      threadPage(mail({ attributes }) + mail({ attributes, log: false }) + mail({ title: text })),
      threadPage(mail().replace(/jslog="[^"]*"/u, `jslog="20277; 1:${written}; 4:${written}"`)),
      threadPage(mail({ kind: 'a', from: text }), {
        after: compose(written, `<input type="hidden" name="from" value="${written}">`),
      }),
      threadPage(mail(), {
        heading: `<h2 data-legacy-thread-id="${written}" data-thread-perm-id="${written}"></h2>`,
      }),
      threadPage(mail(), { title: text, head: `<meta name="og-profile-acct" content="${written}">` }),
      listPage(
        row({ people: [text, alice], title: text, beside: written }) + row({ people: [text] }) + row({ ids }),
      ),
    ];
    for (const page of pages) {
      const reading = gmail.read(page);
      expect(v.is(readingSchema, JSON.parse(JSON.stringify(reading)))).toBe(true);
      for (const message of reading.messages) {
        expect(message.id).toMatch(/^[0-9a-f]{15,16}$/u);
        expect(message.conversation).toBe(first);
        expect(message.sender).toMatch(/^[^\s<>\u200F\u202E]{1,4096}$/u);
        expect(new URL(gmail.link(page, message) ?? '').origin).toBe('https://mail.google.com');
      }
      expect(gmail.drafts?.(page).every((id) => id.length < 40)).toBe(true);
    }
  });

  test('is no place', () => {
    for (const url of [
      text,
      `https://mail.google.com/mail/u/0/#inbox/${text}`,
      `https://mail.google.com/mail/popout?th=${text}`,
    ]) {
      const page = { ...threadPage(mail()), url };
      gmail.recognises(page);
      expect(gmail.read(page).messages).toHaveLength(1);
      expect(gmail.link(page, gmail.read(page).messages[0]!)).toMatch(
        /^https:\/\/mail\.google\.com\/mail\/u\/\d+\/#all\//u,
      );
    }
  });
});

test('elements deep inside one another', () => {
  const page = threadPage(mail() + mail());
  for (const selector of ['.hb', '.gE']) {
    let inner: Element = page.document.querySelector(selector)!;
    for (let depth = 0; depth < 1500; depth += 1) inner = inner.appendChild(page.document.createElement('i'));
    inner.textContent = 'x';
  }
  expect(() => gmail.read(page)).not.toThrow();
});
