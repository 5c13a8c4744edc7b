import { dateNumber } from '../../domain/clock.ts';
import type { Channel } from '../../domain/message.ts';
import { weekday } from '../../domain/week.ts';
import type { DayMedian } from '../../statistics/medians.ts';
import type { DayShare } from '../../statistics/shares.ts';
import { quantile, survivalCurve } from '../../statistics/survival.ts';
import { isCounted, observations, shareOf } from '../figures.ts';
import type { DayTime, TrialDay } from './types.ts';
import { isBaseline, type TrialRange } from './rows.ts';
import type { AskRow } from '../types.ts';

/** The days that the rows make, one for each place that a date had asks at; mixed days take no part. */
export function trialDays(rows: readonly AskRow[], range: Pick<TrialRange, 'start'>): TrialDay[] {
  const counted = rows.filter((row) => isCounted(row) && (row.place === 'remote' || row.place === 'office'));
  const days = Map.groupBy(counted, ({ date, place }) => `${date} ${place}`);
  return [...days.values()]
    .flatMap((own): TrialDay[] => {
      const [first] = own;
      if (!first || (first.place !== 'remote' && first.place !== 'office')) return [];
      const { within, decided } = shareOf(own);
      const time = (channel: Channel) => timeOf(own.filter((row) => row.channel === channel));
      return [
        {
          date: first.date,
          period: isBaseline(first, range) ? 'baseline' : 'trial',
          place: first.place,
          within,
          decided,
          undecided: own.length - decided,
          chat: time('chat'),
          email: time('email'),
        },
      ];
    })
    .sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : a.place < b.place ? 1 : -1));
}

function timeOf(rows: readonly AskRow[]): DayTime | null {
  const waits = observations(rows);
  if (waits.length === 0) return null;
  const median = quantile(survivalCurve(waits), 0.5);
  return median === null
    ? { median: Math.max(...waits.map(({ time }) => time)), reached: false }
    : { median, reached: true };
}

/** The days of one place as the statistics take them. */
export function sharesOf(days: readonly TrialDay[], place: TrialDay['place']): DayShare[] {
  return days
    .filter((day) => day.place === place)
    .map(({ date, within, decided }) => ({ date: dateNumber(date), within, decided }));
}

/** The day medians of one place and channel as the statistics take them. */
export function mediansOf(
  days: readonly TrialDay[],
  place: TrialDay['place'],
  channel: Channel,
): DayMedian[] {
  return days.flatMap((day) => {
    const time = day.place === place ? day[channel] : null;
    if (!time) return [];
    return [{ date: dateNumber(day.date), minutes: time.median / 60_000, reached: time.reached }];
  });
}

/** Remote weekdays that no office day stands beside: there, place and weekday cannot be told apart. */
export function confoundedOf(days: readonly TrialDay[]): { always: number[]; duringTrial: number[] } {
  const weekdaysOf = (own: readonly TrialDay[]) =>
    new Set(own.filter(({ decided }) => decided > 0).map(({ date }) => weekday(dateNumber(date))));
  const remote = [...weekdaysOf(days.filter(({ place }) => place === 'remote'))].sort((a, b) => a - b);
  const office = days.filter(({ place }) => place === 'office');
  const ever = weekdaysOf(office);
  const during = weekdaysOf(office.filter(({ period }) => period === 'trial'));
  return {
    always: remote.filter((day) => !ever.has(day)),
    duringTrial: remote.filter((day) => ever.has(day) && !during.has(day)),
  };
}
