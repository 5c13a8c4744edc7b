import { describe, expect, test } from 'vitest';
import { newcombe } from './newcombe.ts';
import { margin, playTrials } from './trials.ts';

// Perondi et al. 2004, as printed by Fagerland, Lydersen and Laake 2017, chapter 4.
test('the interval from single messages is Newcombe’s', () => {
  expect(newcombe(7, 34, 1, 34).map((end) => end.toFixed(4))).toEqual(['0.0189', '0.3404']);
});

/** The limits of the full simulation (`npm run bench -- --only simulation`) and room for so few runs. */
const runs = 400;
const room = 3 * Math.sqrt((0.07 * 0.93) / runs);

describe.each([
  { remoteDays: 4, officeDays: 16, base: 0.7, correlation: 0.2 },
  { remoteDays: 4, officeDays: 16, base: 0.97, correlation: 0.3 },
  { remoteDays: 16, officeDays: 60, base: 0.9, correlation: 0.1 },
])('trials of %j', (cell) => {
  const truth = { ...cell, asksPerDay: 15 };

  test('without a difference are seldom "worse", with one of the margin seldom "not worse"', () => {
    const equal = playTrials({ ...truth, difference: 0 }, runs, 1).days;
    const atMargin = playTrials({ ...truth, difference: -margin }, runs, 2).days;
    expect(equal.worse).toBeLessThan(0.07 + room);
    expect(atMargin.notWorse).toBeLessThan(0.07 + room);
    for (const { covered } of [equal, atMargin]) expect(covered).toBeGreaterThan(0.93 - room);
  });
});

test('single messages would raise false alarms where days do not', () => {
  const truth = {
    remoteDays: 16,
    officeDays: 60,
    asksPerDay: 15,
    base: 0.7,
    difference: 0,
    correlation: 0.3,
  };
  const { days, messages } = playTrials(truth, runs, 3);
  expect(messages.worse).toBeGreaterThan(0.12);
  expect(days.worse).toBeLessThan(0.06);
});

test('a loss of 25 points is found, and hardly ever called "not worse"', () => {
  const truth = {
    remoteDays: 16,
    officeDays: 60,
    asksPerDay: 15,
    base: 0.9,
    difference: -0.25,
    correlation: 0.2,
  };
  const { worse, notWorse } = playTrials(truth, runs, 4).days;
  expect(worse).toBeGreaterThan(0.8);
  expect(notWorse).toBeLessThan(0.01);
});
