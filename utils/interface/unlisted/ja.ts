import { format } from '../../words/ja/format.ts';
import type { UnlistedWords } from './en.ts';

export { format };

export const words: UnlistedWords = {
  title: '自分のサイトが一覧にない',
  intro: 'Reachableが読み取るのは、読み取り部品が書かれたサイトだけです。新しいサイトに必要なもの：',
  takes: [
    'メッセージごとにID、書いた人、時刻を表示するブラウザーのページ。確実に表示されないものは推測せず、除いて数えます。',
    '読み取り部品を書いて試すプログラマー。方法は手引きにあります。',
    'その人に渡すページの説明。構造だけで、だれの言葉も含みません。何も送信しません。自分でコピーし、確かめ、渡してください。',
  ],
  guide: '協力者向けの手引き（英語）',
  open: '説明をコピーするには、タブでサイトを開き、そこでReachableを開いて「自分のサイトが一覧にない」を選んでください。',
  copy: (host) => `${host}の説明をコピー`,
  copied: 'コピーしました。ページの構造だけで、だれの言葉も含みません。',
  see: 'コピーした内容を見る',
};
