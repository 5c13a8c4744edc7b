import { dateNumber } from '../../domain/clock.ts';
import { channels, type Channel } from '../../domain/message.ts';
import { survivalBand } from '../../statistics/band.ts';
import { logRank } from '../../statistics/log-rank.ts';
import { rankSum } from '../../statistics/rank-sum.ts';
import { shift } from '../../statistics/shift.ts';
import { survivalCurve, type Observation } from '../../statistics/survival.ts';
import type { BandCurves, BandLine, Closing, ClosingAppendix, ClosingRow, ClosingRule } from './closing.ts';
import { isCounted, observations, replyQuantile, shareOf } from '../figures.ts';
import { replyInterval } from '../interval.ts';
import { isBaseline } from './rows.ts';
import type { TrialSection } from './types.ts';
import type { AskRow, DayPlace, Row } from '../types.ts';

/** The parts that follow from the rows and the trial's terms alone: whoever holds the JSON can compute them anew. */
export type ClosingFigures = Pick<Closing, 'table' | 'curves' | 'appendix' | 'apart' | 'rules'>;

/** Every figure of a closing report that is not in its trial section. Pure. */
export function closingFigures(
  asks: readonly AskRow[],
  { terms, verdict }: Pick<TrialSection, 'terms' | 'verdict'>,
): ClosingFigures {
  const start = dateNumber(terms.start);
  const [baseline, trial] = [
    asks.filter((one) => isBaseline(one, { start })),
    asks.filter((one) => !isBaseline(one, { start })),
  ];
  const count = (test: (one: AskRow) => boolean) => asks.filter(test).length;
  return {
    table: [
      ...tableOf(baseline, 'baseline', ['office']),
      ...tableOf(trial, 'trial', ['remote', 'office', 'mixed']),
    ],
    curves: channels
      .map((channel) => curvesOf(asks, channel, terms[channel]))
      .filter(({ remote, office }) => remote.replies + office.replies > 0),
    appendix: verdict === null ? null : channels.map((channel) => appendixOf(asks, channel)),
    apart: {
      followUps: count((one) => one.outcome === 'follow-up'),
      noReplyNeeded: count((one) => one.outcome === 'no-reply-needed'),
      seenUnsure: count((one) => one.outcome === 'unseen'),
      orderUnknown: count((one) => one.outcome === 'order-unknown'),
      elsewhere: count((one) => one.elsewhere === 'marked'),
    },
    rules: (['remote', 'office'] as const).map((place) => rulesOf(asks, place)),
  };
}

function tableOf(
  asks: readonly AskRow[],
  period: ClosingRow['period'],
  places: readonly DayPlace[],
): ClosingRow[] {
  return places.flatMap((place) => {
    const here = asks.filter((one) => one.place === place && isCounted(one));
    if (place === 'mixed' && here.length === 0) return [];
    const days = new Set(here.map(({ date }) => date)).size;
    return channels.map((channel) => {
      const own = here.filter((one) => one.channel === channel);
      return { period, ...rowOf(own, place, channel, days) };
    });
  });
}

function rowOf(own: readonly AskRow[], place: DayPlace, channel: Channel, days: number): Row {
  const open = own.filter((one) => one.open);
  const share = shareOf(own);
  return {
    place,
    days,
    asks: own.length,
    ...share,
    undecided: own.length - share.decided,
    channel,
    timed: observations(own).length,
    median: replyQuantile(own, 0.5),
    interval: replyInterval(own),
    p90: replyQuantile(own, 0.9),
    open: open.length,
    oldest: open.length === 0 ? null : Math.max(...open.map((one) => one.working)),
  };
}

/** The share of a place as it would be by other rules. */
function rulesOf(asks: readonly AskRow[], place: ClosingRule['place']): ClosingRule {
  const here = asks.filter((one) => one.place === place);
  // A follow-up was never answered: once its target has passed it counts as late.
  const followed = here.filter((one) => one.outcome !== 'follow-up' || one.working > one.target);
  const late = (one: AskRow) => (one.outcome === 'follow-up' ? ('late' as const) : one.outcome);
  return {
    place,
    counted: shareOf(here),
    withoutSameRoom: shareOf(here.filter((one) => one.replied === null || one.how !== 'same-room')),
    withFollowUps: shareOf(followed.map((one) => ({ outcome: late(one) }))),
    answeredOnly: shareOf(here.filter((one) => one.replied !== null)),
  };
}

function waitsOf(asks: readonly AskRow[], place: BandLine['place'], channel: Channel): Observation[] {
  return observations(asks.filter((one) => one.place === place && one.channel === channel));
}

function curvesOf(asks: readonly AskRow[], channel: Channel, target: number): BandCurves {
  const line = (place: BandLine['place']) => lineOf(place, waitsOf(asks, place, channel));
  return { channel, target, remote: line('remote'), office: line('office') };
}

function lineOf(place: BandLine['place'], waits: readonly Observation[]): BandLine {
  const band = survivalBand(waits);
  return {
    place,
    timed: waits.length,
    replies: waits.filter(({ event }) => event).length,
    until: waits.reduce<number | null>((longest, { time }) => Math.max(longest ?? 0, time), null),
    steps: survivalCurve(waits).map(({ time, survival }, index) => ({
      time,
      answered: 1 - survival,
      lower: 1 - (band[index]?.upper ?? survival),
      upper: 1 - (band[index]?.lower ?? survival),
    })),
  };
}

function appendixOf(asks: readonly AskRow[], channel: Channel): ClosingAppendix {
  const [remote, office] = [waitsOf(asks, 'remote', channel), waitsOf(asks, 'office', channel)];
  const answered = (waits: readonly Observation[]) =>
    waits.filter(({ event }) => event).map(({ time }) => time);
  const test = logRank(remote, office);
  const moved = shift(answered(remote), answered(office));
  return {
    channel,
    logRank: test && { chiSquare: test.chiSquare, p: test.p },
    shift: moved && { ...moved, p: rankSum(answered(remote), answered(office))?.p ?? null },
  };
}
