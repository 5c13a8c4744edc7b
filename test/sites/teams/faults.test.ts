import { describe, expect, test } from 'vitest';
import { teams } from '../../../utils/sites/teams/index.ts';
import { renameAttribute, renameClasses } from '../change.ts';
import { fixturesOf, pageOf, readingOf, telling } from '../fixture.ts';
import { wrongIn } from './wrong.ts';

const fixtures = telling(fixturesOf('teams'))
  .filter(({ html }) => html.includes('message-body-'))
  .map((made) => ({ ...made, expected: readingOf(made.fixture) }));

type Change = (element: Element) => void;
const removing: Change = (element) => element.remove();
const renamed =
  (attribute: string): Change =>
  (element) => {
    renameAttribute(element, attribute);
  };
const classless =
  (name: string): Change =>
  (element) => {
    renameClasses(element, [name]);
  };

/** Each required landmark, lost everywhere at once: what health must name. */
const landmarks: { what: string; selector: string; change: Change; missing: string; only?: RegExp }[] = [
  { what: 'body ids', selector: '[id^="message-body-"]', change: renamed('id'), missing: 'message' },
  {
    what: 'bodies',
    selector: '[data-tid="chat-pane-message"]',
    change: removing,
    missing: 'message',
    only: /chat|one-to-one/u,
  },
  { what: 'message ids', selector: '[data-mid]', change: renamed('data-mid'), missing: 'data-mid' },
  {
    what: 'wrappers',
    selector: '[data-testid="message-body-flex-wrapper"]',
    change: renamed('data-testid'),
    missing: 'data-mid',
    only: /channel/u,
  },
  {
    what: 'chains',
    selector: '[data-reply-chain-id]',
    change: renamed('data-reply-chain-id'),
    missing: 'data-reply-chain-id',
    only: /channel/u,
  },
  { what: 'contents', selector: '[id^="content-"]', change: renamed('id'), missing: 'content' },
  {
    what: 'badges',
    selector: '[data-tid="mention-badge"]',
    change: removing,
    missing: 'mention-badge',
    only: /group-chat|arabic|channel/u,
  },
  {
    what: 'badges',
    selector: '[data-tid="mention-badge"]',
    change: renamed('data-tid'),
    missing: 'mention-badge',
    only: /group-chat|arabic|channel/u,
  },
  {
    what: 'mentions',
    selector: '[data-mention-type]:has([itemtype])',
    change: removing,
    missing: 'mention-badge',
    only: /arabic|japanese/u,
  },
];

describe.each(fixtures)('$name', ({ name, html, fixture, expected }) => {
  const load = () => pageOf(teams, html, fixture);

  test.each(landmarks.filter(({ only }) => only?.test(name) ?? true))(
    'without $what is changed',
    ({ selector, change, missing }) => {
      const page = load();
      const found = [...page.document.querySelectorAll(selector)];
      expect(found.length).toBeGreaterThan(0);
      for (const element of found) change(element);
      const reading = teams.read(page);
      const { health } = reading;
      expect(health).toMatchObject({ state: 'changed' });
      expect(health.missing).toContain(missing);
      expect(wrongIn(reading, expected, fixture)).toEqual([]);
    },
  );

  test.runIf(/chat|arabic/u.test(name) && !name.includes('channel'))(
    'without the marks of own and of others is changed',
    () => {
      const page = load();
      for (const mark of ['fui-ChatMyMessage', 'fui-ChatMessage']) {
        for (const part of [mark, `${mark}__body`])
          for (const element of page.document.querySelectorAll(`.${part}`)) classless(part)(element);
      }
      const reading = teams.read(page);
      const { health } = reading;
      expect(health).toMatchObject({ state: 'changed', missing: ['own'] });
      expect(wrongIn(reading, expected, fixture)).toEqual([]);
    },
  );

  test.runIf(!name.includes('one-to-one'))('without the pictures’ people is changed', () => {
    const page = load();
    for (const element of page.document.querySelectorAll('[data-person-mri]'))
      renameAttribute(element, 'data-person-mri');
    const reading = teams.read(page);
    const { health } = reading;
    expect(health.state).toBe('changed');
    expect(health.missing).toContain('sender');
    expect(wrongIn(reading, expected, fixture)).toEqual([]);
  });

  test.runIf(!name.includes('one-to-one'))('without anything that says whose it is is changed', () => {
    const page = load();
    for (const element of page.document.querySelectorAll(
      'img, [data-tid$="quick-reply-avatar"], [role="treeitem"]',
    ))
      element.remove();
    expect(teams.read(page)).toMatchObject({
      account: null,
      messages: [],
      health: { state: 'changed', missing: ['account'] },
    });
  });
});
