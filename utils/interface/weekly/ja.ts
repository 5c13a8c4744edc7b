import { format } from '../../words/ja/format.ts';
import type { WeeklyWords } from './en.ts';

export { format };

export const words: WeeklyWords = {
  title: 'Reachable：週次レポート',
  bar: 'レポート',
  week: {
    label: '週',
    before: '前の週',
    after: '次の週',
    named: (week, dates) => `${week}：${dates}`,
  },
  name: 'レポートに載せる名前',
  language: 'レポートの言語',
  handOver: {
    label: '提出',
    html: 'HTMLで保存',
    print: '印刷またはPDF',
    copy: '要約をコピー',
  },
  done: {
    saved: (file) => `${file} として保存しました。`,
    copied: '要約を表とともにクリップボードにコピーしました。',
    copiedPlain:
      '要約をテキストのみでクリップボードにコピーしました。このブラウザーは表を受け付けませんでした。',
  },
  mail: {
    label: 'メールの下書き',
    attach: [
      '',
      ' をメールに添付してください。このファイルのSHA-256は ',
      ' です。下書きにも記載されるため、メールの日付がファイルの日付になります。',
    ],
    to: '宛先（任意）',
    open: 'メールの下書きを開く',
  },
  show: {
    title: 'このレポートに表示するもの',
    names: {
      name: '名前',
      means:
        '名前を付けた相手の名前。このレポートのすべての写しで、「ご確認ください」と相手ごとの数値に表示されます。次のレポートではオフに戻ります。',
    },
    plan: {
      name: '予定と完了',
      means: '朝に立てた予定と、夕方に完了にしたもの。',
    },
    away: {
      name: '離席',
      means: '離席と、伝えた戻り時刻、実際に戻った時刻。',
    },
  },
  choices: {
    title: 'レポートと通知',
    printAsks: '要返信を1件1行ですべて印刷する（枚数が増えます）',
    weeklyReminder: '週の勤務が終わり、レポートの準備ができたら通知する',
  },
  links: {
    trial: '試行期間',
    people: '相手：上司は誰か、誰が誰か',
    check: '受け取ったレポートを確認する',
  },
  empty: (week) =>
    `${week}：記録はありません。有効にしたサイトを開いている間、Reachableが記録します。以前のメッセージも、ページに表示されると取り込まれます。`,
};
