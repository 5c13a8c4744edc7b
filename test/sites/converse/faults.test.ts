import { describe, expect, test } from 'vitest';
import { converse } from '../../../utils/sites/converse/index.ts';
import { remove, renameAttribute, renameClasses } from '../change.ts';
import { fixturesOf, pageOf, readingOf, telling, type Made } from '../fixture.ts';
import { wrongIn } from './wrong.ts';

const made = telling(fixturesOf('converse'));
const hows = ['removed', 'renamed'] as const;
type How = (typeof hows)[number];

const attributes = { 'data-isodate': '', 'data-msgid': '', 'data-from': '', jid: 'chat' };
const classes = [
  'chat-msg',
  'chat-msg__content',
  'chat-msg__content--me',
  'chat-msg__content--them',
  'chat-msg__body',
  'chat-msg__body--received',
];

function lose(document: Document, what: { attribute: string } | { class: string }, how: How): void {
  for (const element of document.querySelectorAll('converse-root *')) {
    if ('attribute' in what) {
      if (element.hasAttribute(what.attribute))
        renameAttribute(element, what.attribute, how === 'removed' ? null : undefined);
    } else if (how === 'removed') element.classList.remove(what.class);
    else renameClasses(element, [what.class]);
  }
}

const pageFor = ({ html, fixture }: Made) => pageOf(converse, html, fixture);

describe.each(made)('$name', (one) => {
  const expected = readingOf(one.fixture);

  test.each(hows.flatMap((how) => Object.entries(attributes).map(([name, said]) => ({ how, name, said }))))(
    'with $name $how is changed',
    ({ how, name, said }) => {
      const page = pageFor(one);
      lose(page.document, { attribute: name }, how);
      const reading = converse.read(page);
      expect(wrongIn(reading, expected, one.fixture)).toEqual([]);
      expect(reading.health).toMatchObject({ state: 'changed' });
      expect(reading.health.missing).toContain(said || name);
    },
  );

  test.each(hows.flatMap((how) => classes.map((name) => ({ how, name }))))(
    'with the class $name $how is changed',
    ({ how, name }) => {
      const page = pageFor(one);
      lose(page.document, { class: name }, how);
      const reading = converse.read(page);
      expect(wrongIn(reading, expected, one.fixture)).toEqual([]);
      expect(reading.health).toMatchObject({ state: 'changed' });
      expect(reading.health.missing).toContain(name);
    },
  );

  test('without its messages’ contents is changed', () => {
    const page = pageFor(one);
    for (const element of page.document.querySelectorAll('.chat-msg__content')) remove(element);
    expect(converse.read(page)).toMatchObject({
      messages: [],
      health: { state: 'changed', missing: ['chat-msg__content'] },
    });
  });

  test.each(hows)('with all that says whose it is %s is changed', (how) => {
    const page = pageFor(one);
    for (const element of page.document.querySelectorAll('converse-user-profile')) remove(element);
    for (const name of ['open-chat', 'chat-msg__content--me']) lose(page.document, { class: name }, how);
    const reading = converse.read(page);
    expect(reading).toMatchObject({ account: null, messages: [], health: { state: 'changed' } });
  });

  test.each(hows)('with the list’s marks of the contacts %s reads nothing wrong', (how) => {
    for (const name of ['data-jid', 'title', 'class']) {
      const page = pageFor(one);
      for (const entry of page.document.querySelectorAll('converse-roster a'))
        renameAttribute(entry, name, how === 'removed' ? null : undefined);
      const reading = converse.read(page);
      // The name in the own profile may say it as well.
      if (page.document.querySelector('.username')?.textContent.includes('@'))
        expect(reading).toEqual(expected);
      else
        expect(reading).toMatchObject({
          messages: [],
          health: { state: 'changed', missing: ['account'] },
        });
    }
  });

  test('without the own profile’s name is read by another sign', () => {
    const page = pageFor(one);
    lose(page.document, { class: 'username' }, 'renamed');
    expect(converse.read(page)).toEqual({ ...expected, health: { state: 'ok', missing: ['username'] } });
  });
});
