import { format } from '../../words/ja/format.ts';
import type { TrialWords } from './en.ts';

export { format };

export const words: TrialWords = {
  title: 'Reachable：試行期間',
  heading: '試行期間',
  means:
    '決まった在宅勤務日と明確な目標時間で数週間を試し、決めた日に一緒に数値を確認し、そのうえで判断します。',
  done: {
    saved: '保存しました。変更には日付が記録されます。',
    unchanged: '変更はありません。',
    calendar: (file) => `${file} として保存しました。カレンダーで開いてください。`,
    file: (file) => `${file} として保存しました。`,
  },
  progress: {
    before: (start) => `${start}に開始`,
    running: (week, of) => `全${format.count(of)}週の第${format.count(week)}週`,
    reviewDue: (review) => `レビュー：${review}`,
    over: (review) => `レビュー済み：${review}`,
    next: (date) => `次の在宅勤務日：${date}。`,
    noNext: '残りの在宅勤務日はありません。',
    review: (date) => `レビューは${date}です。`,
    calendar: 'カレンダー用のレビューの通知',
    calendarDays: '…在宅勤務日も含める',
    another: '別の試行期間を計画',
    changed: '合意の後に計画が変更されています。各変更はレポートに記載されます。',
  },
  plan: {
    open: '試行期間を計画',
    change: '計画を変更',
    fields: {
      start: '初日',
      weeks: '週数',
      weekdays: '在宅勤務日',
      chat: 'チャットの目標時間（勤務時間、分）',
      email: 'メールの目標時間（勤務時間、分）',
      margin: '許容差（ポイント）',
      review: '一緒にレビューする日',
      boss: '合意の相手',
      ended: '早期に終了した日',
    },
    hints: {
      email: '240分は4時間です。',
      margin: '時間内に返信した割合で、在宅勤務日が出社日を下回ってよい幅です。',
      review: 'この日より前のレポートに判定結果は載りません。',
      boss: '合意書にだけ使う名前です。空欄でもかまいません。',
      ended: '試行期間が続いている間は空欄にしてください。',
    },
    save: '計画を保存',
    saveChanges: '変更を保存',
    changesDated: '変更はすべて日付とともにレポートに記載されます。取り消したものも同様です。',
  },
  faults: {
    noDate: '日付を選択してください。',
    notWhole: (example) => `整数を入力してください（例：${format.count(example)}）。`,
    tooSmall: (least) => `${format.count(least)}以上を入力してください。`,
    tooManyWeeks: (most) => `値が大きすぎます。${format.count(most)}週以下を入力してください。`,
    tooManyMinutes: (most) => `値が大きすぎます。勤務時間で${format.count(most)}分以下を入力してください。`,
    tooManyPoints: (most) => `値が大きすぎます。${format.count(most)}ポイント以下を入力してください。`,
    noWeekday: '在宅勤務日を1日以上選択してください。',
    reviewBeforeEnd: 'レビューが最後の在宅勤務日より前です。その日以降を選択してください。',
    endedBeforeStart: '試行期間を初日より前に終えることはできません。後の日付を選択してください。',
    endedAfterEnd: '試行期間はその前に終わります。前の日付を選択するか、空欄にしてください。',
  },
  chance: {
    title: 'この試行期間の見込み',
    recorded: (days) =>
      `記録済みの出社日（初日より前の${format.count(days)}日）に基づきます。別の数値も試せます。`,
    assumed: (days) =>
      `記録済みの出社日が少ないため（初日より前の${format.count(days)}日）、仮の数値を用いています。実際の数値が分かる場合は入力してください。`,
    asksPerDay: '1日に届く、返信を求めるメッセージの件数',
    share: '出社日に時間内に返信した割合（%）',
    noPlan: '計画を入力すると表示されます。',
    days: (remote, office) =>
      `在宅勤務日${format.count(remote)}日と出社日${format.count(office)}日の比較です。`,
    equal: (notWorse, tooEarly, worse) => [
      '在宅勤務日が実際には同じように良い場合：',
      `「悪化なし」${notWorse}`,
      `、「判断には時期尚早」${tooEarly}、誤って「悪化」${worse}。`,
    ],
    worse: (points, worse, notWorse) =>
      `実際には${format.count(points)}ポイント悪い場合：「悪化」${worse}、誤って「悪化なし」${notWorse}。`,
    mostlyTooEarly: 'このような試行期間は、多くの場合「判断には時期尚早」で終わります。',
    whatHelps: (offers) => `役に立つこと：${offers}。`,
    nothingHelps: '在宅勤務日や1日のメッセージを増やすか、許容差を広げると役に立ちます。',
    help: {
      'another-weekday': (chance) => `在宅勤務日を週に1日増やす（${chance}）`,
      'twice-the-weeks': (chance) => `週数を2倍にする（${chance}）`,
      'a-baseline': (chance) => `事前に8週間分の出社日を記録または取り込む（${chance}）`,
      'a-wider-margin': (chance) => `許容差を5ポイント広げる（${chance}）`,
    },
  },
  agreement: {
    title: '署名する合意書',
    print: '合意書を印刷',
    means: '回答の下書きは設定から作られています。ご自身の言葉に書き換えると、ここに保存されます。',
  },
  closing: { title: '最終レポート', html: 'HTMLとして保存', print: '印刷またはPDF', json: 'JSON' },
};
