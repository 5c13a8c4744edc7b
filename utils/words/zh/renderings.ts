import type { Words } from '../en/index.ts';
import type { ChineseFormat } from './format.ts';

export const renderings = (f: ChineseFormat): Words['renderings'] => {
  const days = { remote: '远程办公日', office: '到岗办公日', mixed: '混合办公日', off: '休息日' };
  return {
    text: {
      title: (title, week, dates) => `${title}：${week}（${dates}）`,
      within: (share) => `时限内 ${share}`,
      usual: (span) => `通常回复 ${span}`,
      usualNotReached: '通常回复未达到',
      ninety: (span) => `90% 用时 ${span}`,
      ninetyNotReached: '90% 未达到',
      undecided: (asks) => `尚未判定 ${f.count(asks)} 条`,
      open: (asks, oldest) => `未回复 ${f.count(asks)} 条，最长已等待 ${oldest}`,
      line: (place, channel, parts) => `${place}，${channel}：${parts.join('；')}。`,
      answeredOnly: (place, share) => `如果像其他工具那样只计已回复的消息，${days[place]}的结果为 ${share}。`,
      watched: (site, share) => `观测：${site}，工作时间的 ${share}。`,
    },
    markdown: {
      place: '办公地点',
      channel: '渠道',
      days: '天数',
      usual: '通常',
      oldest: '最长',
      otherRules: '按其他规则',
      notCounted: '不算作待回复的消息',
      watched: '观测',
      workingTimeWatched: '观测到的工作时间',
    },
  };
};
