import type { Words } from '../en/index.ts';
import type { JapaneseFormat } from './format.ts';

export const renderings = (f: JapaneseFormat): Words['renderings'] => {
  const days = { remote: '在宅勤務日', office: '出社日', mixed: '混在日', off: '休日' };
  return {
    text: {
      title: (title, week, dates) => `${title}：${week}（${dates}）`,
      within: (share) => `目標時間内 ${share}`,
      usual: (span) => `通常の返信 ${span}`,
      usualNotReached: '通常の返信 未到達',
      ninety: (span) => `90%まで ${span}`,
      ninetyNotReached: '90% 未到達',
      undecided: (asks) => `判定待ち ${f.count(asks)}件`,
      open: (asks, oldest) => `未返信 ${f.count(asks)}件（最長 ${oldest}）`,
      line: (place, channel, parts) => `${place}・${channel}：${parts.join('；')}。`,
      answeredOnly: (place, share) =>
        `他のツールのように返信したものだけを数えると、${days[place]}は${share}となります。`,
      watched: (site, share) => `観測：${site}、勤務時間の${share}。`,
    },
    markdown: {
      place: '勤務場所',
      channel: '手段',
      days: '日数',
      usual: '通常',
      oldest: '最長',
      otherRules: '別の数え方',
      notCounted: '要返信に数えないもの',
      watched: '観測',
      workingTimeWatched: '観測した勤務時間',
    },
  };
};
