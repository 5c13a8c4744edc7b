import { formatOf } from '../format.ts';

/** French. Its plural category “many” (a million of) changes no text of the report, so “other” stands for it. */
export const format = formatOf({
  locale: 'fr',
  categories: ['one', 'other'],
  hours: (hours, minutes) => `${hours} h ${minutes} min`,
  minutes: (minutes) => `${minutes} min`,
  underMinute: '<1 min',
  seconds: (span, seconds) => `${span} ${seconds} s`,
  moment: (date, time) => `${date}, ${time}`,
  week: (number, year) => `Semaine ${number}, ${year}`,
  // Engines disagree about the space.
  percent: (digits) => `${digits}\u202F%`,
});

export type FrenchFormat = typeof format;
