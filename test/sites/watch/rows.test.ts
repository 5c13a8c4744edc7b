import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createRows } from '../../../utils/sites/watch/rows.ts';

let read: string[];
let observer: MutationObserver;
const rows = () => createRows((drawn) => void read.push(...drawn.map(({ id }) => id)));
const passed = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
const settle = () => passed(150);

beforeEach(() => {
  read = [];
  document.body.innerHTML = '<main><i></i></main>';
  const list = rows();
  observer = new MutationObserver((mutations) => list.drawn(mutations, 'p.row'));
  observer.observe(document, { subtree: true, childList: true, attributes: true });
});
afterEach(() => {
  observer.disconnect();
  vi.restoreAllMocks();
});
const main = () => document.querySelector('main')!;
const add = (html: string) => main().insertAdjacentHTML('beforeend', html);

describe('the rows of a list', () => {
  test('are read when they are drawn, alone or inside something else', async () => {
    add('<p class="row" id="a"></p><div><p class="row" id="b"><b></b></p></div><p id="none"></p>');
    await settle();
    expect(read.sort()).toEqual(['a', 'b']);
  });

  test('are read although they are gone again before anybody looks', async () => {
    add('<p class="row" id="a"></p>');
    document.querySelector('#a')?.remove();
    await settle();
    expect(read).toEqual(['a']);
  });

  test('that come one after the other are read together, before the list drops them', async () => {
    add(Array.from({ length: 10 }, (_, index) => `<p class="row" id="a${index}"></p>`).join(''));
    await passed(5);
    expect(read).toEqual([]);
    add(Array.from({ length: 20 }, (_, index) => `<p class="row" id="b${index}"></p>`).join(''));
    await passed(0);
    expect(read).toHaveLength(30);
  });

  test('of a list that drops them sooner are read at once from then on', async () => {
    add('<p class="row" id="a"></p>');
    await passed(0);
    document.querySelector('#a')?.remove();
    await passed(0);
    expect(read).toEqual(['a']);
    add('<p class="row" id="b"></p>');
    await passed(0);
    expect(read).toEqual(['a', 'b']);
  });

  test('of a list that fills them with other messages sooner are read at once from then on', async () => {
    add('<p class="row" id="a"></p>');
    await settle();
    const row = document.querySelector('#a')!;
    for (const id of ['b', 'c', 'd', 'e']) {
      row.id = id;
      await passed(0);
    }
    expect(read).toEqual(['a', 'c', 'd', 'e']);
  });

  test('are read again when something in them changes', async () => {
    add('<p class="row" id="a"><b></b></p>');
    await settle();
    document.querySelector('b')?.setAttribute('aria-pressed', 'true');
    await settle();
    expect(read).toEqual(['a', 'a']);
  });

  test('a burst is read in pieces that keep no page waiting, all of it', async () => {
    const clock = vi.spyOn(performance, 'now');
    let now = 0;
    // Every look at the clock finds five milliseconds gone: one piece each time.
    clock.mockImplementation(() => (now += 5));
    add(Array.from({ length: 100 }, (_, index) => `<p class="row" id="r${index}"></p>`).join(''));
    await vi.waitFor(() => expect(new Set(read).size).toBe(100), 5000);
  });
});
