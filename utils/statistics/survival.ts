/** One waiting time. `event` is false where the wait was still going on when it was last looked at (censored). */
export interface Observation {
  time: number;
  event: boolean;
}

/** One step of the curve: from `time` on, the share `survival` is still waiting. */
export interface Step {
  time: number;
  survival: number;
  /** How many were still waiting just before. */
  atRisk: number;
  events: number;
}

/** Products of fractions miss a round value by some 1e-16 a factor; a quantile must not be missed for that. */
const tolerance = 1e-9;

/**
 * The Kaplan–Meier estimate: S(t) = ∏ (1 − dᵢ/nᵢ) over the event times tᵢ ≤ t. At a tie the censored stay at risk
 * for the event. Kaplan and Meier, "Nonparametric estimation from incomplete observations", JASA 53 (1958).
 *
 * @returns one step an event time, in order of time; before the first one S is 1. Times keep their unit.
 */
export function survivalCurve(observations: readonly Observation[]): Step[] {
  const times = observations.toSorted((a, b) => a.time - b.time);
  const steps: Step[] = [];
  let survival = 1;
  for (let index = 0; index < times.length;) {
    const { time } = times[index]!;
    const atRisk = times.length - index;
    let events = 0;
    for (; times[index]?.time === time; index++) if (times[index]!.event) events += 1;
    if (events === 0) continue;
    survival *= 1 - events / atRisk;
    steps.push({ time, survival, atRisk, events });
  }
  return steps;
}

/** S(t) of a curve. */
export function survivalAt(curve: readonly Step[], time: number): number {
  return curve.findLast((step) => step.time <= time)?.survival ?? 1;
}

/** The first time by which the share `p` is done (S(t) ≤ 1 − p); null where the curve does not reach it. */
export function quantile(curve: readonly Step[], p: number): number | null {
  return curve.find((step) => step.survival <= 1 - p + tolerance)?.time ?? null;
}

export function median(curve: readonly Step[]): number | null {
  return quantile(curve, 0.5);
}

/**
 * The ranks (counted from 1) between which the median lies with at least 95 % certainty, whatever the distribution:
 * the sign test inverted, P(Bin(n, ½) < lower) ≤ 2.5 %. Null below six values, where no such ranks exist.
 */
export function medianRanks(n: number): [lower: number, upper: number] | null {
  let log = -n * Math.LN2;
  let sum = Math.exp(log);
  let lower = 0;
  while (sum <= 0.025 && lower < n) {
    lower += 1;
    log += Math.log((n - lower + 1) / lower);
    sum += Math.exp(log);
  }
  return lower === 0 ? null : [lower, n + 1 - lower];
}

/**
 * The order-statistic interval of the median. `until` is null where waits that were cut off hide the upper rank.
 * Null where there are fewer than six values, or where such waits hide even the lower rank.
 */
export function medianInterval(
  observations: readonly Observation[],
): { from: number; until: number | null } | null {
  const ranks = medianRanks(observations.length);
  if (!ranks) return null;
  // At a tie the censored wait is the longer one.
  const order = observations.toSorted((a, b) => a.time - b.time || Number(b.event) - Number(a.event));
  const firstCut = order.findIndex((one) => !one.event);
  const known = order.slice(0, firstCut === -1 ? order.length : firstCut);
  const lower = known[ranks[0] - 1];
  const upper = known[ranks[1] - 1];
  return lower ? { from: lower.time, until: upper?.time ?? null } : null;
}
