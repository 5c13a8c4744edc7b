import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createPacer } from '../../../utils/sites/watch/pacer.ts';

let attended: number[];
let begun: number;
const pacer = () => createPacer(() => void attended.push(Math.round(performance.now() - begun)));
const pass = (ms: number) => vi.advanceTimersByTime(ms);

beforeEach(() => {
  vi.useFakeTimers();
  attended = [];
  begun = performance.now();
});
afterEach(() => {
  vi.useRealTimers();
});

test('what settles is attended to once, no later than half as long again', () => {
  const { happened } = pacer();
  happened(100, 1000);
  pass(1000);
  expect(attended).toEqual([150]);
});

test('what goes on for a moment costs one timer; what goes on longer is waited for', () => {
  const timers = vi.spyOn(globalThis, 'setTimeout');
  const { happened } = pacer();
  for (const wait of [0, 20, 20]) {
    pass(wait);
    happened(100, 1000);
  }
  pass(1000);
  expect(attended).toEqual([150]);
  expect(timers).toHaveBeenCalledTimes(1);

  begun = performance.now();
  for (let time = 0; time < 4; time += 1) {
    happened(100, 1000);
    pass(80);
  }
  pass(1000);
  expect(attended).toEqual([150, 340]);
});

test('what never settles is attended to when its time is up', () => {
  const { happened } = pacer();
  for (let time = 0; time < 30; time += 1) {
    happened(100, 1000);
    pass(50);
  }
  expect(attended).toEqual([1000]);
});

test('what comes in haste is not kept waiting by what came before at leisure', () => {
  const { happened } = pacer();
  happened(1000, 3000);
  pass(10);
  happened(100, 500);
  pass(400);
  expect(attended).toEqual([110]);

  begun = performance.now();
  happened(1000, 3000);
  for (let time = 0; time < 20; time += 1) {
    happened(100, 500);
    pass(50);
  }
  expect(attended[1]).toBe(500);
});

test('what was cleared is not attended to', () => {
  const { happened, clear } = pacer();
  happened(100, 1000);
  clear();
  pass(5000);
  expect(attended).toEqual([]);
});
