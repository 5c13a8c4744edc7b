import { margin, playTrials, type Outcome, type Truth } from '../statistics/trials.ts';
import { figure, type Figure } from './figure.ts';

const runs = 5000;

/** Every cell of the simulation: its truth but for the difference. */
const cells = [
  { remoteDays: 4, officeDays: 16 },
  { remoteDays: 16, officeDays: 60 },
].flatMap((days) =>
  [0.7, 0.9, 0.97].flatMap((base) =>
    [0, 0.1, 0.2, 0.3].map((correlation) => ({ ...days, base, correlation, asksPerDay: 15 })),
  ),
);

interface Played {
  truth: Omit<Truth, 'difference'>;
  equal: ReturnType<typeof playTrials>;
  atMargin: ReturnType<typeof playTrials>;
}

/** What must stay below its limit, in percent of the runs; `only` picks the cells that it holds for. */
interface Rule {
  name: string;
  limit: number;
  only?: (truth: Played['truth']) => boolean;
  of: (played: Played, unit: 'days' | 'messages') => number;
}

const missed = (outcome: Outcome): number => 1 - outcome.covered;
const worstMiss: Rule['of'] = ({ equal, atMargin }, unit) =>
  Math.max(missed(equal[unit]), missed(atMargin[unit]));

const rules: readonly Rule[] = [
  { name: 'false-worse', limit: 7, of: ({ equal }, unit) => equal[unit].worse },
  { name: 'false-not-worse', limit: 7, of: ({ atMargin }, unit) => atMargin[unit].notWorse },
  { name: 'not-covered', limit: 7, only: ({ base }) => base < 0.97, of: worstMiss },
  { name: 'not-covered-97', limit: 9, only: ({ base }) => base === 0.97, of: worstMiss },
];

/**
 * Trials with a known truth: no difference, and a difference of exactly the margin (the office at the base share, the
 * remote days 10 points below it: .6, .8, .87). Judged by days, and for comparison by single messages.
 *
 * @returns the worst cell of each rule, the cells of a perfect office, then every cell (names that start with `simulation-cell`)
 */
export function simulation(): Figure[] {
  const played = cells.map((truth, index): Played => ({
    truth,
    equal: playTrials({ ...truth, difference: 0 }, runs, 2 * index + 1),
    atMargin: playTrials({ ...truth, difference: -margin }, runs, 2 * index + 2),
  }));
  const all = rules.flatMap((rule) =>
    (['days', 'messages'] as const).map((unit) => {
      const found = played
        .filter(({ truth }) => rule.only?.(truth) ?? true)
        .map((one) => ({ truth: one.truth, value: 100 * rule.of(one, unit) }));
      return { rule, unit, found };
    }),
  );
  const worst = all.map(({ rule, unit, found }) => {
    const { truth, value } = found.reduce((most, one) => (one.value > most.value ? one : most));
    return figure(`simulation-${rule.name}-${unit} (${told(truth)})`, value, '%', 'at most', rule.limit);
  });
  const every = all.flatMap(({ rule, unit, found }) =>
    found.map(({ truth, value }) =>
      figure(`simulation-cell-${rule.name}-${unit} (${told(truth)})`, value, '%', 'at most', rule.limit),
    ),
  );
  return [...worst, ...perfectOffice(), ...every];
}

/** Where the rules are known to be too weak: an office that answers everything in time, and days that are very alike. */
function perfectOffice(): Figure[] {
  return [0, 0.1, 0.2, 0.3].map((correlation, index) => {
    const truth = { remoteDays: 16, officeDays: 60, base: 1, correlation, asksPerDay: 15 };
    const { days } = playTrials({ ...truth, difference: -margin }, runs, 101 + index);
    return figure(`simulation-beyond-false-not-worse-days (${told(truth)})`, 100 * days.notWorse, '%');
  });
}

function told({ remoteDays, officeDays, base, correlation }: Played['truth']): string {
  return `${remoteDays} against ${officeDays} days, share ${base}, correlation ${correlation}`;
}
