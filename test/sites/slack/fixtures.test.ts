import { describe, expect, test } from 'vitest';
import { slack } from '../../../utils/sites/slack/index.ts';
import { fixturesOf, pageOf, readingOf } from '../fixture.ts';

describe.each(fixturesOf('slack'))('$name', ({ html, fixture }) => {
  test('is read row by row as it is read as a whole', () => {
    const page = pageOf(slack, html, fixture);
    const elements = [...page.document.querySelectorAll(slack.rows?.selector ?? '')];
    const all = slack.rows?.read(page, elements);
    expect(all?.messages).toEqual(readingOf(fixture).messages);
    const known = readingOf(fixture).messages;
    for (const element of elements) {
      for (const message of slack.rows?.read(page, [element]).messages ?? []) {
        const { id, sender, thread, direction } = message;
        const like = known.find((one) => one.id === id);
        expect(like).toMatchObject({ thread, direction, ...(sender !== null && { sender }) });
      }
    }
  });

  test('opens each message’s conversation', () => {
    const page = pageOf(slack, html, fixture);
    for (const message of slack.read(page).messages) {
      const [team] = message.account.split(':');
      expect(slack.link(page, message)).toContain(
        `https://app.slack.com/client/${team}/${message.conversation}`,
      );
    }
  });
});
