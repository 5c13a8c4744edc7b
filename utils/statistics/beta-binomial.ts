/**
 * How likely each number of successes among n asks is, when asks of one day resemble each other: the beta-binomial
 * distribution with mean `share` and intraclass correlation `correlation` (0: the binomial one). Skellam, "A
 * probability distribution derived from the binomial distribution by regarding the probability of success as
 * variable between the sets of trials", JRSS B 10 (1948); α = share (1 − ρ) / ρ, β = (1 − share)(1 − ρ) / ρ.
 *
 * Neighbours have a ratio of plain products, so the values are built outwards from the middle and then scaled: no
 * factorials, no overflow, the same digits in every engine.
 *
 * @returns n + 1 probabilities
 */
export function betaBinomial(n: number, share: number, correlation: number): number[] {
  const weights = Array.from({ length: n + 1 }, () => 0);
  if (share <= 0 || share >= 1) {
    weights[share <= 0 ? 0 : n] = 1;
    return weights;
  }
  // Times ρ / (1 − ρ), so that ρ = 0 is no special case.
  const scale = correlation / (1 - correlation);
  const ratio = (k: number): number =>
    ((n - k) * (share + k * scale)) / ((k + 1) * (1 - share + (n - k - 1) * scale));
  const middle = Math.round(n * share);
  weights[middle] = 1;
  for (let k = middle; k < n; k++) weights[k + 1] = weights[k]! * ratio(k);
  for (let k = middle; k > 0; k--) weights[k - 1] = weights[k]! / ratio(k - 1);
  const sum = weights.reduce((total, weight) => total + weight, 0);
  return weights.map((weight) => weight / sum);
}
