import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { watch } from '../../../utils/sites/watch/watch.ts';
import { account, fakeBackground, fakeSite, idsOf, type Background } from './fake-site.ts';

const now = Date.parse('2026-11-23T09:00:00Z');
let background: Background;
let ended: AbortController;

beforeEach(async () => {
  vi.useFakeTimers({ now });
  background = fakeBackground();
  ended = new AbortController();
  document.body.innerHTML = `<main data-me="${account}"><form data-draft="d1">
    <button type="button" class="send"><span>Send</span></button><button type="button" class="save">Save</button>
  </form></main>`;
  watch(document, [fakeSite], background, ended.signal);
  await pass(2000);
});
afterEach(() => {
  ended.abort();
  vi.useRealTimers();
});

const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms);
const click = (selector: string) =>
  document.querySelector(selector)?.dispatchEvent(new MouseEvent('click', { bubbles: true }));
const confirm = async () => {
  document.querySelector('main')?.insertAdjacentHTML('beforeend', '<b class="sent"></b>');
  await pass(1000);
};
const sent = () => idsOf(background.stored);

test('a click on Send that the site confirms is a message, at the time of the click', async () => {
  click('button.send');
  await pass(3000);
  expect(sent()).toEqual([]);
  await confirm();
  expect(sent()).toEqual(['compose/d1']);
  expect(background.stored.at(-1)?.messages[0]).toMatchObject({
    at: now + 2000,
    direction: 'out',
    clock: 'device',
  });
});

test('so is a click on something inside the button', async () => {
  click('button.send span');
  await confirm();
  expect(sent()).toEqual(['compose/d1']);
});

test('a click that is never confirmed is nothing', async () => {
  click('button.send');
  document.querySelector('main')?.insertAdjacentHTML('beforeend', '<b class="error"></b>');
  await pass(60_000);
  expect(sent()).toEqual([]);
});

test('saving a draft is nothing, although the page says afterwards that something was sent', async () => {
  click('button.save');
  await confirm();
  expect(sent()).toEqual([]);
});

test('what the page confirms without a click was not sent by this user here', async () => {
  await confirm();
  expect(sent()).toEqual([]);
});

test('a confirmation that comes after two minutes belongs to something else', async () => {
  click('button.send');
  await pass(121_000);
  await confirm();
  expect(sent()).toEqual([]);
});

test('two clicks on the same draft are one message', async () => {
  click('button.send');
  await pass(200);
  click('button.send');
  await confirm();
  await confirm();
  expect(sent()).toEqual(['compose/d1']);
});

test('what was taken at the click holds, although the form is gone when it is confirmed', async () => {
  click('button.send');
  document.querySelector('form')?.remove();
  await confirm();
  expect(sent()).toEqual(['compose/d1']);
});

test('it is kept until the background has it', async () => {
  background.failing = 5;
  click('button.send');
  await confirm();
  await pass(30_000);
  expect(sent()).toEqual(['compose/d1']);
});

test('an account that is switched off by then gets nothing recorded', async () => {
  click('button.send');
  background.accounts = [];
  await confirm();
  await pass(30_000);
  expect(sent()).toEqual([]);
});
