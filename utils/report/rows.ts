import { dateNumber, dateText } from '../domain/clock.ts';
import { channels, type Channel } from '../domain/message.ts';
import { officeOf, type Basis } from './basis.ts';
import { isCounted, observations, replyQuantile, shareOf } from './figures.ts';
import { replyInterval } from './interval.ts';
import type { AskRow, Baseline, DayPlace, Headline, Row, Total } from './types.ts';
import { baselineWeeks, passed } from './week.ts';

const order: readonly DayPlace[] = ['remote', 'office', 'mixed', 'off'];

/** Working days of each place that had begun as of the report. */
function daysOf({ days, asOf }: Basis, place: DayPlace): number {
  return days.filter((day) => day.place === place && passed(day.working, asOf).length > 0).length;
}

function total(rows: readonly AskRow[], place: DayPlace, days: number): Total {
  const undecided = rows.filter((one) => one.outcome === 'undecided').length;
  const share = shareOf(rows);
  return { place, days, asks: share.decided + undecided, ...share, undecided };
}

function row(rows: readonly AskRow[], place: DayPlace, channel: Channel, days: number): Row {
  const own = rows.filter((one) => one.channel === channel && isCounted(one));
  const open = own.filter((one) => one.open);
  return {
    ...total(own, place, days),
    channel,
    timed: observations(own).length,
    median: replyQuantile(own, 0.5),
    interval: replyInterval(own),
    p90: replyQuantile(own, 0.9),
    open: open.length,
    oldest: open.length === 0 ? null : Math.max(...open.map((one) => one.working)),
  };
}

/** The places that the week has a row for: remote and office always, others where there is something to say. */
function placesOf(basis: Basis): DayPlace[] {
  return order.filter(
    (place) =>
      place === 'remote' ||
      place === 'office' ||
      (place === 'mixed' && daysOf(basis, place) > 0) ||
      basis.asks.some((one) => one.place === place),
  );
}

const at = (rows: readonly AskRow[], place: DayPlace) => rows.filter((one) => one.place === place);

export function totalsOf(basis: Basis): Total[] {
  return placesOf(basis).map((place) => total(at(basis.asks, place), place, daysOf(basis, place)));
}

export function tableOf(basis: Basis): Row[] {
  return placesOf(basis).flatMap((place) =>
    channels.map((channel) => row(at(basis.asks, place), place, channel, daysOf(basis, place))),
  );
}

/**
 * The office days that the week is compared with. Only days with an ask count as days here: an unswitched working
 * day before anything was recorded is office by default and says nothing.
 */
export function baselineOf(basis: Basis): Baseline {
  const office = officeOf(basis).filter(isCounted);
  const days = new Set(office.map((one) => one.date)).size;
  return {
    weeks: baselineWeeks,
    from: dateText(dateNumber(basis.from) - 7 * (baselineWeeks - 1)),
    days,
    totals: shareOf(office),
    rows: channels.map((channel) => row(office, 'office', channel, days)),
    asks: [...basis.before],
  };
}

/** What the first sentence speaks of: the remote days, else the office days, else the mixed ones. */
export function headlineOf(table: readonly Row[], totals: readonly Total[], baseline: Baseline): Headline {
  const spoken =
    (['remote', 'office', 'mixed'] as const)
      .map((place) => totals.find((one) => one.place === place))
      .find((one) => one !== undefined && one.days > 0) ?? null;
  if (!spoken) {
    const nothing = { asks: 0, within: 0, decided: 0, share: null, undecided: 0 };
    return { place: null, days: 0, ...nothing, channels: [], timed: 0, median: null, baseline: null };
  }
  // Of two channels with as many asks, chat: it comes first.
  const rows = table
    .filter((one) => one.place === spoken.place && one.asks > 0)
    .toSorted((a, b) => b.asks - a.asks);
  const [main] = rows;
  const before = main && baseline.rows.find((one) => one.channel === main.channel);
  const compared = spoken.place !== 'office' && before;
  return {
    ...spoken,
    channels: rows.map((one) => one.channel),
    timed: main?.timed ?? 0,
    median: main?.median ?? null,
    baseline: compared ? { timed: before.timed, median: before.median } : null,
  };
}
