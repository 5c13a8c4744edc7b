import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Message } from '../../../utils/domain/message.ts';
import { createHolding, type Holding } from '../../../utils/sites/watch/holding.ts';
import { said } from './fake-site.ts';

/** Own messages younger than two minutes are held for half a minute. */
const site = {
  holds: ({ direction, at }: Message, now: number) =>
    direction === 'out' && now - at < 120_000 ? 30_000 : 0,
};
const sent = said('own', 0, 'out');

let holding: Holding;
beforeEach(() => {
  vi.useFakeTimers({ now: 1000 });
  holding = createHolding();
});
afterEach(() => {
  vi.useRealTimers();
});
const show = (messages: Message[], whole = true) =>
  holding.release(messages, site, Date.now(), whole).map(({ id }) => id);
const pass = (ms: number) => vi.advanceTimersByTime(ms);

describe('what was just sent', () => {
  test('goes when it has been shown unchanged for long enough, everybody else’s at once', () => {
    expect(show([sent, said('theirs', 0, 'in')])).toEqual(['theirs']);
    expect(holding.due()).toBe(30_000);
    pass(29_999);
    expect(show([sent])).toEqual([]);
    pass(1);
    expect(show([sent])).toEqual(['own']);
  });

  test('is forgotten when it is undone, and begins anew when it is sent again', () => {
    show([sent]);
    pass(20_000);
    expect(show([])).toEqual([]);
    expect(holding.due()).toBeNull();
    pass(20_000);
    expect(show([sent])).toEqual([]);
  });

  test('a reading of some rows is no sign that another was undone', () => {
    show([sent]);
    pass(20_000);
    show([said('theirs', 0, 'in')], false);
    pass(10_000);
    expect(show([sent])).toEqual(['own']);
  });

  test('waits anew when its time or id changes', () => {
    show([sent]);
    pass(20_000);
    show([{ ...sent, at: 5 }]);
    pass(20_000);
    expect(show([{ ...sent, at: 5 }])).toEqual([]);
    pass(10_000);
    expect(show([{ ...sent, at: 5 }])).toEqual(['own']);
  });

  test('found later, it is as old as it says, and goes at once', () => {
    pass(300_000);
    expect(show([sent])).toEqual(['own']);
  });
});
