import { dateNumber } from '../../domain/clock.ts';
import { channels, type Channel } from '../../domain/message.ts';
import { compareMedians } from '../../statistics/medians.ts';
import { permutationTest } from '../../statistics/permutation.ts';
import { compareShares, type DayShare, type ShareSide } from '../../statistics/shares.ts';
import { verdictOf } from '../../statistics/verdict.ts';
import { confoundedOf, mediansOf as dayMedians, sharesOf } from './days.ts';
import type { MedianRatio, TrialDay, TrialSection, TrialSide, TrialTerms } from './types.ts';
import type { Share } from '../types.ts';

/** The parts of the section that follow from its days and terms alone. */
export type TrialFigures = Pick<
  TrialSection,
  | 'remote'
  | 'office'
  | 'baseline'
  | 'during'
  | 'difference'
  | 'interval'
  | 'designEffect'
  | 'gate'
  | 'verdict'
  | 'permutation'
  | 'medians'
  | 'confounded'
>;

/**
 * Every figure of a trial from its days. Whoever holds a report's JSON comes to the same numbers with it. Pure.
 *
 * @param through the last date that the days cover; from the review date on there is a verdict
 */
export function trialFigures(
  days: readonly TrialDay[],
  terms: Pick<TrialTerms, 'margin' | 'review'>,
  through: string,
): TrialFigures {
  const [remote, office] = [sharesOf(days, 'remote'), sharesOf(days, 'office')];
  const comparison = compareShares(remote, office);
  const officeDays = days.filter(({ place }) => place === 'office');
  const during = part(officeDays.filter(({ period }) => period === 'trial'));
  const final = through >= terms.review;
  // With each further remote day come as many office days as the trial brought so far.
  const rate = comparison.remote.days === 0 ? 0 : during.days / comparison.remote.days;
  return {
    remote: sideOf(comparison.remote, days, 'remote'),
    office: sideOf(comparison.office, days, 'office'),
    baseline: part(officeDays.filter(({ period }) => period === 'baseline')),
    during,
    difference: comparison.difference,
    interval: comparison.interval,
    designEffect: comparison.designEffect,
    gate: comparison.gate,
    verdict: final ? verdictOf(comparison, terms.margin / 100, rate) : null,
    // What could be read as a verdict waits for the day that was agreed for it.
    permutation: final ? permutationOf(remote, office) : null,
    medians: final ? channels.map((channel) => mediansOf(days, channel)) : null,
    confounded: confoundedOf(days),
  };
}

function permutationOf(
  remote: readonly DayShare[],
  office: readonly DayShare[],
): TrialSection['permutation'] {
  const test = permutationTest(remote, office);
  return test && { p: test.p, exact: test.exact, compared: test.compared };
}

function mediansOf(days: readonly TrialDay[], channel: Channel): MedianRatio {
  const compared = compareMedians(dayMedians(days, 'remote', channel), dayMedians(days, 'office', channel));
  const { remote, office, ratio, interval, gate } = compared;
  return { channel, remote, office, ratio, interval, gate };
}

function sideOf(side: ShareSide, days: readonly TrialDay[], place: TrialDay['place']): TrialSide {
  const { within, decided, share, effective } = side;
  const undecided = days.filter((day) => day.place === place).reduce((sum, day) => sum + day.undecided, 0);
  return { days: side.days, asks: decided + undecided, within, decided, share, undecided, effective };
}

function part(days: readonly TrialDay[]): Share & { days: number } {
  const decided = days.reduce((sum, day) => sum + day.decided, 0);
  const within = days.reduce((sum, day) => sum + day.within, 0);
  return {
    within,
    decided,
    share: decided === 0 ? null : within / decided,
    days: new Set(days.filter((day) => day.decided > 0).map(({ date }) => dateNumber(date))).size,
  };
}
