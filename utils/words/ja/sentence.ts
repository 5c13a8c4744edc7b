import type { Channel } from '../../domain/message.ts';
import type { Words } from '../en/index.ts';
import { inHours, type Compared, type Days } from '../usual.ts';
import type { JapaneseFormat } from './format.ts';

export const sentence = (f: JapaneseFormat): Words['sentence'] => {
  const dayWords = { remote: '在宅勤務日', office: '出社日', mixed: '混在日', off: '休日' };
  const many = { chat: 'チャットのメンション', email: 'メール' };
  const channelWords = { chat: 'チャット', email: 'メール' };

  const asked = (channels: readonly Channel[]) =>
    channels
      .toSorted()
      .map((channel) => many[channel])
      .join('と');
  const on = ({ place, days, over }: Days) =>
    `この週の${dayWords[place]}${f.plural(days, { other: '#日' })}${over ? '' : '（これまで）'}`;
  const compared = (median: Compared) => {
    if (median === 'nothing') return '比較対象なし';
    if (median === 'too few') return '比較するには少数';
    return median === 'not reached' ? '未到達' : f.span(median);
  };
  const workingTime = (ms: number) => {
    if (ms >= inHours) return `勤務時間で${f.span(ms)}`;
    const minutes = Math.round(ms / 60_000);
    return minutes < 1 ? '勤務時間で1分未満' : f.plural(minutes, { other: '勤務時間で#分' });
  };
  return {
    noDay: (over) =>
      over
        ? 'この週には勤務日がなかったため、報告事項はありません。'
        : 'この週の勤務日はまだ始まっていないため、報告事項はありません。',
    noRemote: (over) =>
      over ? 'この週に在宅勤務日はありませんでした。' : 'この週にこれまで在宅勤務日はありません。',
    nothingAsked: (days, who) =>
      `${on(days)}に、${who}の返信を要するチャットのメンションやメールは記録されていません。`,
    nothingDecided: (days, who, undecided, channels) =>
      `${on(days)}については、まだ判定できるものがありません。${who}には${asked(channels)}${f.count(undecided)}件に返信する時間が残っています。`,
    answered: (days, who, { within, decided, channels }, usual) =>
      `${on(days)}に、${who}は${asked(channels)}${f.count(decided)}件のうち${f.count(within)}件に、合意した時間内に返信しました${usual}。`,
    tooFew: (channel, timed) =>
      `。${many[channel]}が少ないため（${f.count(timed)}件）、通常の返信時間は示せません`,
    tooManyOpen: (channel) => `。未返信の${many[channel]}が多いため、通常の返信時間は示せません`,
    usual: (channel, median, office) =>
      `。${channelWords[channel]}の返信は、通常は${workingTime(median)}でした${
        office ? `（直近${office.weeks}週間の出社日：${compared(office.median)}）` : ''
      }`,
  };
};
