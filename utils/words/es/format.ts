import { formatOf } from '../format.ts';

/** Spanish. Its plural category “many” (a million of) changes no text of the report, so “other” stands for it. */
export const format = formatOf({
  locale: 'es',
  categories: ['one', 'other'],
  hours: (hours, minutes) => `${hours} h ${minutes} min`,
  minutes: (minutes) => `${minutes} min`,
  underMinute: '<1 min',
  seconds: (span, seconds) => `${span} ${seconds} s`,
  moment: (date, time) => `${date}, ${time}`,
  week: (number, year) => `Semana ${number} de ${year}`,
  // Engines disagree about the space.
  percent: (digits) => `${digits}\u00A0%`,
});

export type SpanishFormat = typeof format;
