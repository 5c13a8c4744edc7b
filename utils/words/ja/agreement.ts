import type { Words } from '../en/index.ts';
import type { JapaneseFormat } from './format.ts';

/** 両者が署名する1枚の合意書。 */
export const agreement = (f: JapaneseFormat): Words['agreement'] => {
  const weekdays = (days: readonly number[]) => f.list(days.map((day) => f.weekday(day)));
  const hours: Words['agreement']['hours'] = (all) =>
    all.map((one) => `${weekdays(one.days)} ${f.list(one.hours)}`).join('；');
  return {
    title: '合意書：在宅勤務の試行',
    between: (employee, boss) => `${employee}と${boss}の合意`,
    boss: '上司',
    aim: '期間を限って試し、数値を一緒に確認します。それまでは何も決めません。',
    terms: '合意事項',
    rules: (margin) =>
      `時間内に返信したメッセージの割合で、在宅勤務日が出社日を${f.plural(margin, { other: '#ポイント' })}を超えて下回らなければ、試行は基準を満たしたものとします。未返信と時間超過のメッセージも数えます。レビューの前に判定結果はなく、レビューの後は「悪化なし」「悪化」「判断には時期尚早」の3通りがあります。この合意事項の後日の変更は、すべて日付とともにレポートに記載します。`,
    privacy:
      'Reachableは本人のパソコンで動作し、メッセージの本文は一切保存せず、どこにも何も送信しません。レポートは本人が手渡します。',
    questions: '想定される質問',
    asked: {
      visibility: '働いていることは、どうすれば分かりますか。',
      touch: '連絡はどのように取り合いますか。',
      distraction: '自宅では気が散りませんか。',
      junior: '新任の同僚は誰が支えますか。',
      equipment: '自宅の机は仕事に適していますか。',
      internet: 'インターネットがつながらないときはどうしますか。',
    },
    answers: {
      visibility: ({ chat, email }) =>
        `席にいるかどうかの代わりに、成果と返信時間をご覧いただけます。勤務時間で、チャットには${f.span(chat)}以内、メールには${f.span(email)}以内に返信します。それがどれだけ守られたかは、未返信と時間超過も含めて毎週のレポートで示します。ご自身のメッセージと照らし合わせていただけます。`,
      touch: ({ hours: own, sites }) =>
        `出社しているときと同じように連絡がつきます（${hours(own)}${sites.length === 0 ? '' : `、${f.list(sites)}にて`}）。お急ぎの用件は電話でも承ります。席を離れるときは、戻る時刻をお知らせします。`,
      distraction: () =>
        '朝には予定を、夕方には済んだことをお知らせします。在宅勤務日が出社日より悪い結果になれば、数値に表れますので、試行をやめます。',
      junior: ({ chat, weekdays: days }) =>
        `新しく入った方には、自宅からでも隣の席にいるときと同じく、勤務時間で${f.span(chat)}以内に返信します。レポートではその分を分けて示します。${weekdays(days)}には、画面を共有して通話する時間を30分確保します。`,
      equipment: () =>
        '会社のパソコンで同じソフトウェアを使い、ヘッドセットと2台目の画面を備えて、ドアのある部屋で仕事をします。会社のデータは、会社の規則が定める場所に置きます。',
      internet: () =>
        '接続が切れた場合は、数分以内にスマートフォンのテザリングに切り替えます。それも使えない場合は電話で連絡し、出社するか、その時間を休暇とします。',
    },
    workingHours: '勤務時間帯',
    hours,
    signature: (who) => `${who}（日付・署名）`,
  };
};
