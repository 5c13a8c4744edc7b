import { judgeScript } from '../trial/judge-script.ts';
import { scripted } from '../trial/scripted.ts';
import { figure, type Figure } from './figure.ts';

const seeds = 200;
/** Of a hundred scripted trials so many may end in the verdict that is not true. */
const allowed = 7;

/** The truths that are tried, and the verdict that would be wrong about each. */
const truths = [
  { name: 'equal', difference: 0, wrong: 'worse' },
  { name: 'at-the-margin', difference: -0.1, wrong: 'not-worse' },
  { name: '25-points-worse', difference: -0.25, wrong: 'not-worse' },
] as const;

/** Scripted trials of known truth, from their messages to the verdict: how many end wrong, and how many undecided. */
export async function trials(): Promise<Figure[]> {
  return truths.flatMap(({ name, difference, wrong }) => {
    const verdicts = Array.from(
      { length: seeds },
      (_, seed) => judgeScript(scripted({ seed: seed + 1, difference })).section.verdict?.verdict,
    );
    const percent = (wanted: string) =>
      (100 * verdicts.filter((verdict) => verdict === wanted).length) / seeds;
    return [
      figure(
        `trials-${name}-wrong`,
        percent(wrong),
        '%',
        `most that may end “${wrong}”, ${seeds} seeds`,
        allowed,
      ),
      figure(`trials-${name}-undecided`, percent('too-early'), '%'),
    ];
  });
}
