import { datesOfSpan, remoteDates, type TrialPlan } from '../../domain/trial.ts';
import type { WorkingClock } from '../../domain/clock.ts';
import { chanceOfAnswer, type Chance } from '../../statistics/chance.ts';
import type { Known } from '../known.ts';

/** How a planned trial is likely to end. */
export interface Foreseen {
  remoteDays: number;
  officeDays: number;
  /** If remote days are in truth just as good. */
  equal: Chance;
  /** If they are in truth worse by twice the margin. */
  worse: Chance;
  /** Where “too early” is the likeliest end: changes of the plan, each with the chance of “not worse” that it brings. */
  help: { what: Help; notWorse: number }[];
}

export type Help = 'another-weekday' | 'twice-the-weeks' | 'a-baseline' | 'a-wider-margin';

/** Office days that eight weeks of recording before the trial bring. */
const fullBaseline = 40;

/**
 * The chance of each verdict, recomputed while the plan is typed.
 *
 * @param clock leaves out holidays and days without working hours
 */
export function foresee(plan: TrialPlan, known: Known, clock: Pick<WorkingClock, 'on'>): Foreseen {
  const base = daysOf(plan, known.days, clock);
  const chance = (
    days: { remoteDays: number; officeDays: number },
    { margin = plan.margin, difference = 0 } = {},
  ) =>
    chanceOfAnswer({
      ...days,
      asksPerDay: known.asksPerDay,
      share: known.share,
      margin: margin / 100,
      difference,
    });
  const equal = chance(base);
  const help: Foreseen['help'] = [];
  const offer = (what: Help, notWorse: number) => {
    if (notWorse >= equal.notWorse + 0.05) help.push({ what, notWorse });
  };
  if (equal.tooEarly > equal.notWorse) {
    const more = [0, 1, 2, 3, 4].find((day) => !plan.weekdays.includes(day));
    if (more !== undefined) {
      const weekdays = [...plan.weekdays, more].sort((a, b) => a - b);
      offer('another-weekday', chance(daysOf({ ...plan, weekdays }, known.days, clock)).notWorse);
    }
    const longer = { ...plan, weeks: 2 * plan.weeks };
    offer('twice-the-weeks', chance(daysOf(longer, known.days, clock)).notWorse);
    if (known.days < fullBaseline / 2)
      offer('a-baseline', chance(daysOf(plan, fullBaseline, clock)).notWorse);
    offer('a-wider-margin', chance(base, { margin: Math.min(50, plan.margin + 5) }).notWorse);
  }
  return { ...base, equal, worse: chance(base, { difference: (-2 * plan.margin) / 100 }), help };
}

function daysOf(
  plan: TrialPlan,
  before: number,
  clock: Pick<WorkingClock, 'on'>,
): { remoteDays: number; officeDays: number } {
  const remote = new Set(remoteDates(plan, clock));
  const office = datesOfSpan(plan).filter((date) => !remote.has(date) && clock.on(date).length > 0);
  return { remoteDays: remote.size, officeDays: before + office.length };
}
