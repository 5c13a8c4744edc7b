import type { Words } from '../en/index.ts';
import type { JapaneseFormat } from './format.ts';

/** レポートの離席連絡と予定、およびそこから作るメールの文言。 */
export const plan = (f: JapaneseFormat): Words['plan'] => ({
  away: {
    title: (promised, kept) => `離席連絡：${f.count(promised)}件中${f.count(kept)}件で約束を守りました`,
    caption: '連絡した離席と、約束した戻り時刻、実際の戻り時刻',
    share: (kept, decided, share) =>
      `期限が来た約束${f.count(decided)}件中${f.count(kept)}件（${f.percent(share)}）を守りました。`,
    running: (number) => f.plural(number, { other: 'まだ期限が来ていない約束が#件あります。' }),
    meaning:
      '本人が戻る時刻を添えて連絡した離席です。その時刻まで、または遅くとも5分後までに戻ったことが、本人の申告か、約束の時刻の前後5分以内に送ったメッセージで分かれば「守った」とします。何も示すものがなければ守ったとはしません。離席は待ち時間から差し引きません。',
    day: '日',
    note: 'メモ',
    from: '離席開始',
    promised: '約束した戻り時刻',
    back: '戻り',
    kept: '約束',
    noNote: 'メモなし',
    by: { ended: (time) => `${time}、本人の申告`, message: (time) => `${time}、メッセージを送信` },
    noSign: '示すものなし',
    isKept: '守った',
    notKept: '守れなかった',
    notDue: '期限前',
    heard: (notes) => `離席：${notes.join('、')}。各行は表「離席連絡」にあります。`,
    stretch: (note, from, until) => `${note} ${from}～${until}`,
    legend: '連絡した離席。',
    line: (promised, kept, decided, share) =>
      `離席連絡${f.count(promised)}件。期限が来た約束${f.count(decided)}件中${f.count(kept)}件を守りました（${f.percent(share)}）。`,
  },
  done: {
    title: (planned, done) => `予定と完了：${f.count(planned)}件中${f.count(done)}件`,
    caption: 'その日に予定したことと、その結果',
    meaning:
      '本人が書き、本人が印を付けたもので、測定したものではありません。正午の時点で予定にあったものは、後で外しても予定に数えます。正午より後に加えたものは数えません。',
    added: (added, done) => `正午より後の追加：${f.count(added)}件（うち完了${f.count(done)}件）。`,
    day: '日',
    written: '予定の記入',
    item: '項目',
    became: '結果',
    isDone: '完了',
    notDone: '未完了',
    later: '後で追加',
    dropped: '後で削除',
    reworded: '後で文言を変更',
  },
  usual: { lunch: '昼休み', short: '小休憩', focus: '集中作業' },
  mail: {
    hello: 'お疲れさまです。',
    home: (date) => `本日は在宅勤務です（${date}）`,
    homePlan: '本日は在宅勤務です。次のことを予定しています。',
    homeNoPlan: '本日は在宅勤務です。',
    reach: (chat, email) =>
      `お約束どおり、勤務時間でチャットには${chat}以内、メールには${email}以内に返信します。`,
    wrapUp: (date) => `本日のまとめ（${date}）`,
    planned: (planned, done) =>
      `本日の予定は${f.plural(planned, { other: '#件' })}、完了は${f.count(done)}件です。`,
    nothingPlanned: '本日は特に予定を立てていませんでした。',
    done: '完了：',
    moved: '次の勤務日に持ち越し：',
    regards: 'よろしくお願いいたします。',
    shortened: '省略：全文は下書きに収まりませんでした。',
  },
  status: {
    away: (note, time) => `${note}、${time}に戻ります`,
    home: '在宅勤務中',
    office: '出社中',
    plan: (where, items) => `${where}。本日：${items.join('、')}`,
  },
});
