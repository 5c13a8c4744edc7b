import { describe, expect, test } from 'vitest';
import type { Reading } from '../../../utils/domain/message.ts';
import { gmail } from '../../../utils/sites/gmail/index.ts';
import type { Page } from '../../../utils/sites/site.ts';
import { remove, renameAttribute, renameClasses } from '../change.ts';
import { fixturesOf, pageOf, readingOf, telling } from '../fixture.ts';
import { wrongIn } from './wrong.ts';

const fixtures = telling(fixturesOf('gmail'));

interface Landmark {
  name: string;
  selector: string;
  attribute?: string;
  class?: string;
}

const attribute = (name: string, selector = `[${name}]`): Landmark => ({ name, selector, attribute: name });
const cls = (name: string, selector = `.${name}`): Landmark => ({ name, selector, class: name });

function fault(page: Page, { selector, attribute: key, class: name }: Landmark, gone: boolean): void {
  for (const element of page.document.querySelectorAll(selector)) {
    if (key !== undefined) renameAttribute(element, key, gone ? null : undefined);
    else if (name !== undefined && !gone) renameClasses(element, [name]);
    else remove(element);
  }
}

/** Landmarks without which a page is said to have changed. */
const required: (Landmark & { on: 'thread' | 'row' | 'both'; with?: Landmark[] })[] = [
  { ...attribute('role', '[role="main"]'), on: 'both' },
  {
    ...attribute('content', 'meta[name="og-profile-acct"]'),
    name: 'account',
    on: 'both',
    with: [
      attribute('aria-label', 'header a'),
      { name: 'title', selector: 'title' },
      { name: 'loading', selector: '#loading' },
    ],
  },
  { ...attribute('data-message-id'), on: 'thread', with: [attribute('jslog')] },
  { ...attribute('email', '.gD'), on: 'thread' },
  { ...cls('hb'), on: 'thread', with: [cls('g2')] },
  { ...attribute('email', '.g2'), on: 'thread' },
  {
    ...attribute('data-legacy-thread-id', 'h2'),
    on: 'thread',
    with: [attribute('data-thread-perm-id'), attribute('jslog')],
  },
  { ...attribute('data-legacy-last-non-draft-message-id'), on: 'row' },
  { ...attribute('email', '.yW [email]'), on: 'row' },
  { ...cls('yW'), on: 'row' },
];

/** Landmarks that another replaces, which is said. */
const replaced: (Landmark & { on: 'thread' | 'both' })[] = [
  { ...attribute('content', 'meta[name="og-profile-acct"]'), on: 'both' },
  { ...attribute('name', 'meta[name="og-profile-acct"]'), on: 'both' },
  { ...attribute('data-message-id'), on: 'thread' },
  { ...cls('gD', '.gE.iv .gD'), on: 'thread' },
  { ...attribute('data-legacy-thread-id', 'h2'), on: 'thread' },
];

const fresh = ({ html, fixture }: (typeof fixtures)[number]) => pageOf(gmail, html, fixture);
const has = (expected: Reading, on: string, page: Page) =>
  expected.messages.length > 0 &&
  (on === 'both' ||
    page.document.querySelector(on === 'thread' ? '[role="main"] .adn' : '[role="main"] tr.zA') !== null);

describe.each(fixtures)('$name', (made) => {
  const expected = readingOf(made.fixture);

  test.each(
    required.flatMap((one) => [
      { ...one, gone: true },
      { ...one, gone: false },
    ]),
  )('without $name (gone: $gone) the page has changed', (landmark) => {
    const page = fresh(made);
    if (!has(expected, landmark.on, page)) return;
    for (const one of [landmark, ...(landmark.with ?? [])]) fault(page, one, landmark.gone);
    // An address that names the thread by a mail that is shown would stand in for its title.
    if (landmark.name === 'data-legacy-thread-id') page.url = 'https://mail.google.com/mail/u/0/#inbox';
    const reading = gmail.read(page);
    expect(reading.health.state).toBe('changed');
    expect(reading.health.missing).not.toEqual([]);
    expect(wrongIn(reading, expected, made.fixture)).toEqual([]);
  });

  test.each(replaced)('without $name it is read by another', (landmark) => {
    const page = fresh(made);
    if (!has(expected, landmark.on, page)) return;
    fault(page, landmark, false);
    const { health, messages, own } = gmail.read(page);
    expect(health.state).toBe('ok');
    expect(health.missing).toHaveLength(1);
    expect({ messages, own }).toEqual({ messages: expected.messages, own: expected.own });
  });

  test('the id that tells the time: gone, what came in is read and an answer is missed', () => {
    const page = fresh(made);
    if (!has(expected, 'thread', page)) return;
    fault(page, attribute('data-legacy-message-id'), false);
    const reading = gmail.read(page);
    const answers = expected.messages.some(({ direction }) => direction === 'out');
    expect(reading.health).toEqual({
      state: answers ? 'changed' : 'ok',
      missing: ['data-legacy-message-id'],
    });
    expect(reading.messages).toEqual(expected.messages.filter(({ direction }) => direction === 'in'));
  });
});
