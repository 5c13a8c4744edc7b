import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { readingSchema } from '../../../utils/domain/schema.ts';
import { googleChat } from '../../../utils/sites/google-chat/index.ts';
import { chatPage, chip, pane, people, space, topic, wiz, type Post } from './pages.ts';

const hostile = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  '"] , [data-id',
  '=HYPERLINK("https://evil.example")',
  'alice\u202Etset.ynapmoc@\u200Fboss',
  '__proto__',
  'constructor',
  '\0\u{1F4A9}\uD800',
  'x'.repeat(100_000),
  '9'.repeat(100_000),
  'space/'.repeat(20_000),
  '1e400',
  'NaN',
  '-1',
  '١٢٣٤٥',
];

describe.each(hostile.map((text) => [text.slice(0, 30), text] as const))('hostile text: %s', (_, text) => {
  test('in every attribute that is read', { timeout: 60_000 }, () => {
    const attributes = ['data-id', 'data-user-id', 'data-is-tombstone-message-view', 'role'];
    const authors = [
      'data-message-id',
      'data-member-id',
      'data-name',
      'data-hovercard-id',
      'data-origin-gsuite-app',
    ];
    const topics = [
      'data-topic-id',
      'data-creator-id',
      'data-local-sort-time-msec',
      'data-p',
      'data-is-user-topic',
    ];
    const chips = [
      'data-user-mention-type',
      'data-user-id',
      'data-member-id',
      'data-user-email',
      'data-display-name',
    ];
    const posts: Post[] = [
      ...attributes.map((name, index) => ({ id: `row0000000${index}`, row: { [name]: text } })),
      ...authors.map((name, index) => ({ id: `aut0000000${index}`, author: { [name]: text } })),
      ...chips.map((name, index) => ({ id: `chi0000000${index}`, body: chip({ [name]: text }) })),
      { id: 'tim00000000', at: text },
      { id: 'nam00000000', shownAs: text },
    ];
    const more = topics
      .map((name, index) => topic([{ id: `top0000000${index}` }], { [name]: text }))
      .join('');
    const list = `<div role="list"><b role="listitem" data-group-id="${text.replaceAll('"', '&quot;')}" data-group-type="${text.replaceAll('"', '&quot;')}"></b></div>`;
    const button = `<a aria-label="Google ${text.replaceAll('"', '&quot;')} (alice@company.test)"></a>`;
    for (const head of [wiz(), wiz({ S06Grb: people.alice, oPEP7c: text }), wiz({ S06Grb: text })]) {
      const page = chatPage(button + list + pane([{ id: 'good0000001' }, ...posts], space, more), head);
      expect(googleChat.recognises(page)).toBe(true);
      const reading = googleChat.read(page);
      expect(v.is(readingSchema, JSON.parse(JSON.stringify(reading)))).toBe(true);
      for (const message of reading.messages) {
        expect(message.id).toMatch(/^[\w-]{1,128}$/u);
        expect(message.sender).toMatch(/^[1-9]\d{0,29}$/u);
        expect(message.conversation).toBe(space);
        expect(googleChat.link(page, message)).toMatch(
          /^https:\/\/chat\.google\.com\/u\/0\/app\/chat\/[\w-]+$/u,
        );
      }
      if (head === wiz()) expect(reading.messages.map(({ id }) => id)).toContain('good0000001');
    }
  });

  test('as a conversation, and as an address', () => {
    const group = text.replaceAll('"', '&quot;');
    for (const url of ['https://chat.google.com/', text]) {
      const page = chatPage(pane([{}], group), wiz(), { url });
      googleChat.recognises(page);
      expect(googleChat.read(page).messages).toEqual([]);
    }
  });
});

test('a page without a body, and one that is none, are read', () => {
  const page = chatPage('');
  page.document.body.remove();
  expect(googleChat.read(page)).toMatchObject({ messages: [], health: { state: 'ok' } });
  page.document.documentElement.remove();
  expect(googleChat.read(page)).toMatchObject({ messages: [], account: null, health: { state: 'ok' } });
});
