import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Observer } from '../../../utils/sites/watch/watch.ts';
import { watch } from '../../../utils/sites/watch/watch.ts';
import type { Page } from '../../../utils/sites/site.ts';
import { account, fakeBackground, fakeSite, idsOf, said, type Background } from './fake-site.ts';

let background: Background;
let ended: AbortController;
let observer: Observer;

beforeEach(() => {
  vi.useFakeTimers({ now: new Date('2026-11-23T09:00:00Z') });
  background = fakeBackground();
  ended = new AbortController();
});
afterEach(() => {
  ended.abort();
  vi.restoreAllMocks();
  vi.useRealTimers();
});

const row = (id: string, way = 'in') => `<p data-msgid="${id}" data-at="60000" class="${way}"></p>`;
const draw = (...rows: string[]) => {
  document.body.innerHTML = `<main data-me="${account}">${rows.join('')}</main>`;
};
const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms);
async function begin(top = true): Promise<void> {
  observer = watch(document, [fakeSite], background, ended.signal, top);
  await pass(2000);
}
const switched = async (...accounts: string[]) => {
  background.accounts = accounts;
  await observer.renew();
  await pass(2000);
};

describe('a page of a work account', () => {
  test('is read, and what appears on it later, each message once', async () => {
    draw(row('m1'), row('m2', 'out'));
    await begin();
    expect(idsOf(background.stored)).toEqual(['m1', 'm2']);
    draw(row('m1'), row('m2', 'out'), row('m3'));
    await pass(2000);
    expect(idsOf(background.stored)).toEqual(['m1', 'm2', 'm3']);
  });

  test('is not changed by being read', async () => {
    draw(row('m1'), '<form data-draft="d"><button class="send">Send</button></form>');
    const before = document.documentElement.outerHTML;
    await begin();
    document.querySelector('button')?.click();
    await pass(130_000);
    expect(idsOf(background.stored)).toEqual(['m1']);
    expect(document.documentElement.outerHTML).toBe(before);
  });

  test('is read with whole instants, also where the browser knows them more finely', async () => {
    vi.spyOn(window.performance, 'timeOrigin', 'get').mockReturnValue(Date.now() - 5000 + 0.3);
    const read = vi.spyOn(fakeSite, 'read');
    draw(row('m1'));
    await begin();
    const [page] = read.mock.lastCall ?? [];
    expect(page?.loaded).toSatisfy(Number.isInteger);
    expect(page?.now).toSatisfy(Number.isInteger);
  });

  test('unchanged, hands over nothing but that it is watched, once a minute', async () => {
    draw(row('m1'));
    await begin();
    const told = background.tried.length;
    await pass(10 * 60_000);
    const beats = background.tried.slice(told);
    expect(beats).toHaveLength(10);
    for (const beat of beats) expect(beat).toMatchObject({ account, messages: [], health: { state: 'ok' } });
  });

  test('whose rows come and go: a row that is gone at once is handed over, and soon', async () => {
    const rows = {
      selector: 'p[data-msgid]',
      read: (page: Page, drawn: readonly Element[]) => ({
        ...fakeSite.read(page),
        messages: drawn.map((one) => said(one.getAttribute('data-msgid') ?? '', 60_000, 'in')),
      }),
    };
    draw(row('m1'));
    watch(document, [{ ...fakeSite, rows }], background, ended.signal);
    await pass(2000);
    document.querySelector('main')?.insertAdjacentHTML('beforeend', row('m2'));
    document.querySelector('[data-msgid="m2"]')?.remove();
    await pass(500);
    expect(idsOf(background.stored)).toEqual(['m1', 'm2']);
  });

  test('a frame leaves the heartbeat to the page that holds it', async () => {
    draw(row('m1'));
    await begin(false);
    const told = background.tried.length;
    await pass(10 * 60_000);
    expect(background.tried).toHaveLength(told);
  });

  test('that changes all the time is still read every second', async () => {
    draw();
    await begin();
    for (let count = 0; count < 60; count += 1) {
      draw(row(`m${count}`));
      await pass(50);
    }
    expect(background.tried.length).toBeGreaterThanOrEqual(3);
    expect(background.tried.length).toBeLessThanOrEqual(6);
  });

  test('of a site where most things stay is read at once for those that do not, at leisure for all others', async () => {
    draw(row('m1'));
    watch(document, [{ ...fakeSite, fleeting: 'p.quick' }], background, ended.signal);
    await pass(300);
    expect(idsOf(background.stored)).toEqual(['m1']);
    draw(row('m1'), row('m2'));
    await pass(1400);
    expect(idsOf(background.stored)).toEqual(['m1']);
    await pass(900);
    expect(idsOf(background.stored)).toEqual(['m1', 'm2']);
    draw(row('m1'), row('m2'));
    await pass(100);
    draw(row('m1'), row('m2'), row('m3', 'in quick'));
    await pass(300);
    expect(idsOf(background.stored)).toEqual(['m1', 'm2', 'm3']);
  });

  test('tells the popup what it is', async () => {
    draw(row('m1'));
    await begin();
    expect(observer.recognise()).toMatchObject({ site: 'converse', account, health: 'ok' });
    document.body.innerHTML = '<p>another page</p>';
    expect(observer.recognise()).toBeNull();
  });
});

describe('a page that may not be read', () => {
  test('because no reader knows it', async () => {
    document.body.innerHTML = row('m1');
    await begin();
    await pass(120_000);
    expect(background.tried).toEqual([]);
  });

  test('because no account of this host is a work account', async () => {
    background.accounts = [];
    draw(row('m1'));
    await begin();
    draw(row('m1'), row('m2'));
    await pass(120_000);
    expect(background.tried).toEqual([]);
  });

  test("because it is another account's: its messages are counted, and nothing of them handed over", async () => {
    document.body.innerHTML = `<main data-me="alice@private.test">${row('m1')}${row('m2')}</main>`;
    await begin();
    expect(background.tried).toMatchObject([
      {
        account: null,
        messages: [],
        own: [],
        answered: [],
        withheld: [{ reason: 'other-account', count: 2 }],
      },
    ]);
    expect(JSON.stringify(background.tried)).not.toContain('private.test');
  });
});

describe('an account that is switched', () => {
  test('off: what waits is dropped, and nothing more is handed over', async () => {
    background.failing = 1000;
    draw(row('m1'));
    await begin();
    const tried = background.tried.length;
    background.failing = 0;
    await switched();
    draw(row('m1'), row('m2'));
    await pass(300_000);
    expect([background.tried.length, background.stored]).toEqual([tried, []]);
  });

  test('off and on again: what the page shows then is read', async () => {
    draw(row('m1'));
    await begin();
    await switched();
    draw(row('m2'));
    await pass(5000);
    await switched(account);
    expect(idsOf(background.stored)).toEqual(['m1', 'm2']);
  });

  test('for another one of this host: nothing of the first goes out any more', async () => {
    background.failing = 1000;
    draw(row('m1'));
    await begin();
    background.failing = 0;
    background.tried = [];
    await switched('alice@other.test');
    expect(idsOf(background.tried)).toEqual([]);
    document.body.innerHTML = `<main data-me="alice@other.test">${row('x1')}</main>`;
    await pass(2000);
    expect(idsOf(background.stored)).toEqual(['x1']);
  });

  test('on, beside one that is read already: its page is read at once', async () => {
    document.body.innerHTML = `<main data-me="alice@other.test">${row('x1')}</main>`;
    await begin();
    await switched(account, 'alice@other.test');
    expect(idsOf(background.stored)).toEqual(['x1']);
  });

  test('permission withdrawn while reading: refused once, then silent, until it is given again', async () => {
    draw(row('m1'));
    await begin();
    background.accounts = [];
    draw(row('m1'), row('m2'));
    await pass(2000);
    const tried = background.tried.length;
    draw(row('m1'), row('m2'), row('m3'));
    await pass(300_000);
    expect(background.tried).toHaveLength(tried);
    expect(idsOf(background.stored)).toEqual(['m1']);
    await switched(account);
    expect(idsOf(background.stored)).toEqual(expect.arrayContaining(['m2', 'm3']));
  });
});
