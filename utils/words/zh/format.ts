import { formatOf } from '../format.ts';

const day = (parts: readonly number[]) => `${parts[1]}月${parts[2]}日`;

/** Chinese in simplified characters. */
export const format = formatOf({
  locale: 'zh-Hans',
  categories: ['other'],
  hours: (hours, minutes) => `${hours} 小时 ${minutes} 分钟`,
  minutes: (minutes) => `${minutes} 分钟`,
  underMinute: '不到 1 分钟',
  seconds: (span, seconds) => `${span} ${seconds} 秒`,
  moment: (date, time) => `${date} ${time}`,
  week: (number, year) => `${year} 年第 ${number} 周`,
  // Intl writes a range of dates with slashes here.
  range: (from, to) =>
    `${from[0]}年${day(from)}至${
      from[0] !== to[0] ? `${to[0]}年${day(to)}` : from[1] !== to[1] ? day(to) : `${to[2]}日`
    }`,
});

export type ChineseFormat = typeof format;
