import { format } from '../../words/ja/format.ts';
import type { SitesWords } from './en.ts';

export { format };

export const words: SitesWords = {
  intro:
    'Reachableは許可されたページだけを読み取り、仕事用と指定されたアカウントだけを記録します。時刻と送信者はこのコンピューターから出ません。メッセージの本文は保存しません。プライベートウィンドウは読み取りません。',
  offices:
    'Roundcube、SOGo、Mattermost、Zulipなどは会社独自のアドレスで動いています。開いてからReachableを開き、「読み取る」を選んでください。デスクトップやスマートフォンのアプリは対象外です。',
  at: (name, host) => `${name}（${host}）`,
  allow: (name) => `読み取りを許可：${name}`,
  status: {
    forbidden: '組織の設定で許可されていません。ここでは何も読み取りません。',
    takenBack: '読み取っていません。許可が取り消されました。記録済みのものは残ります。',
    notAllowed: '許可されていません。ここでは何も読み取りません。',
    noWork: '許可済みですが、仕事用アカウントが選ばれていないため、何も記録しません。',
    signedOut: (name, since) => `${name}は${since}からサインアウトしています。`,
    changed: (since) => `ページが変わりました。${since}以降の読み取りは不完全な可能性があります。`,
    reading: '読み取り中です。',
    waiting: '許可済みです。開くとすぐに読み取ります。',
  },
  describe: '不具合の報告用にページの説明をコピー',
  described: 'コピーしました。構造だけで、だれの言葉も含みません。',
  recorded: '仕事用アカウント、記録します',
  counted: '数えるだけで、保存しません',
  noAccount: (name) => `まだアカウントが見つかりません。タブで${name}を開いてサインインしてください。`,
};
