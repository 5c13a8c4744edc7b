import { format } from '../../words/ja/format.ts';
import type { CheckWords } from './en.ts';

export { format };

const basis = (rows: number, week: string, before: number) =>
  `${week}の要返信${format.count(rows)}件と、それ以前の数週間の出社日の要返信${format.count(before)}件`;

export const words: CheckWords = {
  title: 'Reachable：レポートの確認',
  heading: 'レポートの確認',
  means:
    '週次レポートのJSONファイルを選択してください。その中のすべての数値を、このパソコン上で各行から計算し直します。記録も送信も行わず、権限も必要ありません。HTMLファイルについては、SHA-256を照合できます。',
  choose: 'ファイルを選択するか、このページにドロップしてください',
  computing: ['', 'を計算しています…'],
  follows: (figures, rows, week, before) =>
    `${format.count(figures)}個の数値はすべて各行から導かれます（${basis(rows, week, before)}）。`,
  differs: (values, rows, week, before) =>
    `ファイルの値のうち${format.count(values)}個は各行から導かれません（${basis(rows, week, before)}）。`,
  notComputed:
    '次のものはファイルの記載をそのまま用いています：要返信が届いた時刻と返信した時刻、本人の勤務場所、観測した時間、要返信に数えなかったもの、指定、それ以前の数週間の勤務時間帯、および比較のもとになる試行期間の各日。時刻は、要返信5件をご自身のメールボックスと照らし合わせて確認できます。レポートのSHA-256が届いた日付は、それ以降何も変更されていないことを示します。',
  differences: {
    caption: '相違点',
    captionFirst: (listed, all) => `相違点：全${format.count(all)}件のうち最初の${format.count(listed)}件`,
    where: 'ファイル内の場所',
    file: 'ファイルの値',
    rows: '行から計算した値',
    nothing: 'なし',
  },
  fingerprint: {
    title: 'メールに書かれていたファイルですか',
    of: ['', 'のSHA-256：'],
    field: 'メールに書かれたSHA-256',
    paste: 'メールにはHTMLファイルのSHA-256が書かれています。ここに貼り付けると照合できます。',
    digits: (wanted, given) =>
      `SHA-256は16進数${format.count(wanted)}桁ですが、入力されたのは${format.count(given)}桁です。メールからもう一度コピーしてください。`,
    same: '一致：変更のない、まさにそのファイルです。',
    other:
      '不一致：別のファイルか、変更されたファイルです。メールに書かれていたファイルを受け取ってください。',
  },
};
