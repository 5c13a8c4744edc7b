import { describe, expect, test } from 'vitest';
import { mattermost } from '../../../utils/sites/mattermost/index.ts';
import { remove, renameAttribute, renameClasses } from '../change.ts';
import { fixturesOf, pageOf, readingOf, telling, type Made } from '../fixture.ts';
import { wrongIn } from './wrong.ts';

const made = telling(fixturesOf('mattermost'));
const hows = ['removed', 'renamed'] as const;
type How = (typeof hows)[number];

const load = ({ html, fixture }: Made) => pageOf(mattermost, html, fixture);
const withoutMemory = (one: Made) => {
  const { memory: _memory, ...page } = load(one);
  return page;
};

function loseAttribute(document: Document, selector: string, name: string, how: How): number {
  const found = [...document.querySelectorAll(selector)];
  for (const element of found) renameAttribute(element, name, how === 'removed' ? null : undefined);
  return found.length;
}

function loseClass(document: Document, name: string, how: How): number {
  const found = [...document.querySelectorAll(`.${name}`)];
  for (const element of found)
    if (how === 'removed') element.classList.remove(name);
    else renameClasses(element, [name]);
  return found.length;
}

type Lose = (document: Document, how: How) => number;
const attribute =
  (selector: string, name: string): Lose =>
  (document, how) =>
    loseAttribute(document, selector, name, how);
const named =
  (name: string): Lose =>
  (document, how) =>
    loseClass(document, name, how);
const whole =
  (selector: string): Lose =>
  (document) => {
    const found = [...document.querySelectorAll(selector)];
    for (const element of found) remove(element);
    return found.length;
  };

const [plain] = made.filter(({ name }) => name.includes('without-memory'));
if (!plain) throw new Error('No fixture without memory');

describe('where the page’s memory is out of reach', () => {
  const expected = readingOf(plain.fixture);

  test.each<[string, Lose, string]>([
    ['rows', attribute('[id^="post_p"], [id^="post_root"], [id^="rhsPost_"]', 'id'), 'post'],
    ['times', attribute('.post__permalink', 'aria-labelledby'), 'post__permalink'],
    ['links of times', attribute('.post__permalink', 'id'), 'post__permalink'],
    ['the class of times', named('post__permalink'), 'post__permalink'],
    ['pictures', attribute('.post__img img', 'src'), 'post__img'],
    ['the class of pictures', named('post__img'), 'post__img'],
    ['the mark of own posts', named('current--user'), 'current--user'],
    ['the channel’s header', attribute('#channel-header', 'id'), 'channel-header'],
    ['the channel’s id', attribute('#channel-header', 'data-channelid'), 'channel-header'],
    ['the channel’s header, whole,', whole('#channel-header'), 'channel-header'],
    ['texts', attribute('.post-message__text', 'id'), 'post-message__text'],
    ['texts, whole,', whole('.post-message__text'), 'post-message__text'],
    ['heads of runs', named('other--root'), 'other--root'],
    ['replies', named('post--comment'), 'post--comment'],
    ['threads', named('ThreadViewer'), 'ThreadViewer'],
  ])('a page without %s is changed, and nothing wrong is said', (_, lose, missing) => {
    for (const how of hows) {
      const page = withoutMemory(plain);
      expect(lose(page.document, how)).toBeGreaterThan(0);
      const reading = mattermost.read(page);
      expect(reading.health.state).toBe('changed');
      expect(reading.health.missing).toContain(missing);
      expect(wrongIn(reading, expected, plain.fixture)).toEqual([]);
    }
  });

  test('a page without anything that says whose it is is changed', () => {
    const page = withoutMemory(plain);
    Object.defineProperty(page.document, 'cookie', { configurable: true, value: 'MMCSRF=x' });
    for (const element of page.document.querySelectorAll('img, [id^="sidebarItem_"]')) remove(element);
    expect(mattermost.read(page)).toMatchObject({
      account: null,
      messages: [],
      health: { state: 'changed', missing: ['account'] },
    });
  });

  test('a page without the cookie is known by the pictures and the direct chats', () => {
    for (const keep of ['.post', '[id^="sidebarItem_"]']) {
      const page = withoutMemory(plain);
      Object.defineProperty(page.document, 'cookie', { configurable: true, value: '' });
      for (const element of page.document.querySelectorAll('.post img, [id^="sidebarItem_"]'))
        if (!element.closest(keep)) remove(element);
      const { account, health } = mattermost.read(page);
      expect(account).toBe(expected.account);
      expect(health.missing).toContain('MMUSERID');
    }
  });
});

describe.each(made.filter(({ fixture }) => fixture.state?.properties))('$name', (one) => {
  const expected = readingOf(one.fixture);

  test.each<[string, Lose, string]>([
    ['times', attribute('.post__permalink', 'aria-labelledby'), 'post__permalink'],
    ['pictures', attribute('.post__img img', 'src'), 'post__img'],
  ])('without %s is read from the page’s memory, and says so', (_, lose, missing) => {
    for (const how of hows) {
      const page = load(one);
      expect(lose(page.document, how)).toBeGreaterThan(0);
      const reading = mattermost.read(page);
      expect(reading.messages).toEqual(expected.messages);
      expect(reading.health.state).toBe('ok');
      expect(reading.health.missing).toContain(missing);
    }
  });

  test('whose rows lead to nothing in memory says so, and only what the page itself shows', () => {
    const page = { ...load(one), memory: { rows: [] } };
    const reading = mattermost.read(page);
    expect(reading.health.missing).toContain('reactFiber');
    expect(reading.messages.length).toBeLessThan(expected.messages.length);
    expect(wrongIn(reading, expected, one.fixture)).toEqual([]);
    const { memory: _memory, ...bare } = load(one);
    expect(mattermost.read(bare).health.missing).not.toContain('reactFiber');
  });
});
