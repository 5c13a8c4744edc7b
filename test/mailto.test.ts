// @vitest-environment node
import * as fc from './properties.ts';
import { expect, test } from 'vitest';
import { mailto } from '../utils/mailto.ts';

/** What a mail program takes from the address, by RFC 6068: fields and their values. */
function read(link: string): Record<string, string> {
  const [address = '', query = ''] = link.split('?');
  const fields = query.split('&').map((field) => field.split('=').map(decodeURIComponent));
  return { to: address.replace('mailto:', ''), ...Object.fromEntries(fields) };
}

test('the example of RFC 6068, section 6.1, the other way round', () => {
  // There: <mailto:infobot@example.com?body=send%20current-issue>; ours names nobody.
  expect(mailto({ subject: '', lines: ['send current-issue'], shortened: '' })).toBe(
    'mailto:?subject=&body=send%20current-issue',
  );
  // "line breaks in the body … MUST be encoded with %0D%0A" (section 5).
  expect(mailto({ subject: '', lines: ['send current-issue', 'send index'], shortened: '' })).toContain(
    'body=send%20current-issue%0D%0Asend%20index',
  );
});

test.each([
  'a&bcc=mallory@evil.test',
  'x\r\nBcc: mallory@evil.test',
  '#fragment ? & = + % %0ABcc:mallory@evil.test',
  '"><script>alert(1)</script>',
  "'(javascript:alert(1))'*!",
  'ünï 日本 \u{1F355}',
  'half a pair \uD83C',
])('%j can add neither a field nor a recipient', (text) => {
  const link = mailto({ subject: text, lines: [text], shortened: 'cut' });
  expect(Object.keys(read(link))).toEqual(['to', 'subject', 'body']);
  expect(read(link)).toMatchObject({ to: '', subject: text.toWellFormed() });
  expect(link).toMatch(/^mailto:\?subject=[\w.~%-]*&body=[\w.~%-]*$/u);
});

test('any text comes through whole, or shorter by whole lines that say so', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'grapheme', maxLength: 60 }), { maxLength: 30 }), (parts) => {
      const lines = parts.map((part) => part.replaceAll(/[\r\n]/gu, ' '));
      const link = mailto({ subject: 'Wrap-up', lines, shortened: 'Shortened.' });
      expect(link.length).toBeLessThanOrEqual(1900);
      const body = read(link)['body']!.split('\r\n');
      if (body.at(-1) === 'Shortened.') {
        expect(lines.slice(0, body.length - 2)).toEqual(body.slice(0, -2));
        expect(body.length - 2).toBeLessThan(lines.length);
      } else expect(body).toEqual(lines.length > 0 ? lines : ['']);
    }),
  );
});

test('one line that is too long by itself leaves only the word that it was cut', () => {
  expect(read(mailto({ subject: 'S', lines: ['日'.repeat(900)], shortened: 'Shortened.' }))['body']).toBe(
    'Shortened.',
  );
});
