import { describe, expect, test } from 'vitest';
import { discord } from '../../../utils/sites/discord/index.ts';
import { renameAttribute } from '../change.ts';
import { fixturesOf, pageOf, partsOf, readingOf, telling } from '../fixture.ts';
import { wrongIn } from './wrong.ts';

const fixtures = telling(fixturesOf('discord')).map((made) => ({
  ...made,
  expected: readingOf(made.fixture),
}));
const rows = '[id^="chat-messages-"], [data-list-item-id^="chat-messages___chat"]';

describe.each(fixtures)('$name', ({ name, html, fixture, expected }) => {
  const isAlone = fixture.reading.health.missing.includes('memory');
  const changed = (selector: string, how: string, ...attributes: string[]) => {
    const page = pageOf(discord, html, fixture);
    for (const element of page.document.querySelectorAll(selector)) {
      if (attributes.length === 0) element.remove();
      for (const attribute of attributes)
        if (element.hasAttribute(attribute))
          renameAttribute(element, attribute, how === 'renamed' ? undefined : null);
    }
    const parts = partsOf(discord, page.document, fixture.state);
    return discord.read({ ...page, ...parts, memory: page.memory });
  };

  describe.each(['removed', 'renamed'])('a landmark is %s everywhere', (how) => {
    test('both names of the rows: the page has changed', () => {
      const reading = changed(rows, how, 'id', 'data-list-item-id');
      expect(reading).toMatchObject({
        messages: [],
        health: { state: 'changed', missing: ['chat-messages'] },
      });
    });

    test.each([
      ['id', rows],
      ['data-list-item-id', rows],
      ['data-list-id', '[data-list-id]'],
      ['datetime', 'time'],
    ])('%s: another sign says the same, and the loss is seen', (attribute, selector) => {
      const reading = changed(selector, how, attribute);
      expect(wrongIn(reading, expected, fixture)).toEqual([]);
      // Old builds name no channel: there both names must say it.
      if (name.includes('old-build') && selector === rows) return expect(reading.messages).toEqual([]);
      expect(reading.messages).toEqual(expected.messages);
      expect(reading.health.missing).toContain(attribute);
    });

    test.each([
      ['class', '*'],
      ['src', 'img'],
      ['aria-labelledby', '*'],
      ['id', '[id^="message-"]'],
    ])('%s: never a wrong message', (attribute, selector) => {
      const reading = changed(selector, how, attribute);
      expect(wrongIn(reading, expected, fixture)).toEqual([]);
      // What only the document says is lost with it, and the loss is seen.
      if (isAlone && (attribute === 'class' || attribute === 'src'))
        expect(reading).toMatchObject({ messages: [], health: { state: 'changed' } });
    });
  });

  test('with its names of authors gone, no app is taken for a person', () => {
    const reading = changed('h2, h3', 'removed');
    expect(wrongIn(reading, expected, fixture)).toEqual([]);
  });

  test('without a sign of whose page it is nothing is handed over', () => {
    const page = pageOf(discord, html, fixture);
    for (const corner of page.document.querySelectorAll('section')) corner.remove();
    const { storage: _storage, ...rest } = page;
    expect(discord.read(rest)).toMatchObject({
      account: null,
      messages: [],
      withheld: [{ reason: 'no-direction' }],
      health: { state: 'changed', missing: ['account'] },
    });
  });

  test('cut off anywhere, it never says anything wrong', { timeout: 120_000 }, () => {
    for (let end = 200; end < html.length; end += Math.ceil(html.length / 60)) {
      const cut = pageOf(discord, html.slice(0, end), fixture);
      expect(wrongIn(discord.read(cut), expected, fixture), `cut at ${end}`).toEqual([]);
    }
  });
});
