import { dateNumber, dateText } from '../domain/clock.ts';
import { channels, type Channel } from '../domain/message.ts';
import { weekOf, type WeekName } from '../domain/week.ts';
import { observations, replyQuantile, shareOf } from '../report/figures.ts';
import type { Quantile, Share } from '../report/types.ts';
import { datesOf, everything, type Filter, type Period } from './address.ts';
import type { LogRow } from './rows.ts';
import { isWanted } from './search.ts';
import { dayPlaces, isShown, type DayPlace } from './show.ts';

/** Of fewer replies than so many no median is shown: it would say more of one of them than of a habit. */
export const fewest = 6;

/** The asks of one place in one week or hour. Durations in working ms. */
export interface Cell extends Share {
  /** Decided or not. */
  asks: number;
  /** By Kaplan–Meier; `too few` below six. Null where there is nothing to order. */
  median: Quantile | 'too few';
  /** Where its rows are. */
  period: Period;
  filter: Filter;
}

/** A line of the picture and of its table: a week, or an hour of the clock. */
export interface TrendLine {
  week: WeekName | null;
  /** Its Monday, where it is a week. */
  from: string | null;
  hour: number | null;
  cells: { place: DayPlace; cell: Cell }[];
}

/** Weeks side by side and hours of the day of one channel. */
export interface Trend {
  channel: Channel;
  asks: number;
  weeks: TrendLine[];
  hours: TrendLine[];
}

/**
 * Shares and medians of some weeks by week and by hour, place by place. The hour is the one in which an ask's working
 * time began. Pure.
 *
 * @param rows the asks of the period, and others: they are left out
 */
export function trendsOf(
  rows: readonly LogRow[],
  period: Period & { kind: 'weeks' },
  filter: Filter = everything,
): Trend[] {
  const [first, last] = datesOf(period);
  const [from, to] = [dateText(first), dateText(last)];
  const own = rows.filter(
    (row) => row.date >= from && row.date <= to && isShown(row, 'counted') && isWanted(row, filter),
  );
  return channels.map((channel): Trend => {
    const asks = own.filter((row) => row.channel === channel);
    const places = dayPlaces.filter((place) => asks.some((row) => row.place === place));
    const by = { ...filter, channel };
    const weeks = Array.from({ length: period.weeks }, (_, index) => first + 7 * index);
    const hours = asks.map(({ hour }) => hour);
    const line = (chosen: readonly LogRow[], where: Period, more: Filter) =>
      places.map((place) => ({
        place,
        cell: cellOf(
          chosen.filter((row) => row.place === place),
          where,
          { ...more, place },
        ),
      }));
    const ofWeek = Map.groupBy(asks, ({ date }) => weekOf(dateNumber(date)));
    const ofHour = Map.groupBy(asks, ({ hour }) => hour);
    return {
      channel,
      asks: asks.length,
      weeks: weeks.map((monday) => {
        const week = weekOf(monday);
        const where: Period = { kind: 'weeks', week, weeks: 1 };
        return { week, from: dateText(monday), hour: null, cells: line(ofWeek.get(week) ?? [], where, by) };
      }),
      hours: between(hours).map((hour) => ({
        week: null,
        from: null,
        hour,
        cells: line(ofHour.get(hour) ?? [], period, { ...by, hour }),
      })),
    };
  });
}

function cellOf(rows: readonly LogRow[], period: Period, filter: Filter): Cell {
  return {
    asks: rows.length,
    ...shareOf(rows),
    median: rows.length > 0 && observations(rows).length < fewest ? 'too few' : replyQuantile(rows, 0.5),
    period,
    filter,
  };
}

/** Every hour from the first to the last that occurs. */
function between(hours: readonly number[]): number[] {
  if (hours.length === 0) return [];
  const [first, last] = [Math.min(...hours), Math.max(...hours)];
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}
