import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { watch } from '../../../utils/sites/watch/watch.ts';
import { account, fakeBackground, fakeSite, idsOf, type Background } from './fake-site.ts';

let background: Background;
let ended: AbortController;

beforeEach(() => {
  vi.useFakeTimers({ now: new Date('2026-11-23T09:00:00Z') });
  background = fakeBackground();
  ended = new AbortController();
});
afterEach(() => {
  ended.abort();
  vi.useRealTimers();
});

const row = (id: string) => `<p data-msgid="${id}" data-at="60000" class="in"></p>`;
const draw = (...rows: string[]) => {
  document.body.innerHTML = `<main data-me="${account}">${rows.join('')}</main>`;
};
const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms);
const begin = () => {
  watch(document, [fakeSite], background, ended.signal);
  return pass(2000);
};

describe('a background that does not answer', () => {
  test.each([1, 2, 20])('%i times: nothing is lost and nothing comes twice', async (times) => {
    background.failing = times;
    draw(row('m1'), row('m2'));
    await begin();
    await pass(2000 * times + 1000);
    expect(idsOf(background.stored)).toEqual(['m1', 'm2']);
    expect(background.tried).toHaveLength(times + 1);
  });

  test('a message that the page no longer shows is still handed over', async () => {
    background.failing = 3;
    draw(row('m1'));
    await begin();
    draw(row('m2'));
    await pass(20_000);
    expect(idsOf(background.stored).toSorted()).toEqual(['m1', 'm2']);
  });

  test('dying between the parcels of a long page: each message is stored once', async () => {
    const ids = Array.from({ length: 250 }, (_, index) => `m${index}`);
    draw(...ids.map(row));
    const deliver = background.deliver.bind(background);
    let calls = 0;
    background.deliver = async (reading, links) => {
      calls += 1;
      if (calls % 2 === 0) throw new Error('gone');
      return deliver(reading, links);
    };
    await begin();
    await pass(20_000);
    expect(idsOf(background.stored)).toEqual(ids);
    expect(Math.max(...background.stored.map(({ messages }) => messages.length))).toBe(100);
  });

  test('stored but the receipt lost: handed over again, which the ledger takes without harm', async () => {
    const deliver = background.deliver.bind(background);
    let lost = false;
    background.deliver = async (reading, links) => {
      const receipt = await deliver(reading, links);
      if (!lost) {
        lost = true;
        throw new Error('The message port closed before a response was received.');
      }
      return receipt;
    };
    draw(row('m1'));
    await begin();
    await pass(5000);
    expect(idsOf(background.stored)).toEqual(['m1', 'm1']);
  });

  test('for an hour, on a page that changes every second: it is not stormed', async () => {
    background.failing = Infinity;
    draw(row('m0'));
    await begin();
    for (let second = 0; second < 120; second += 1) {
      draw(row(`m${second}`));
      await pass(1000);
    }
    const before = background.tried.length;
    await pass(60_000);
    expect(background.tried.length - before).toBeLessThanOrEqual(32);
    background.failing = 0;
    await pass(5000);
    expect(new Set(idsOf(background.stored)).size).toBe(120);
  });

  test('at the very beginning: it is asked again with the next heartbeat', async () => {
    const hello = background.hello.bind(background);
    let asleep = true;
    background.hello = async () => {
      if (asleep) throw new Error('Could not establish connection.');
      return hello();
    };
    draw(row('m1'));
    await begin();
    expect(background.tried).toEqual([]);
    asleep = false;
    await pass(61_000);
    expect(idsOf(background.stored)).toEqual(['m1']);
  });
});

describe('the clock set back by an hour', () => {
  const setBack = () => vi.setSystemTime(Date.now() - 3_600_000);

  test('leaves no gap in the heartbeat', async () => {
    draw(row('m1'));
    await begin();
    setBack();
    const told = background.tried.length;
    await pass(5 * 60_000);
    expect(background.tried.length - told).toBe(5);
  });

  test('does not starve a page that changes all the time', async () => {
    draw();
    await begin();
    draw(row('m0'));
    await pass(20);
    setBack();
    for (let count = 0; count < 40; count += 1) {
      draw(row(`m${count}`));
      await pass(100);
    }
    expect(idsOf(background.stored).length).toBeGreaterThan(1);
  });
});

describe('once the observer has ended (an extension update)', () => {
  test('it is quiet, whatever the page does', async () => {
    draw(row('m1'));
    await begin();
    ended.abort();
    const tried = background.tried.length;
    draw(row('m1'), row('m2'));
    await pass(300_000);
    expect(background.tried).toHaveLength(tried);
  });

  test('it does not try again what failed before', async () => {
    background.failing = 1000;
    draw(row('m1'));
    await begin();
    ended.abort();
    const tried = background.tried.length;
    await pass(300_000);
    expect(background.tried).toHaveLength(tried);
  });
});
