import type { ClockSource, Precision, WithheldReason } from '../../domain/message.ts';
import type { Words } from '../en/index.ts';
import type { JapaneseFormat } from './format.ts';

export const counts = (f: JapaneseFormat): Words['counts'] => {
  const withheld: Record<WithheldReason, string> = {
    'no-id': 'IDなし',
    'no-time': '時刻が読めない',
    'no-sender': '送信者なし',
    'no-direction': '受信か送信か不確か',
    draft: '下書き',
    pending: '未送信',
    future: '未来の日付',
    stale: '古すぎる日付',
    'other-account': '仕事用でないアカウント',
    private: '非公開',
    'order-unknown': '順序を判別できない',
  };
  const precisions: Record<Precision, string> = { ms: 'ミリ秒単位', s: '秒単位', minute: '分単位' };
  const clocks: Record<ClockSource, string> = {
    server: 'サーバーの時計',
    site: 'サイトの時計',
    sender: '送信者の時計（Dateヘッダー）',
    device: 'このパソコンの時計',
  };
  return {
    exclusions: {
      cc: '本人がCcのみのメール',
      list: 'メーリングリスト、または本人がToにもCcにもないもの',
      automated: '自動：ボット、ニュースレター、自動返信',
      calendar: 'カレンダーの通知',
      group: 'グループ全体宛てで特定の相手がないもの（@here、@channel）',
      unknown: '本人への宛て方を判別できないもの',
      own: '本人のメッセージ',
      'not-a-person': '人ではないと指定した送信者から',
      none: '本人宛てでないチャットの投稿',
    },
    apart: {
      followUps:
        '後続メッセージ（「ありがとう」など）：本人のメッセージの直後に届き、返信のないもの。割合に含めない',
      noReplyNeeded: '本人が返信不要と指定したもの。割合に含めない',
      elsewhere: '本人が別の手段（電話、対面）で返答したと指定したもの。時間超過に数える',
      seenWithin: '読み取れない時刻に返信、確実に目標時間内。割合に含める',
      seenLate: '読み取れない時刻に返信、確実に時間超過。割合に含める',
      seenUnsure: '読み取れない時刻に返信、時間内か超過か不明。割合に含めない',
      orderUnknown: '質問と投稿がほぼ同時で順序不明。割合に含めない',
      offHours: '勤務時間が1分も経たないうちに返信。割合に含め、返信時間には含めない',
      sameRoom: '同じルームでのその後の投稿による返信で、相手宛てか不確か。割合に含める',
      episodes: '返信までに複数のメッセージで質問、最初から1件として数える',
      acknowledged: 'リアクションで確認。返信には数えない',
      skewed: '時計のずれにより質問より前の時刻となった返信。0分と数える',
      mixedClocks: '質問とは別の時計で計時された返信',
      unplaced: '以後に勤務時間がない要返信。どの週にも含めない',
    },
    corrections: {
      place: '勤務場所',
      schedule: '勤務時間帯',
      holiday: '休日',
      target: '目標時間（勤務時間、分）',
      mark: '要返信への指定',
      person: '送信者',
      away: '離席連絡',
      plan: '予定：完了と予定の件数',
      erased: '記録の消去',
    },
    corrected: {
      working: '勤務日',
      'no-reply-needed': '返信不要',
      'answered-elsewhere': '別の手段で返答済み',
      none: '指定を取り消し',
      'not-a-person': '人ではない',
      person: '人',
      'away-ended': '終了',
      'away-changed': '変更',
      'every-site': 'すべてのサイト',
    },
    correctedTargets: (chat, email) => `チャット ${f.decimal(chat)}、メール ${f.decimal(email)}`,
    correctedFrom: (date) => `${date}から`,
    correctedRange: (from, to) => `${from}～${to}`,
    withheld: (site, rows) =>
      `${site}：${rows.map(({ reason, count }) => `${withheld[reason]} ${f.count(count)}件`).join('、')}。`,
    timed: (site, asks, precision, clock) =>
      `${site}：要返信${f.count(asks)}件、${clocks[clock]}により${precisions[precision]}で計時。`,
  };
};
