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
