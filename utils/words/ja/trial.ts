import type { Points } from '../../report/trial/points.ts';
import type { Spoken } from '../../report/trial/verdict.ts';
import type { Words } from '../en/index.ts';
import { none } from '../format.ts';
import type { JapaneseFormat } from './format.ts';

export const trial = (f: JapaneseFormat): Words['trial'] => {
  const remoteDays = (n: number) => f.plural(n, { other: '在宅勤務日#日' });
  const officeDays = (n: number) => f.plural(n, { other: '出社日#日' });
  const asks = (n: number) => f.plural(n, { other: '要返信#件' });
  const points = (n: number) => f.plural(n, { other: '#ポイント' });
  const signed = ({ value, digits }: Points) => f.signed(value, digits);
  const answered = ({ within, decided, share }: Spoken['remote']) =>
    `${f.count(decided)}件中${f.count(within)}件（${f.percent(share)}）`;
  const figures = ({ remote, office, difference, interval }: Spoken) => {
    const both = `${remoteDays(remote.days)}では要返信${answered(remote)}に、${officeDays(office.days)}では${answered(office)}に、合意した時間内に返信しました。`;
    if (difference === null) return both;
    const between =
      interval === null
        ? '要返信が少ないため区間は示せません'
        : `95%区間：${signed(interval[0])}から${signed(interval[1])}`;
    return `${both}差は${signed(difference)}ポイントです（${between}）。`;
  };
  const needed = (moreDays: number | null) =>
    moreDays === null
      ? 'あと何日必要かは見通せません。'
      : f.plural(moreDays, { other: 'このような在宅勤務日があと#日ほどあれば、おそらく結論が出ます。' });
  const weekdays = (list: readonly number[]) => f.list(list.map((day) => f.weekday(day)));
  const p = (value: number) => (value < 0.001 ? 'p < 0.001' : `p = ${f.decimal(value, 3)}`);
  const value: Words['trial']['changes']['value'] = (field, one) => {
    if (one === null) return none;
    if (typeof one === 'object') return weekdays(one);
    if (typeof one === 'string') return f.longDate(one);
    if (field === 'chat' || field === 'email') return f.span(one * 60_000);
    return field === 'margin' ? points(one) : f.count(one);
  };
  return {
    title: '試行期間',
    closingTitle: '試行期間の最終レポート',
    progress: (week, of) => `全${f.count(of)}週の第${f.count(week)}週`,
    verdict: {
      words: {
        none: '判定結果はまだありません',
        'not-worse': '悪化なし',
        worse: '悪化',
        'too-early': '判断には時期尚早',
      },
      nothingYet: ({ review }) =>
        `まだ判定結果ではありません。在宅勤務日の要返信で判定済みのものは、これまでのところありません。レビューは${f.longDate(review)}です。`,
      soFar: (spoken) =>
        `これまでの状況であり、まだ判定結果ではありません。${figures(spoken)}判定結果は${f.longDate(spoken.review)}のレビューまで出しません。`,
      notWorse: (spoken) =>
        `在宅勤務日が、合意した${points(spoken.margin)}を超えて出社日を下回ることはありませんでした。${figures(spoken)}`,
      lowerWithinMargin: (spoken) =>
        `在宅勤務日は出社日を下回りましたが、その差は確実に、合意した${points(spoken.margin)}より小さいものです。合意のとおり「悪化なし」となります。${figures(spoken)}`,
      worse: (spoken) => `在宅勤務日は出社日より悪い結果でした。${figures(spoken)}`,
      tooEarly: (spoken, because, moreDays) => {
        const why =
          because === 'few-asks'
            ? '在宅か出社のいずれかで判定済みの要返信が20件に満たないため、判定結果は出せません'
            : because === 'few-days'
              ? '在宅か出社のいずれかの日数が4日に満たないため、判定結果は出せません'
              : `数値は、「${f.signed(-spoken.margin)}ポイントより悪くはない」とも「悪化」とも矛盾しません`;
        return `判断には時期尚早です。${why}。${figures(spoken)}${needed(moreDays)}`;
      },
    },
    terms: {
      title: '合意した内容',
      agreed: '合意日',
      lasts: '期間',
      span: (weeks, range) => `${f.plural(weeks, { other: '#週間' })}、${range}`,
      ended: (date) => `${f.longDate(date)}に期日を待たずに終了`,
      weekdays: '在宅勤務日',
      weekdayList: weekdays,
      targets: '返信の目標時間',
      margin: '出社日を下回ってよい幅（許容差）',
      points,
      review: 'レビュー',
      baseline: '比較対象',
      baselineSince: (from, before, during) =>
        `出社日：試行期間前${f.count(before)}日（${f.longDate(from)}以降）、試行期間中${f.count(during)}日`,
      kept: '合意どおりの在宅勤務',
      keptDays: (remote, agreed, further) =>
        `合意した${f.count(agreed)}日中${f.count(remote)}日${
          further === 0 ? '' : f.plural(further, { other: '、ほかに#日' })
        }`,
      mixed: '混在日',
      mixedDays: (n, number) => `${f.plural(n, { other: '#日' })}（${asks(number)}）：比較に含めません`,
    },
    changes: {
      title: '合意後の変更',
      nothing: '合意後に変更されたことはありません。',
      caption: '変更した内容と日時',
      when: '変更日時',
      what: '項目',
      from: '変更前',
      to: '変更後',
      late: (date) => `${date}（開始後）`,
      fields: {
        start: '初日',
        weeks: '週数',
        weekdays: '在宅勤務日',
        chat: 'チャットの目標時間',
        email: 'メールの目標時間',
        margin: '許容差',
        review: 'レビュー',
        ended: '終了日',
      },
      value,
    },
    method: (margin) =>
      `1日を1単位として数えます。同じ日の要返信は互いに似ているため、実際の件数より少ない件数に相当するからです。在宅勤務日の割合から出社日の割合を引き、その95%区間を、実効件数に基づくアグレスティ・カフォ法と、自由度を日数−2とするスチューデントのt分布で求めます。悪化なし：区間全体が−${f.count(margin)}ポイントより上にある場合。悪化：区間全体が0より下にある場合。試行期間前の日も含め、すべての日をこの試行期間の目標時間で測ります。`,
    confounded: {
      always: (list) => `${weekdays(list)}：在宅のみ。勤務場所による違いと曜日による違いは区別できません。`,
      during: (list) =>
        `${weekdays(list)}：出社は試行期間前のみ。勤務場所による違いと、曜日や時季による違いは、完全には区別できません。`,
    },
    figures: {
      title: '数値で見る試行期間',
      caption: '試行期間とその前の出社日の要返信（試行期間の目標時間で測ったもの）',
      when: '時期',
      periods: { baseline: '試行期間前', trial: '試行期間' },
      days: '要返信のあった日数',
    },
    curves: {
      title: '返信までの時間',
      remote: (n) => `在宅、${asks(n)}`,
      office: (n) => `出社（試行期間前と期間中）、${asks(n)}`,
      spoken: (channel) =>
        `${channel}：待った勤務時間ごとの、返信した割合とその95%信頼帯。数値は下の表にあります。`,
      caption: (channel) => `${channel}：この勤務時間内に返信した割合（95%信頼帯）`,
      where: '勤務場所',
      band: (share, lower, upper) => `${f.percent(share)}（${f.percent(lower)}～${f.percent(upper)}）`,
      note: '信頼帯は各要返信を互いに独立とみなしますが、判定結果はそうみなしません。',
    },
    days: {
      title: '1日ごと',
      spoken: (n) =>
        `目標時間内に返信した割合、1日に1つの印、${f.plural(n, { other: '#日' })}。数値は下の表にあります。`,
      remote: '在宅勤務日',
      office: '出社日',
      size: '印が大きいほど、要返信の多い日です。',
      start: '開始',
      caption: '判定結果の根拠となるすべての日',
      day: '日付',
      where: '勤務場所',
      before: (place) => `${place}（試行期間前）`,
      within: '目標時間内',
      undecided: '判定待ち',
      chat: 'チャット、通常',
      email: 'メール、通常',
    },
    ratio: {
      title: '返信時間と偶然',
      line: (channel, { ratio, interval, gate, remote, office }) => {
        const basis = `${remoteDays(remote.days)}、${officeDays(office.days)}`;
        if (ratio === null || interval === null) {
          const why = {
            'few-days': '通常の返信時間が得られた日が、在宅か出社のいずれかで4日に満たないため',
            'not-reached': '未返信が多く、通常の返信時間が得られない在宅勤務日があるため',
            'no-spread': 'どの日も同じであるため',
          }[gate ?? 'few-days'];
          return `${channel}：${why}、比は示せません（${basis}）。`;
        }
        return `${channel}：在宅勤務日の通常の返信時間は、出社日の${f.decimal(ratio)}倍です（95%区間：${f.decimal(interval[0])}から${f.decimal(interval[1])}；${basis}）。`;
      },
      permutation: (chance, exact, compared) =>
        `勤務場所による違いがないとした場合、割合の差がこれ以上に開く確率は${p(chance)}です（同じ曜日の中で日を入れ替えた${
          exact ? `全${f.count(compared)}通り` : `、シードを固定した${f.count(compared)}通り`
        }による）。`,
      noPermutation:
        '在宅と出社の間で入れ替えられる日がないため、偶然かどうかをこの方法で判断することはできません。',
    },
    appendix: {
      title: '付録：メッセージを互いに独立とみなす、教科書的な検定',
      note: 'これらはここでは何も決めません。同じ日の要返信は互いに似ているため、これらの検定は実際にはない差を見いだします。',
      line: (channel, { logRank, shift }) => {
        const test =
          logRank === null
            ? 'ログランク検定なし'
            : `ログランク検定 χ² = ${f.decimal(logRank.chiSquare)}、${p(logRank.p)}`;
        if (shift === null) return `${channel}：${test}。`;
        const minutes = (ms: number) => f.signed(ms / 60_000, 1);
        const range =
          shift.interval === null
            ? ''
            : `（95%区間：${minutes(shift.interval[0])}から${minutes(shift.interval[1])}）`;
        return `${channel}：${test}；返信した要返信のホッジス・レーマン推定によるずれは勤務時間で${minutes(shift.estimate)}分${range}${shift.p === null ? '' : `、順位和検定 ${p(shift.p)}`}。`;
      },
    },
    footer: {
      title: 'このレポートで除いたもの、別に扱うもの',
      apart: (counts) =>
        `割合に含めないもの：後続メッセージ（「ありがとう」など）${f.count(counts.followUps)}件、本人が返信不要と指定したもの${f.count(counts.noReplyNeeded)}件、読み取れない時刻に返信したもの${f.count(counts.seenUnsure)}件、順序不明のもの${f.count(counts.orderUnknown)}件。時間超過に数えるもの：別の手段で返答したと指定したもの${f.count(counts.elsewhere)}件。`,
      rulesCaption: '目標時間内に返信した要返信（別の数え方）',
      watched: (site, share) => `${site}：試行期間の勤務時間の${f.percent(share)}を観測。`,
      corrections: (n) =>
        n === 0
          ? '試行期間の日について、後日に申告または変更されたことはありません。'
          : f.plural(n, { other: '試行期間の日について、後日に行われた申告が#件あります。' }),
      excluded:
        '要返信でないメッセージ（Cc、メーリングリスト、自動のもの）は、週次レポートで理由別に数えています。',
    },
    calendar: {
      review: '在宅勤務の試行期間のレビュー',
      notes: (range) =>
        `${range}の試行期間が終わります。Reachableの「試行期間」ページを開き、最終レポートをご用意ください。`,
      remoteDay: '在宅勤務（試行期間）',
    },
  };
};
