import { describe, expect, test } from 'vitest';
import { slack } from '../../../utils/sites/slack/index.ts';
import { renameAttribute, renameClasses } from '../change.ts';
import { fixturesOf, pageOf, readingOf, telling } from '../fixture.ts';
import { wrongIn } from './wrong.ts';

const fixtures = telling(fixturesOf('slack')).map((made) => ({ ...made, expected: readingOf(made.fixture) }));

type Sign = [name: string, ...values: string[]];

/** Required landmarks: every sign of each, by attribute (with the values that are meant) or class. */
const landmarks: Record<string, Sign[]> = {
  message_container: [
    ['data-qa', 'message_container'],
    ['class', 'c-message_kit__background'],
  ],
  'data-msg-ts': [['data-msg-ts'], ['data-item-key'], ['id'], ['href'], ['data-ts']],
  'data-msg-channel-id': [['data-msg-channel-id'], ['href']],
  'data-message-sender': [['data-message-sender'], ['src']],
  'message-text': [
    ['data-qa', 'message-text'],
    [
      'class',
      'p-rich_text_block',
      'c-message_kit__blocks',
      'c-message_kit__attachments',
      'c-message_attachment',
      'c-files_container',
    ],
  ],
};

function lose(document: Document, signs: Sign[], how: 'removed' | 'renamed'): void {
  for (const element of document.querySelectorAll('.p-view_contents *')) {
    for (const [name, ...values] of signs) {
      if (name === 'class') {
        if (how === 'removed') element.classList.remove(...values);
        else renameClasses(element, values);
      } else if (values.length === 0 || values.includes(element.getAttribute(name) ?? '')) {
        if (how === 'removed') element.removeAttribute(name);
        else renameAttribute(element, name);
      }
    }
  }
}

describe.each(fixtures)('$name', ({ html, fixture, expected }) => {
  const page = () => pageOf(slack, html, fixture);

  test.each(Object.entries(landmarks))('without %s has changed, and says nothing wrong', (name, signs) => {
    for (const how of ['removed', 'renamed'] as const) {
      const broken = page();
      lose(broken.document, signs, how);
      const reading = slack.read(broken);
      expect(wrongIn(reading, expected, fixture)).toEqual([]);
      expect(reading.health.state).toBe('changed');
      expect(reading.health.missing).toContain(name);
    }
  });

  test.each(
    Object.entries(landmarks).flatMap(([name, signs]) =>
      signs.map((sign) => [`${name}: ${sign.join(' ')}`, sign] as const),
    ),
  )('without one sign, %s, says nothing wrong', (_, sign) => {
    for (const how of ['removed', 'renamed'] as const) {
      const broken = page();
      lose(broken.document, [sign], how);
      expect(wrongIn(slack.read(broken), expected, fixture)).toEqual([]);
    }
  });

  test('without the account button and without storage nothing is handed over', () => {
    const broken = page();
    for (const one of broken.document.querySelectorAll('[data-qa="user-button"]'))
      renameAttribute(one, 'data-qa');
    const { storage: _, ...bare } = broken;
    const reading = slack.read(bare);
    expect(reading).toMatchObject({
      account: null,
      messages: [],
      health: { state: 'changed', missing: ['account'] },
    });
    expect(wrongIn(slack.read(broken), expected, fixture)).toEqual([]);
  });
});
