import type { Random } from '../../utils/statistics/random.ts';

/**
 * A day's own chance: a beta variate with this mean, so that 0/1 outcomes drawn by it have the intraclass
 * correlation asked for (Skellam 1948: ρ = 1 ÷ (a + b + 1)). Two gamma variates make it.
 */
export function betaDraw(draw: Random, mean: number, correlation: number): number {
  if (correlation === 0) return mean;
  const total = 1 / correlation - 1;
  const a = gammaDraw(draw, mean * total);
  const b = gammaDraw(draw, (1 - mean) * total);
  return a / (a + b);
}

/** A gamma variate of this shape: Marsaglia and Tsang, "A simple method for generating gamma variables", ACM TOMS 26. */
function gammaDraw(draw: Random, shape: number): number {
  if (shape < 1) return gammaDraw(draw, shape + 1) * uniform(draw) ** (1 / shape);
  const d = shape - 1 / 3;
  const c = 1 / Math.sqrt(9 * d);
  for (;;) {
    const x = normal(draw);
    const v = (1 + c * x) ** 3;
    if (v > 0 && Math.log(uniform(draw)) < 0.5 * x * x + d - d * v + d * Math.log(v)) return d * v;
  }
}

function normal(draw: Random): number {
  return Math.sqrt(-2 * Math.log(uniform(draw))) * Math.cos(2 * Math.PI * uniform(draw));
}

/** Never 0, whose logarithm there is not. */
function uniform(draw: Random): number {
  return (draw.next() + 0.5) / 0x1_0000_0000;
}
