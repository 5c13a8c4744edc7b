import type { Words } from '../en/index.ts';
import type { JapaneseFormat } from './format.ts';

export const sections = (f: JapaneseFormat): Words['sections'] => {
  const asks = (number: number) => f.plural(number, { other: '要返信#件' });
  return {
    masthead: {
      basis: (asOf, over, targets) =>
        `${asOf}時点${over ? '' : '（この週は終わっていません）'}。合意した目標時間：${targets
          .map(({ from, times }) => (from === null ? times : `${from}から${times}`))
          .join('；')}。`,
    },
    figures: {
      title: '数値で見る1週間',
      where: '勤務場所',
      channel: '手段',
      asks: '要返信',
      within: '目標時間内',
      undecided: '判定待ち',
      usual: '通常の返信',
      ninety: '90%まで',
      open: '未返信',
      oldest: '最長の待ち',
      baseline: (weeks, days) => `直近${weeks}週間、要返信のあった${f.count(days)}日`,
      method: '時間は勤務時間で、未返信も含めてカプラン・マイヤー法で算出しています。',
      apart: (apart, excluded) =>
        `別に数えた要返信${f.count(apart)}件と、要返信でないメッセージ${f.count(excluded)}件は、下に理由別に示します。`,
    },
    curves: {
      title: '返信までの時間',
      remote: (number) => `在宅、${asks(number)}`,
      office: (weeks, number) => `出社、${weeks}週間、${asks(number)}`,
      spoken: (channel) =>
        `${channel}：待った勤務時間ごとの、返信した割合。数値は表「数値で見る曲線」にあります。`,
      minutes: '勤務時間（分）',
      hours: '勤務時間（時間）',
      agreed: (span) => `合意：${span}`,
    },
    days: {
      title: '1日ごと',
      lines: '線は質問から返信まで。上がチャット、下がメール。',
      within: '目標時間内',
      late: '時間超過',
      undecided: '判定待ち',
      apart: '別に数えるもの。',
      arrow: '矢印：返信が表示範囲より後になったか、まだ待っているもの。',
      remote: '在宅',
      office: '出社。',
      spoken: (date, place, number, late) =>
        `${date}、${place}：${asks(number)}、うち時間超過${f.count(late)}件。各行は表「すべての要返信」にあります。`,
      stated: (when) => `指定：${when}`,
      before: (days) => f.plural(days, { other: '#日前' }),
      later: (days) => f.plural(days, { other: '#日後' }),
    },
    checkMe: {
      title: 'ご確認ください',
      who: '相手',
      channel: '手段',
    },
    everyAsk: {
      title: 'すべての要返信',
      caption: 'この週の要返信を時刻順に、最初の勤務時間が属する日のもとに示します',
      number: '番号',
      day: '日付',
      where: '勤務場所',
      site: 'サイト',
      asked: '質問',
      answered: '返信',
      workingTime: '勤務時間',
      how: '方法',
      outcome: '結果',
      timeNotSeen: '時刻不明',
      elsewhere: '別の手段',
      stillOpen: '未返信',
    },
    otherRules: {
      title: '別の数え方で見た同じ週',
      caption: '目標時間内に返信した要返信',
      rule: '数え方',
      counted: 'このレポートの数え方',
      withoutSameRoom: 'ルームでのその後の投稿だけで返信したものを除く',
      withFollowUps: '返信のない後続メッセージも要返信に含める',
      answeredOnly: '他のツールのように、返信したものだけを数える場合',
      withoutMarks: '本人による要返信と送信者への指定がない場合',
    },
    numbers: {
      title: '数値で見る曲線',
      caption: (channel) => `${channel}：この勤務時間内に返信した割合`,
      where: '勤務場所',
      line: (place, number) => `${place}（${asks(number)}）`,
      dash: '–：これほど長い待ちは観測していません。',
      between: (from, to) => `${from}～${to}`,
      orMore: (from) => `${from}以上`,
      certainty: (rows) =>
        `通常の返信とその95%区間（各要返信を互いに独立とみなす）：${rows
          .map(({ place, channel, usual, range }) => `${place}・${channel} ${usual}（${range}）`)
          .join('；')}。`,
    },
    apart: {
      title: '別に数えたもの、数えないもの',
      asksCaption: '補足が必要な要返信',
      what: '内容',
      asks: '件数',
      messagesCaption: 'この週の、要返信でないメッセージ',
      reason: '理由',
      messages: 'メッセージ',
    },
    watched: {
      title: '観測した範囲',
      nothing: 'この週に読み取ったサイトはありません。',
      caption: '直近5分以内にページを正常に読み取れた勤務時間の割合',
      site: 'サイト',
      week: '週計',
      withheld:
        'ページに表示されたものの、確実に読み取れないか、このレポートに関係しないため除いたもの（同時に表示された最大数を日ごとに合計）：',
    },
    corrections: {
      title: '後日の申告',
      nothing: 'この週について、後日に申告または変更されたことはありません。',
      caption: 'この週について、対象の日より後に行われた申告',
      stated: '申告日時',
      what: '項目',
      for: '対象',
      now: '変更後',
    },
    notes: {
      unseen: 'このレポートに現れないもの',
      words: '用語の意味',
      sources: '時計、ホスト、再計算の方法',
      hosts: '本人の許可を得て読み取ったホスト：',
      noHost: 'なし',
    },
  };
};
