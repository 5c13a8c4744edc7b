import { format } from '../../words/ja/format.ts';
import type { DataWords } from './en.ts';

export { format };

const messages = (n: number) => format.plural(n, { other: 'メッセージ#件' });
const facts = (n: number) => format.plural(n, { other: 'ご自身の指定#件' });

export const words: DataWords = {
  nothing: 'まだ何も記録されていません。',
  kept: (n, first) => `記録：${messages(n)}、最初は${first}。`,
  cancel: 'キャンセル',
  jobs: {
    export: 'ファイルを書き込み中',
    read: 'ファイルを読み取り中',
    restore: '復元中',
    count: '集計中',
    erase: '消去中',
  },
  progress: (what, done, of) => `${what}：${format.count(of)}件中${format.count(done)}件`,
  done: {
    saved: (name) => `${name}として保存しました。`,
    restored: (n) => `ファイルから復元しました：${messages(n)}。`,
    tookSettings: 'ファイルの設定を適用しました。',
    erased: (n) => `消去しました：${messages(n)}。`,
  },
  save: {
    title: '保存',
    hint: 'すべての記録に含まれるのは、時刻と暗号化された符号、人に付けた名前、メモ、設定です。メッセージの本文は含みません。ファイルは私的なファイルと同じ場所に保管してください。',
    ledger: 'すべての記録を保存',
    settings: '設定だけを保存',
  },
  restore: {
    title: '復元・統合',
    hint: 'ファイルのすべての記録を取り込みます。バックアップや2台目のコンピューターの記録に使えます。ここにあるものは残り、両方にあるものは一度だけ数えます。',
    file: 'すべての記録のファイル',
    made: (when) => `保存日時：${when}`,
    messages: (n, fresh) => `${messages(n)}、うちここにないもの：${format.count(fresh)}`,
    span: (first, last) => `${first}から${last}まで`,
    facts: (n, fresh) => `${facts(n)}、うちここにないもの：${format.count(fresh)}`,
    comingBack: (n) => `ここで消去したが戻るもの：${messages(n)}`,
    settings: '設定も取り込む',
    foreign:
      'この記録は別のインストールのもので、ここの記録と統合できません。すべての記録を保存し、消去してから、このファイルを復元してください。',
    confirm: '復元',
  },
  file: {
    title: 'ファイルから設定を取り込む',
    hint: '正しくないものは取り込まず、今の設定が残ります。アカウントは、サイトを許可するまでオフのままです。',
    file: '設定のファイル',
    same: 'ファイルの内容は今の設定と同じです。',
    changes: (fields) => `変わるもの：${fields}。`,
    accounts: (n) =>
      format.plural(n, {
        other: '仕事用アカウント#件がオフで追加されます。サイトを許可してから選んでください。',
      }),
    notTaken: 'ファイルから取り込まないもの：',
    confirm: 'この設定を取り込む',
    fields: {
      name: '名前',
      language: 'Reachableの言語',
      reportLanguage: 'レポートの言語',
      accounts: '仕事用アカウント',
      weeklyReminder: '週の通知',
      remoteDays: '在宅の曜日',
      notices: '通知',
      hours: '勤務時間',
      targets: '目標時間',
    },
    expected: {
      name: '80文字以内の文字列にしてください',
      language: 'ここで選べる言語にするか、省いてください',
      reportLanguage: 'ここで選べる言語にするか、省いてください',
      accounts: 'アドレス、サイト、アカウント、オンかオフが必要です',
      weeklyReminder: 'trueかfalseにしてください',
      remoteDays: '0から6の曜日と範囲にしてください',
      notices: 'trueかfalse、または0から50の整数にしてください',
      hours: 'タイムゾーンと、順番どおりの7日分の時間にしてください',
      targets: '勤務時間の分を表す2つの整数にしてください',
    },
    why: {
      wrong: '正しくありません',
      unknown: 'このバージョンでは不明です',
      twice: '重複しています。最初のものが有効です',
      policy: '組織が設定しています',
    },
    refused: {
      'not-json':
        'このファイルは完全ではありません。途中で切れたか、変更されています。設定をもう一度保存してください。ここでは何も変更していません。',
      'not-ours':
        'Reachableが保存した設定ではありません。別のファイルを選んでください。ここでは何も変更していません。',
      ledger:
        'このファイルにはすべての記録が含まれています。上の「復元・統合」で選んでください。ここでは何も変更していません。',
      'too-large':
        '設定としては大きすぎるファイルです。別のファイルを選んでください。ここでは何も変更していません。',
    },
    newer: (version) =>
      `この設定はバージョン${version}で、より新しいReachableで作成されています。先にReachableを更新してください。ここでは何も変更していません。`,
  },
  erase: {
    title: '消去',
    hint: 'すでに渡したレポートは、もう計算し直せなくなります。その期間のレポートには、記録を消去したことが示されます。',
    old: (n, until) => `13か月より前（${until}より前）：${messages(n)}。`,
    what: '対象',
    choices: {
      site: '1つのサイト',
      period: '期間',
      old: '13か月より前のすべて',
      everything: 'すべての記録',
      fresh: 'すべての記録と設定',
    },
    site: 'サイト',
    allSites: 'すべてのサイト',
    chooseSite: 'サイトを選択',
    first: '開始',
    last: '終了',
    badDates: '2つの日付を選んでください。終了は開始より前にできません。',
    count: '消去されるものを数える',
    nothing: '消去するものはありません。',
    goes: '次のものを消去します：',
    messages,
    span: (first, last) => `${first}から${last}まで`,
    asks: (n) => format.plural(n, { other: 'うち要返信#件' }),
    facts,
    coverage: (span) => `読み取りの証拠：${span}`,
    everything: '設定、勤務時間、目標時間、今後の休みは残ります。',
    fresh:
      'すべての設定と、サイトを読み取る許可がすべてなくなります。Reachableは最初の日と同じ状態に戻ります。',
    stays: 'ページを読み直しても戻りません。戻せるのはバックアップだけです。',
    noWayBack: '戻せるのはバックアップだけです。',
    confirm: '完全に消去',
  },
};
