import type { Words } from '../en/index.ts';
import { none } from '../format.ts';
import type { JapaneseFormat } from './format.ts';

/*
 * 用語集。ask：要返信（メッセージ）· reply：返信 · target：目標時間 · within target：目標時間内 · late：時間超過 ·
 * undecided：判定待ち · open：未返信 · remote / office day：在宅勤務日、出社日 · mixed：混在 · follow-up：後続メッセージ ·
 * same-room：ルームでのその後の投稿 · coverage, watched：観測 · baseline：直近数週間の出社日 · trial：試行期間 ·
 * margin：許容差 · verdict：判定結果 · employee：本人 · place：勤務場所
 */

export const report = (f: JapaneseFormat): Words['report'] => {
  const outOf = (within: number, decided: number) => `${f.count(decided)}件中${f.count(within)}件`;
  return {
    title: '週次応答状況レポート',
    employee: '本人',
    places: { remote: '在宅', office: '出社', mixed: '混在', off: '休み' },
    placesWithin: { remote: '在宅', office: '出社', mixed: '混在', off: '休み' },
    channels: { chat: 'チャット', email: 'メール' },
    channelsWithin: { chat: 'チャット', email: 'メール' },
    outcomes: {
      within: '目標時間内',
      late: '時間超過',
      undecided: '判定待ち',
      unseen: '返信済み（時刻不明）',
      'follow-up': '後続メッセージ',
      'no-reply-needed': '返信不要と指定',
      'not-a-person': '人ではない',
      'order-unknown': '順序不明',
    },
    how: {
      linked: '紐づいた返信',
      direct: '同じ会話内',
      'names-asker': '相手を名指し',
      'same-room': 'ルームでのその後の投稿',
    },
    comma: '、',
    labelled: (label, text) => `${label}：${text}`,
    days: (days) => f.plural(days, { other: '#日' }),
    asks: (asks) => f.plural(asks, { other: '要返信#件' }),
    outOf,
    ofAll: ({ within, decided, share }) =>
      decided === 0 ? '判定済みなし' : `${outOf(within, decided)}（${f.percent(share)}）`,
    quantile: (value) => (value === null ? none : value === 'not reached' ? '未到達' : f.span(value)),
    targets: ({ chat, email }) => `チャット${f.span(chat)}、メール${f.span(email)}（勤務時間）`,
    agreed: (targets) => `合意した目標時間：${targets}。`,
    asOf: (instant) => `${instant}時点。`,
    sitesWatched: (sites) =>
      sites.length === 0
        ? '読み取ったサイトはありません。'
        : `観測できた勤務時間の割合：${f.list(sites.map(({ name, share }) => `${name} ${f.percent(share)}`))}。`,
  };
};
