import { formatOf } from '../format.ts';

/**
 * Modern Standard Arabic. Western digits: half of the Arab world writes them, all of it reads them, and a boss compares
 * them with clock times and figures in a mailbox that shows the same ones. A percent sign keeps its place behind its
 * number only between the marks (U+200E) that Intl writes too.
 */
export const format = formatOf({
  locale: 'ar-u-nu-latn-ca-gregory',
  categories: ['zero', 'one', 'two', 'few', 'many', 'other'],
  hours: (hours, minutes) => `${hours} س ${minutes} د`,
  minutes: (minutes) => `${minutes} د`,
  underMinute: 'أقل من دقيقة',
  seconds: (span, seconds) => `${span} ${seconds} ث`,
  moment: (date, time) => `${date}، ${time}`,
  week: (number, year) => `الأسبوع ${number}، ${year}`,
});

export type ArabicFormat = typeof format;
