import { medianInterval } from '../statistics/median-interval.ts';
import { observations, type Judged } from './figures.ts';

/** The interval of the median reply, working ms. Apart from the other figures, which the popup carries. */
export function replyInterval(judged: readonly Judged[]): { from: number; until: number | null } | null {
  return medianInterval(observations(judged));
}
