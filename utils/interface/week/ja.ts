import { format } from '../../words/ja/format.ts';
import type { WeekWords } from './en.ts';

export { format };
export const words: WeekWords = {
  hours: {
    free: '休み',
    from: (day) => `${day}：開始`,
    until: (day) => `${day}：終了`,
    add: '時間帯を追加',
    addOn: (day) => `時間帯を追加：${day}`,
    remove: (day, number) => `時間帯${number}を削除：${day}`,
    likeMonday: (first, last) => `${first}の時間を${last}まで使う`,
    faults: {
      incomplete: '両方の時刻を入力するか、×で行を削除してください。',
      nothing: '開始と終了が同じです。もっと遅い終了時刻を選んでください。',
      overlap: '上の行が終わる前に始まっています。もっと遅い開始時刻を選んでください。',
    },
  },
  zone: {
    label: 'タイムゾーン',
    hint: '勤務時間はこのタイムゾーンの時刻です。旅行中も変わりません。',
    unknown: 'この名前のタイムゾーンはありません。一覧から選んでください（例：Asia/Tokyo）。',
    use: (zone) => `このコンピューターのものを使う：${zone}`,
  },
  remote: {
    none: '出社または休み',
    day: '終日',
    morning: '午前',
    afternoon: '午後',
  },
};
