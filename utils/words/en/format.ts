import { formatOf } from '../format.ts';

/** British English. The space before the percent sign is the SI's. */
export const format = formatOf({
  locale: 'en-GB',
  categories: ['one', 'other'],
  hours: (hours, minutes) => `${hours} h ${minutes} min`,
  minutes: (minutes) => `${minutes} min`,
  underMinute: '<1 min',
  seconds: (span, seconds) => `${span} ${seconds} s`,
  moment: (date, time) => `${date}, ${time}`,
  week: (number, year) => `Week ${number}, ${year}`,
  percent: (digits) => `${digits} %`,
});

export type EnglishFormat = typeof format;
