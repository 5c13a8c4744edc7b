import * as fc from '../properties.ts';
import { describe, expect, test } from 'vitest';
import { betaBinomial } from '../../utils/statistics/beta-binomial.ts';
import { chanceOfAnswer, type Plan } from '../../utils/statistics/chance.ts';
import { random } from '../../utils/statistics/random.ts';
import { drawDay, playTrials } from './trials.ts';

const share = fc.double({ min: 0, max: 1, noNaN: true });
const correlation = fc.double({ min: 0, max: 0.9, noNaN: true });

describe('the beta-binomial distribution', () => {
  test('without correlation is the binomial one', () => {
    const binomial = [1, 5, 10, 10, 5, 1].map((ways, k) => ways * 0.3 ** k * 0.7 ** (5 - k));
    for (const [k, probability] of betaBinomial(5, 0.3, 0).entries())
      expect(probability).toBeCloseTo(binomial[k]!, 14);
  });

  test('with α = β = 1 makes every number equally likely', () => {
    for (const probability of betaBinomial(9, 0.5, 1 / 3)) expect(probability).toBeCloseTo(0.1, 14);
  });

  test('has its mean n·p and variance n·p·q·(1 + (n − 1)·ρ), for any parameters', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 300 }), share, correlation, (n, p, rho) => {
        const all = betaBinomial(n, p, rho);
        const mean = all.reduce((sum, probability, k) => sum + k * probability, 0);
        const variance = all.reduce((sum, probability, k) => sum + (k - mean) ** 2 * probability, 0);
        expect(mean / n).toBeCloseTo(p, 9);
        expect(variance / (n * n)).toBeCloseTo((p * (1 - p) * (1 + (n - 1) * rho)) / n, 9);
      }),
    );
  });

  test('is what the urn of the simulation draws', () => {
    const { uniform } = random(3);
    const counts = Array.from({ length: 9 }, () => 0);
    for (let draw = 0; draw < 20_000; draw++) counts[drawDay(uniform, 0, 8, 0.8, 0.25).within]! += 1;
    for (const [k, probability] of betaBinomial(8, 0.8, 0.25).entries())
      expect(Math.abs(counts[k]! - 20_000 * probability)).toBeLessThan(5 * Math.sqrt(20_000 * probability));
  });
});

describe('the chance of an answer', () => {
  const plan = { remoteDays: 16, officeDays: 24, asksPerDay: 10, share: 0.9, margin: 0.1 };

  test.each<Plan>([
    { ...plan, correlation: 0 },
    { ...plan, correlation: 0.3 },
    { ...plan, remoteDays: 8, share: 0.8, difference: -0.25 },
    { ...plan, remoteDays: 4, officeDays: 16, asksPerDay: 15, share: 0.97, difference: -0.1 },
  ])('is that of trials played to the end: %j', (planned) => {
    const truth = {
      ...planned,
      base: planned.share,
      difference: planned.difference ?? 0,
      correlation: planned.correlation ?? 0.2,
    };
    const { days } = playTrials(truth, 2000, 77);
    const chance = chanceOfAnswer(planned);
    for (const verdict of ['notWorse', 'worse'] as const) {
      // Both are found by playing: 2,000 and 3,000 trials. Four standard errors of their difference.
      const expected = (days[verdict] + chance[verdict]) / 2;
      const error = Math.sqrt(expected * (1 - expected) * (1 / 2000 + 1 / 3000)) + 1e-3;
      expect(Math.abs(days[verdict] - chance[verdict])).toBeLessThan(4 * error);
    }
  });

  test('adds up, and is the same each time', () => {
    const chance = chanceOfAnswer(plan);
    expect(chance.notWorse + chance.worse + chance.tooEarly).toBeCloseTo(1, 12);
    expect(chanceOfAnswer(plan)).toEqual(chance);
    expect(chance).toEqual({ notWorse: 1333 / 3000, worse: 56 / 3000, tooEarly: 1611 / 3000 });
  });

  test('grows with days, with asks and with the margin', () => {
    const { notWorse } = chanceOfAnswer(plan);
    expect(chanceOfAnswer({ ...plan, remoteDays: 32, officeDays: 48 }).notWorse).toBeGreaterThan(notWorse);
    expect(chanceOfAnswer({ ...plan, asksPerDay: 3 }).notWorse).toBeLessThan(notWorse);
    expect(chanceOfAnswer({ ...plan, margin: 0.2 }).notWorse).toBeGreaterThan(notWorse);
  });

  test('eight Wednesdays mostly end too early; two days a week on a long baseline do not', () => {
    const wednesdays = { ...plan, asksPerDay: 15, remoteDays: 8, officeDays: 32 };
    expect(chanceOfAnswer(wednesdays).tooEarly).toBeGreaterThan(0.5);
    expect(chanceOfAnswer({ ...wednesdays, remoteDays: 16, officeDays: 60 }).tooEarly).toBeLessThan(0.5);
  });

  test.each([{ remoteDays: 3 }, { officeDays: 0 }, { asksPerDay: 0.4 }, { remoteDays: 4, asksPerDay: 4.9 }])(
    'is none behind a gate: %j',
    (change) => {
      expect(chanceOfAnswer({ ...plan, ...change })).toEqual({ notWorse: 0, worse: 0, tooEarly: 1 });
    },
  );

  test('is there at the edges of a share', () => {
    expect(chanceOfAnswer({ ...plan, share: 1 }).worse).toBe(0);
    expect(chanceOfAnswer({ ...plan, share: 0.02, difference: -0.5 }).worse).toBeLessThan(0.1);
  });

  test.each([
    { remoteDays: NaN },
    { officeDays: -1 },
    { asksPerDay: Infinity },
    { remoteDays: 1e9 },
    { share: 7 },
    { correlation: 1 },
    { difference: -2 },
  ])('is a chance whatever a half-typed form holds: %j', (change) => {
    const { notWorse, worse, tooEarly } = chanceOfAnswer({ ...plan, ...change });
    expect(notWorse + worse + tooEarly).toBeCloseTo(1, 12);
    expect(Math.min(notWorse, worse, tooEarly)).toBeGreaterThanOrEqual(0);
  });
});
