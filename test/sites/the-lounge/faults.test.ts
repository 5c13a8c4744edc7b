import { describe, expect, test } from 'vitest';
import { theLounge } from '../../../utils/sites/the-lounge/index.ts';
import { renameAttribute, renameClasses } from '../change.ts';
import { fixturesOf, pageOf, readingOf, telling } from '../fixture.ts';
import { wrongIn } from './wrong.ts';

const fixtures = telling(fixturesOf('the-lounge')).map((made) => ({
  ...made,
  expected: readingOf(made.fixture),
}));
const rows = '.messages .msg';

/** Landmarks whose loss leaves nothing that is sure, by what health then names. */
const required: [missing: string, selector: string, attribute: string][] = [
  ['msg', rows, 'id'],
  ['data-type', rows, 'data-type'],
  ['time', '.time', 'aria-label'],
  ['chat-view', '.chat-view', 'id'],
  ['data-type', '.chat-view', 'data-type'],
];

describe.each(fixtures)('$name', ({ html, fixture, expected }) => {
  const changed = (selector: string, how: string, attribute: string) => {
    const page = pageOf(theLounge, html, fixture);
    for (const element of page.document.querySelectorAll(selector))
      if (element.hasAttribute(attribute))
        renameAttribute(element, attribute, how === 'renamed' ? undefined : null);
    return theLounge.read(page);
  };

  describe.each(['removed', 'renamed'])('a landmark is %s everywhere', (how) => {
    test.each(required)('%s (%s, %s): the page has changed', (missing, selector, attribute) => {
      const { messages, health } = changed(selector, how, attribute);
      expect([messages, health.state]).toEqual([[], 'changed']);
      expect(health.missing).toContain(missing);
    });

    test.each([
      [rows, 'data-from'],
      ['.channel-list-item', 'aria-controls'],
      ['.network', 'id'],
      ['.chat-view', 'aria-label'],
      ['#nick', 'id'],
      ['[data-current-channel]', 'data-current-channel'],
      ['.show-more', 'style'],
      ['.user', 'data-name'],
    ])('%s, %s: never a wrong message', (selector, attribute) => {
      const reading = changed(selector, how, attribute);
      expect(wrongIn(reading, expected, fixture)).toEqual([]);
      if (reading.messages.length === 0) expect(reading.health.state).toBe('changed');
    });
  });

  test.each(['self', 'highlight', 'from', 'content', 'time', 'msg', 'user'])(
    'without the class %s nothing wrong is read',
    (name) => {
      const page = pageOf(theLounge, html, fixture);
      for (const element of page.document.querySelectorAll(`.${name}`)) renameClasses(element, [name]);
      const reading = theLounge.read(page);
      expect(wrongIn(reading, expected, fixture)).toEqual([]);
      if (name === 'self') expect(reading.health).toEqual({ state: 'changed', missing: ['self'] });
      if (reading.messages.length === 0) expect(reading.health.state).toBe('changed');
    },
  );

  test('cut off anywhere, it never says anything wrong', { timeout: 120_000 }, () => {
    for (let end = 200; end < html.length; end += Math.ceil(html.length / 60)) {
      const cut = pageOf(theLounge, html.slice(0, end), fixture);
      if (theLounge.recognises(cut))
        expect(wrongIn(theLounge.read(cut), expected, fixture), `cut at ${end}`).toEqual([]);
    }
  });
});
