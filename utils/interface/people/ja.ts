import { format } from '../../words/ja/format.ts';
import type { PeopleWords } from './en.ts';

export { format };

const asks = (number: number) => format.plural(number, { other: '要返信#件' });

export const words: PeopleWords = {
  title: 'Reachable：相手',
  heading: '相手',
  means:
    'Reachableは名前を保存せず、このパソコンが作るコードでのみ送信者を区別します。誰が誰かを、必要な範囲でここに指定してください。指定すると、上司、新任の同僚、チーム、その他の相手への返信状況がレポートに表示されます。名前はこのパソコンに留まり、レポートに載るのは、そのレポートで名前の表示を有効にした場合だけです。同じ人のメールとチャットには、同じ名前とグループを付けます。',
  name: '名前',
  group: 'グループ',
  groups: { boss: '上司', junior: '新任の同僚', team: 'チーム', others: 'その他' },
  form: {
    title: 'アドレスで追加',
    means:
      'メールアドレス、またはチャットのIDかニックネームです。コードに変換され、そのものは保存されません。名前もグループも指定しない場合は、検索だけを行います。',
    address: 'アドレス',
    add: '追加',
    look: '検索',
    found: (site, number) =>
      number === 0
        ? `${site}：まだありません。要返信が届くと認識されます。`
        : `${site}：これまでに${asks(number)}。`,
  },
  refused: {
    own: 'これはご自身のアカウントです。送信したものは要返信ではなく、ご自身の返信です。',
    nobody:
      'お使いのサイトに、このような送信者の表し方はありません。メールアドレス全体か、チャットのプロフィールに表示されるIDを入力してください。',
  },
  saved: '保存しました。',
  undo: '直前の変更を元に戻す',
  list: {
    title: '要返信の送信者（多い順）',
    empty: 'まだいません。メッセージが読み取られると、その送信者がここに表示されます。',
    more: (number) => `さらに${format.count(number)}件を表示`,
  },
  row: {
    sender: (number) => `送信者${format.count(number)}`,
    told: (site, number, latest) => `${site}、${asks(number)}、最新は${latest}。`,
    silent: 'まだありません。要返信が届くと認識されます。',
    open: '返信待ちの会話を開く',
    notAPerson: '人ではない',
    notAPersonMeans:
      'この送信者からのメッセージは数えません。人ではないと指定した送信者の数と、それを含めた場合の割合は、レポートに示されます。',
  },
};
