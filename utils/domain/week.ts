import { dateNumber, dateText } from './clock.ts';

/** An ISO week as people write it: `2026-W47`. */
export type WeekName = string;

const pattern = /^(\d{4})-W(\d{2})$/;

/** The Monday of an ISO week as a date number. Throws on a name that is no week, saying what one looks like. */
export function mondayOf(week: WeekName): number {
  const match = pattern.exec(week);
  if (match) {
    // 4 January always lies in week 1.
    const january4 = dateNumber(`${match[1]}-01-04`);
    const monday = january4 - weekday(january4) + (Number(match[2]) - 1) * 7;
    if (weekOf(monday) === week) return monday;
  }
  throw new Error(`"${week}" is not a week. Write it as year and ISO week number, for example 2026-W47.`);
}

/** The ISO week that a date lies in; its Thursday decides the year. */
export function weekOf(date: number): WeekName {
  const thursday = date - weekday(date) + 3;
  const year = dateText(thursday).slice(0, 4);
  const number = Math.floor((thursday - dateNumber(`${year}-01-01`)) / 7) + 1;
  return `${year}-W${String(number).padStart(2, '0')}`;
}

/** Monday is 0. */
export function weekday(date: number): number {
  return (((date + 3) % 7) + 7) % 7;
}

/** The seven dates of a week. */
export function datesOf(week: WeekName): number[] {
  const monday = mondayOf(week);
  return Array.from({ length: 7 }, (_, day) => monday + day);
}
