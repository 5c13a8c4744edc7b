/** A verdict that an interval of the difference gives. */
export interface Spoken {
  verdict: 'not-worse' | 'worse';
  /**
   * - `above-margin`: the interval's lower end lies above −margin.
   * - `below-zero`: the interval lies wholly below 0.
   * - `below-zero-within-margin`: both; surely lower than in the office, and surely by less than the margin.
   */
  because: 'above-margin' | 'below-zero' | 'below-zero-within-margin';
}

/** What an interval of the difference says on its own; null where it leaves both answers open. */
export function spokenBy([lower, upper]: readonly [number, number], margin: number): Spoken | null {
  if (lower > -margin)
    return { verdict: 'not-worse', because: upper < 0 ? 'below-zero-within-margin' : 'above-margin' };
  return upper < 0 ? { verdict: 'worse', because: 'below-zero' } : null;
}
