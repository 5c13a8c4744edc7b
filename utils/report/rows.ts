import { dateText } from '../domain/clock.ts';
import { dayPlace, type Judged } from '../domain/judge.ts';
import { channels, type Channel } from '../domain/message.ts';
import { isCounted, observations, replyInterval, replyQuantile, shareOf } from './figures.ts';
import type { DayPlace, Headline, Report, Row, Total } from './types.ts';
import { baselineWeeks, passed, type WeekFrame } from './week.ts';

const order: readonly DayPlace[] = ['remote', 'office', 'mixed', 'off'];

/** Working days of each place that had begun as of the report. */
function daysOf(frame: WeekFrame, place: DayPlace): number {
  return frame.dates.filter((date) => passed(frame, date).length > 0 && dayPlace(date, frame.rules) === place)
    .length;
}

function total(judged: readonly Judged[], place: DayPlace, days: number): Total {
  const undecided = judged.filter((one) => one.outcome === 'undecided').length;
  const share = shareOf(judged);
  return { place, days, asks: share.decided + undecided, ...share, undecided };
}

function row(judged: readonly Judged[], place: DayPlace, channel: Channel, days: number): Row {
  const own = judged.filter((one) => one.ask.channel === channel && isCounted(one));
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
function placesOf(frame: WeekFrame): DayPlace[] {
  return order.filter(
    (place) =>
      place === 'remote' ||
      place === 'office' ||
      (place === 'mixed' && daysOf(frame, place) > 0) ||
      frame.judged.some((one) => one.place === place),
  );
}

const at = (judged: readonly Judged[], place: DayPlace) => judged.filter((one) => one.place === place);

export function totalsOf(frame: WeekFrame): Total[] {
  return placesOf(frame).map((place) => total(at(frame.judged, place), place, daysOf(frame, place)));
}

export function tableOf(frame: WeekFrame): Row[] {
  return placesOf(frame).flatMap((place) =>
    channels.map((channel) => row(at(frame.judged, place), place, channel, daysOf(frame, place))),
  );
}

/**
 * The office days that the week is compared with. Only days with an ask count as days here: an unswitched working
 * day before anything was recorded is office by default and says nothing.
 */
export function baselineOf(frame: WeekFrame): Report['baseline'] {
  const office = at(frame.judgedBefore, 'office').filter(isCounted);
  const days = new Set(office.map((one) => one.date)).size;
  const [monday = 0] = frame.dates;
  return {
    weeks: baselineWeeks,
    from: dateText(monday - 7 * (baselineWeeks - 1)),
    days,
    totals: shareOf(office),
    rows: channels.map((channel) => row(office, 'office', channel, days)),
  };
}

/** What the first sentence speaks of: the remote days, else the office days, else the mixed ones. */
export function headlineOf(
  table: readonly Row[],
  totals: readonly Total[],
  baseline: Report['baseline'],
): Headline {
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
