import { minuteOf } from './scale.ts';

/** Minutes after midnight that strips share. */
export type Hours = [from: number, until: number];

/** Half an hour around the earliest and latest working minute of the days, in whole hours. */
export function hoursOf(
  days: readonly { date: string; zone: string; working: readonly (readonly [number, number])[] }[],
): Hours {
  const minutes = days.flatMap((day) =>
    day.working.flatMap(([from, until]) => [
      minuteOf(from, day.date, day.zone),
      minuteOf(until, day.date, day.zone),
    ]),
  );
  return [
    Math.floor((Math.min(...minutes) - 30) / 60) * 60,
    Math.ceil((Math.max(...minutes) + 30) / 60) * 60,
  ];
}
