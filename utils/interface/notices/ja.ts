import { format } from '../../words/ja/format.ts';
import type { NoticeWords } from './en.ts';

export { format };

const places = {
  remote: 'Reachable：在宅勤務中',
  office: 'Reachable：出社中',
  off: 'Reachable：勤務時間外',
};

export const words: NoticeWords = {
  title: 'Reachable：通知',
  places,
  toolbar: {
    calm: (place, waiting) => `${place}。${format.plural(waiting, { other: '要返信が#件あります。' })}`,
    near: (place, waiting) =>
      `${place}。${format.plural(waiting, { other: '要返信が#件あります。' })}目標時間が近いものがあります。`,
    late: (place, waiting) =>
      `${place}。${format.plural(waiting, { other: '要返信が#件あります。' })}時間超過のものがあります。`,
  },
  nudge: {
    title: (asks, names) =>
      names.length === 0
        ? format.plural(asks, { other: '要返信が#件あります' })
        : format.plural(asks, { other: `要返信が#件あります（${format.list(names)}）` }),
    one: (sites, due) => `${format.list(sites)}：${due}までの返信で目標時間内です。`,
    several: (sites, due) => `${format.list(sites)}：最初の1件は${due}までの返信で目標時間内です。`,
    buttons: { snooze: '後で再通知', 'no-reply-needed': '返信不要' },
  },
  question: {
    title: '今日は在宅勤務ですか',
    message: '回答は一日の始まりから適用されます。',
    click: 'クリックすると切り替えの画面を開きます。',
    yes: 'はい、在宅です',
    no: 'いいえ',
  },
  promise: {
    title: (time) => `戻りましたか（約束は${time}）`,
    kept: '5分後までに戻れば、約束を守ったことになります。',
    late: '離席連絡はまだ続いています。',
    back: '戻りました',
  },
  week: {
    title: '週次応答状況レポートができました',
    message: '今週の勤務が終わりました。クリックするとレポートを開き、確認して渡せます。',
  },
};
