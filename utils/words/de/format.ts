import { formatOf } from '../format.ts';

/** German as written in Germany. */
export const format = formatOf({
  locale: 'de',
  categories: ['one', 'other'],
  hours: (hours, minutes) => `${hours} h ${minutes} min`,
  minutes: (minutes) => `${minutes} min`,
  underMinute: '<1 min',
  seconds: (span, seconds) => `${span} ${seconds} s`,
  moment: (date, time) => `${date}, ${time}`,
  week: (number, year) => `Kalenderwoche ${number}, ${year}`,
  // Engines disagree about the space.
  percent: (digits) => `${digits}\u00A0%`,
});

export type GermanFormat = typeof format;
