import { daysStillNeeded } from './days-needed.ts';
import { spokenBy, type Spoken } from './margin.ts';
import type { ShareComparison } from './shares.ts';

export interface Verdict {
  verdict: Spoken['verdict'] | 'too-early';
  /** `few-asks`, `few-days`: a gate of the comparison is shut. `wide-interval`: the interval leaves both open. */
  because: Spoken['because'] | 'few-asks' | 'few-days' | 'wide-interval';
  /** Remote days that a verdict likely still needs: 0 once there is one, null where none can be foreseen. */
  moreDays: number | null;
}

/**
 * Not worse than the office by more than the margin? *Not worse* when the interval's lower end lies above −margin,
 * *worse* when the interval lies wholly below 0, else *too early* to tell. The margin was agreed, so it comes first:
 * a small loss that is surely within it is *not worse*, and says so in `because`.
 *
 * Looking again and again doubles the false verdicts: final only on the review date.
 *
 * @param margin a share, 0 < margin < 1 (10 points: 0.1)
 * @param officePerRemote office days that come with each further remote day (0: the office days are a finished
 * baseline; two remote and three office days a week: 1.5)
 */
export function verdictOf(comparison: ShareComparison, margin: number, officePerRemote = 0): Verdict {
  const { gate, interval } = comparison;
  const spoken = gate === null && interval !== null ? spokenBy(interval, margin) : null;
  if (spoken) return { ...spoken, moreDays: 0 };
  return {
    verdict: 'too-early',
    because: gate ?? 'wide-interval',
    moreDays: daysStillNeeded(comparison, margin, officePerRemote),
  };
}
