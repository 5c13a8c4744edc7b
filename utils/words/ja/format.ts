import { formatOf } from '../format.ts';

const day = (parts: readonly number[]) => `${parts[1]}月${parts[2]}日`;

/** Japanese. */
export const format = formatOf({
  locale: 'ja',
  categories: ['other'],
  hours: (hours, minutes) => `${hours}時間${minutes}分`,
  minutes: (minutes) => `${minutes}分`,
  underMinute: '1分未満',
  seconds: (span, seconds) => `${span}${seconds}秒`,
  moment: (date, time) => `${date} ${time}`,
  week: (number, year) => `${year}年第${number}週`,
  // Intl writes a range of dates with slashes here.
  range: (from, to) =>
    `${from[0]}年${day(from)}～${
      from[0] !== to[0] ? `${to[0]}年${day(to)}` : from[1] !== to[1] ? day(to) : `${to[2]}日`
    }`,
});

export type JapaneseFormat = typeof format;
