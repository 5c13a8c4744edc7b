import { describe, expect, test } from 'vitest';
import { googleChat } from '../../../utils/sites/google-chat/index.ts';
import { renameAttribute } from '../change.ts';
import { fixturesOf, pageOf, readingOf, telling } from '../fixture.ts';
import { wrongIn } from './wrong.ts';

const fixtures = telling(fixturesOf('google-chat'));

/** Their loss leaves nothing that is sure. */
const required = ['data-id', 'data-topic-id', 'data-is-user-topic', 'data-group-id'];
/** Their loss is made up for by another sign, or leaves the page without what is sure. */
const replaceable = ['data-user-id', 'data-absolute-timestamp', 'role', 'data-message-id', 'data-member-id'];
describe.each(fixtures)('$name', ({ html, fixture }) => {
  const expected = readingOf(fixture);
  const page = () => pageOf(googleChat, html, fixture);

  describe.each(['removed', 'renamed'])('a landmark is %s everywhere', (how) => {
    const without = (attribute: string) => {
      const changed = page();
      for (const element of changed.document.querySelectorAll(`[${attribute}]`)) {
        renameAttribute(element, attribute, how === 'renamed' ? undefined : null);
      }
      return googleChat.read(changed);
    };

    test.each(required)('%s: the page has changed', (attribute) => {
      expect(without(attribute)).toMatchObject({
        account: null,
        messages: [],
        health: { state: 'changed', missing: [attribute] },
      });
    });

    test.each(replaceable)('%s: nothing wrong is read, and the loss is seen', (attribute) => {
      const reading = without(attribute);
      expect(wrongIn(reading, expected, fixture)).toEqual([]);
      const unseen = reading.health.state === 'ok' && reading.health.missing.length === 0;
      // The second sign says the same: all that was there is still read.
      if (unseen) expect(reading.messages).toEqual(expected.messages);
    });
  });

  test('with all that says whose page it is gone, nothing is handed over', () => {
    const changed = page();
    for (const element of changed.document.querySelectorAll('script, header')) element.remove();
    for (const author of changed.document.querySelectorAll('[data-name]'))
      renameAttribute(author, 'data-name');
    const reading = googleChat.read(changed);
    expect(reading).toMatchObject({
      account: null,
      messages: [],
      health: { state: 'changed', missing: ['account'] },
    });
    expect(reading.withheld).toEqual([{ reason: 'no-direction', count: expect.any(Number) }]);
  });

  test('cut off anywhere, it never says anything wrong', { timeout: 120_000 }, () => {
    for (let end = 200; end < html.length; end += Math.ceil(html.length / 80)) {
      const cut = pageOf(googleChat, html.slice(0, end), fixture);
      expect(wrongIn(googleChat.read(cut), expected, fixture), `cut at ${end}`).toEqual([]);
    }
  });
});
