import { format } from '../../words/ja/format.ts';
import type { DayWords } from './en.ts';

export { format };

export const words: DayWords = {
  title: 'Reachable：今日',
  heading: '今日',
  stays: (date) => `${date}。送信するか、レポートを手渡すまでは、このパソコンに留まります。`,
  plan: {
    title: '予定',
    done: (item) => `完了：${item}`,
    item: (number) => `予定${format.count(number)}`,
    later: '後で追加',
    takeOut: '外す',
    takeOutItem: (item) => `外す：${item}`,
    full: '5件を予定しました。それ以上は願いごとの一覧になります。',
    add: '今日の予定を追加',
    first: '今日の予定は…',
    next: 'ほかに…',
    takeOver: ['残っていた予定を引き継ぐ：', ''],
    means: '正午の時点でここにあるものを予定に数えます。レポートには、そこで選択した場合にだけ載ります。',
  },
  away: {
    title: '離席',
    lunch: (span) => `昼休み、${span}後に戻る`,
    short: (span) => `${span}後に戻る`,
    focusUntil: '集中作業の終了時刻',
    focus: '集中する',
    own: '自分の言葉で',
    ownExample: '子どもの送り迎え',
    backAt: '戻る時刻',
    say: '知らせる',
    passed: '今日のこれからの時刻を選択してください。',
    noNote: '離席',
    running: (time) => ['', `、${time}に戻ります`],
    wrote: 'その後、メッセージを送信しています。',
    left: (span) => `残り${span}`,
    due: '戻る時刻です',
    late: (span) => `${span}超過`,
    back: '戻りました',
    notes: '今日の離席連絡',
    past: (from, promised) => ['', `、${from}から、約束した戻り時刻${promised}`],
    outcome: {
      ended: {
        kept: (time) => `${time}に戻り、約束を守った`,
        notKept: (time) => `${time}に戻り、約束を守れなかった`,
      },
      message: {
        kept: (time) => `${time}にメッセージを送信し、約束を守った`,
        notKept: (time) => `${time}にメッセージを送信し、約束を守れなかった`,
      },
      noSign: '戻ったことを示すものがなく、約束を守れなかった',
    },
    means:
      '言葉と時刻は、レポートで省かないかぎりレポートに載ります。伝えた時刻から遅くとも5分後までに戻るか、メッセージを送信すれば、約束を守ったことになります。それによって誰かの待ち時間が短く数えられることはありません。',
  },
  tell: {
    title: '周りへの連絡',
    notRemote: {
      off: '在宅モードがオフのため、レポートでは休みの日になります。ポップアップでオンにしてください。',
      office: '在宅モードがオフのため、レポートでは出社日になります。ポップアップでオンにしてください。',
    },
    home: '朝の連絡',
    wrapUp: '終業時の連絡',
    status: 'チャットのステータス',
    mail: 'メールソフトで開く',
    copy: 'コピー',
    copyStatus: 'ステータスをコピー',
    copied: 'コピーしました。',
  },
};
