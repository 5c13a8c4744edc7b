import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { slack } from '../../../utils/sites/slack/index.ts';
import { gmail } from '../../../utils/sites/gmail/index.ts';
import { createChanges } from '../../../utils/sites/watch/changes.ts';

let changes = createChanges([gmail], document);
let observer: MutationObserver;
const settle = () => new Promise((resolve) => setTimeout(resolve, 0));
const first = () => document.querySelector('tr')!;
const words = (element: Element) => element.textContent ?? '';
const mail = '<div class="adn" data-message-id="#msg-f:1"></div>';
/** What is remembered of the first line. */
const known = () => changes.facts?.of(words, first());

beforeEach(() => {
  document.body.innerHTML =
    '<div role="navigation"><b>1</b></div><table><tbody><tr class="zA"><td class="yW" email="a@b.test">one</td><td class="bq4"></td></tr></tbody></table>';
  changes = createChanges([gmail], document);
  observer = new MutationObserver((records) => changes.happened(records));
  changes.observe(observer);
});
afterEach(() => observer.disconnect());

test.each<[string, () => void]>([
  ['an element in it', () => first().append(document.createElement('td'))],
  ['a text in it, in place', () => ((first().querySelector('.yW')!.firstChild as Text).data = 'two')],
  ['an attribute that it rests on', () => first().querySelector('.yW')!.setAttribute('title', 'x')],
  ['its own class', () => first().classList.add('am0')],
])('a line is found out anew after a change of %s', async (_, change) => {
  let asked = 0;
  const fact = () => (asked += 1);
  changes.facts?.of(fact, first());
  changes.facts?.of(fact, first());
  expect(asked).toBe(1);
  change();
  await settle();
  changes.matter();
  changes.facts?.of(fact, first());
  expect(asked).toBe(2);
});

test('a line that was changed outside the page is found out anew when it is put back', async () => {
  expect(known()).toBe('one');
  const line = first();
  const parent = line.parentElement!;
  line.remove();
  await settle();
  changes.matter();
  line.querySelector('.yW')!.textContent = 'two';
  parent.append(line);
  await settle();
  changes.matter();
  expect(known()).toBe('two');
});

test.each<[string, boolean, () => void]>([
  ['a new line', true, () => first().after(first().cloneNode(true))],
  ['an address', true, () => first().querySelector('.yW')!.setAttribute('email', 'c@d.test')],
  ['the folders', false, () => (document.querySelector('[role="navigation"] b')!.textContent = '2')],
  ['the tools of a line', false, () => first().querySelector('.bq4')!.append('x')],
  ['a class alone', false, () => first().classList.add('aqw')],
  ['nothing', false, () => undefined],
])('%s matters: %s', async (_, matters, change) => {
  change();
  await settle();
  expect(changes.matter()).toBe(matters);
  expect(changes.matter()).toBe(false);
});

test('what is written anywhere but in a line that is remembered is not even heard of', async () => {
  const note = document.body.appendChild(document.createElement('p')).appendChild(new Text('a'));
  known();
  await settle();
  const heard = vi.spyOn(changes, 'happened');
  note.appendData('b');
  await settle();
  expect(heard).not.toHaveBeenCalled();
  (first().querySelector('.yW')!.firstChild as Text).appendData('!');
  await settle();
  expect(heard).toHaveBeenCalledOnce();
});

test.each<[string, boolean, () => void]>([
  ['a new line', true, () => first().after(first().cloneNode(true))],
  ['an open mail', false, () => document.body.insertAdjacentHTML('beforeend', mail)],
  ['a view with one', false, () => document.body.insertAdjacentHTML('beforeend', `<main>${mail}</main>`)],
  ['an element that becomes one', false, () => document.body.setAttribute('data-message-id', '#msg-f:1')],
  ['a view that is shown again', true, () => document.querySelector('main')?.setAttribute('role', 'main')],
  ['its folding', true, () => document.querySelector('[data-message-id]')?.remove()],
])('%s stays for long: %s', async (_, stays, change) => {
  document.body.removeAttribute('data-message-id');
  if (stays) document.body.insertAdjacentHTML('beforeend', `<main>${mail}</main>`);
  await settle();
  // Before it was ever read, a page does not wait.
  expect(changes.stay()).toBe(false);
  changes.matter();
  expect(changes.stay()).toBe(true);
  change();
  await settle();
  expect(changes.stay()).toBe(stays);
  changes.matter();
  expect(changes.stay()).toBe(true);
});

test('more changes than anybody looks at: everything is found out anew', async () => {
  expect(known()).toBe('one');
  for (let index = 0; index < 5001; index += 1) first().querySelector('.bq4')!.append('x');
  await settle();
  expect(changes.matter()).toBe(true);
  expect(known()).toMatch(/^onex+$/u);
});

test('a site that remembers and ignores nothing is read after every change', async () => {
  const every = createChanges([slack], document);
  expect(every.facts).toBeNull();
  expect(every.matter()).toBe(false);
  every.happened([]);
  expect(every.matter()).toBe(true);
});
