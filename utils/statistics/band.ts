import { normalQuantile } from './distributions.ts';
import { exp, ln } from './elementary.ts';
import { survivalCurve, type Observation } from './survival.ts';

/** The band at one step of the curve: from `time` on, the share still waiting lies in `lower` … `upper`. */
export interface BandStep {
  time: number;
  lower: number;
  upper: number;
}

/**
 * The pointwise confidence band of the survival curve: Greenwood's variance Σ d / (n (n − d)), laid around
 * ln(−ln S), which keeps it inside 0 … 1 (Kalbfleisch and Prentice, "The Statistical Analysis of Failure Time Data",
 * 1980, 1.3; `conf.type = "log-log"` of R's survfit). It treats waits as independent.
 *
 * Where the curve reaches 0 that formula has no value: the lower end is 0, and the upper end stays where it was,
 * since a curve that only falls cannot be higher later.
 *
 * @param level 0 … 1, of each point by itself
 * @returns one step an event time, those of `survivalCurve`
 */
export function survivalBand(observations: readonly Observation[], level = 0.95): BandStep[] {
  const z = normalQuantile((1 + level) / 2);
  let variance = 0;
  let last = 1;
  return survivalCurve(observations).map(({ time, survival, atRisk, events }) => {
    if (events === atRisk) return { time, lower: 0, upper: last };
    variance += events / (atRisk * (atRisk - events));
    const log = ln(survival);
    const spread = exp((z * Math.sqrt(variance)) / -log);
    last = exp(log / spread);
    return { time, lower: exp(log * spread), upper: last };
  });
}
