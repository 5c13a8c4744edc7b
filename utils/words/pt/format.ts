import { formatOf } from '../format.ts';

/** Brazilian Portuguese. Its plural category “many” (a million of) changes no text of the report: “other” stands for it. */
export const format = formatOf({
  locale: 'pt-BR',
  categories: ['one', 'other'],
  hours: (hours, minutes) => `${hours} h ${minutes} min`,
  minutes: (minutes) => `${minutes} min`,
  underMinute: '<1 min',
  seconds: (span, seconds) => `${span} ${seconds} s`,
  moment: (date, time) => `${date}, ${time}`,
  week: (number, year) => `Semana ${number} de ${year}`,
});

export type PortugueseFormat = typeof format;
