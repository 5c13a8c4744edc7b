import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { emptyReading } from '../../../utils/sites/site.ts';
import { createPatience, type Patience } from '../../../utils/sites/watch/patience.ts';
import { account, fakeSite } from './fake-site.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const always = { ...fakeSite, showsAccount: true } as const;
const nobody = emptyReading('converse');
const state = (patience: Patience, site = fakeSite, reading = nobody, drawn = true) =>
  patience.weigh(reading, site, drawn).health;

test('an app that always shows whose it is, and does not for a minute, has changed', () => {
  const patient = createPatience();
  expect(state(patient, always).state).toBe('ok');
  vi.advanceTimersByTime(59_000);
  expect(state(patient, always).state).toBe('ok');
  vi.advanceTimersByTime(1000);
  expect(state(patient, always)).toEqual({ state: 'changed', missing: ['account'] });
});

test('nothing is said of pages that need not show it, of hidden ones, and once it was shown', () => {
  const patient = createPatience();
  state(patient);
  vi.advanceTimersByTime(120_000);
  expect(state(patient).state).toBe('ok');
  state(patient, always);
  vi.advanceTimersByTime(120_000);
  expect(state(patient, always, nobody, false).state).toBe('ok');
  expect(state(patient, always, emptyReading('converse', account)).state).toBe('ok');
  vi.advanceTimersByTime(59_000);
  expect(state(patient, always).state).toBe('ok');
});

test('what looks changed has changed when it still does five seconds later', () => {
  const patience = createPatience();
  const changed = { ...nobody, health: { state: 'changed' as const, missing: ['row'] } };
  expect(state(patience, fakeSite, changed)).toEqual({ state: 'ok', missing: ['row'] });
  expect(patience.due()).toBe(5000);
  vi.advanceTimersByTime(5000);
  expect(state(patience, fakeSite, changed)).toEqual(changed.health);
  expect(patience.due()).toBeNull();
  state(patience);
  expect(state(patience, fakeSite, changed).state).toBe('ok');
});
