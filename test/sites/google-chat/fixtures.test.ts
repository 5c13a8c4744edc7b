import { describe, expect, test } from 'vitest';
import { googleChat } from '../../../utils/sites/google-chat/index.ts';
import { fixturesOf, pageOf } from '../fixture.ts';

const made = fixturesOf('google-chat');

test('every kind of page is here', () => expect(made).toHaveLength(12));

describe.each(made)('$name', ({ html, fixture }) => {
  test('is known by its landmarks at any address, where it shows a conversation', () => {
    const page = pageOf(googleChat, html, { ...fixture, url: 'https://saved.company.test/page.html' });
    expect(googleChat.recognises(page)).toBe(/\[?role="main"|<c-wiz[^>]*data-topic-id/u.test(html));
  });
});
