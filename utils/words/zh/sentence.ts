import type { Channel } from '../../domain/message.ts';
import type { Words } from '../en/index.ts';
import { inHours, type Compared, type Days } from '../usual.ts';
import type { ChineseFormat } from './format.ts';

export const sentence = (f: ChineseFormat): Words['sentence'] => {
  const dayForms = {
    remote: { other: '# 个远程办公日' },
    office: { other: '# 个到岗办公日' },
    mixed: { other: '# 个混合办公日' },
    off: { other: '# 个休息日' },
  };
  const askForms = { chat: { other: '# 条聊天提及' }, email: { other: '# 封邮件' } };
  const many = { chat: '聊天提及', email: '邮件' };
  const channelWords = { chat: '聊天', email: '邮件' };

  const asks = (number: number, channels: readonly Channel[]) => {
    const [only] = channels;
    return channels.length === 1 && only
      ? f.plural(number, askForms[only])
      : `${f.count(number)} 条${channels
          .toSorted()
          .map((channel) => many[channel])
          .join('和')}`;
  };
  const on = ({ place, days, over }: Days) =>
    `本周${over ? '' : '截至目前'}的 ${f.plural(days, dayForms[place])}中`;
  const compared = (median: Compared) => {
    if (median === 'nothing') return '无可比较';
    if (median === 'too few') return '数量太少，无法比较';
    return median === 'not reached' ? '未达到' : f.span(median);
  };
  const workingTime = (ms: number) => {
    if (ms >= inHours) return `${f.span(ms)}工作时间`;
    const minutes = Math.round(ms / 60_000);
    return minutes < 1 ? '不到 1 分钟工作时间' : f.plural(minutes, { other: '# 分钟工作时间' });
  };
  return {
    noDay: (over) => (over ? '本周没有工作日，因此无可报告。' : '本周的工作日尚未开始，因此无可报告。'),
    noRemote: (over) => (over ? '本周没有远程办公日。' : '本周截至目前没有远程办公日。'),
    nothingAsked: (days, who) => `${on(days)}，没有记录到需要${who}回复的聊天提及或邮件。`,
    nothingDecided: (days, who, undecided, channels) =>
      `${on(days)}，尚无可判定的内容：${who}仍有时间回复 ${asks(undecided, channels)}。`,
    answered: (days, who, { within, decided, channels }, usual) =>
      `${on(days)}，${who}在约定时间内回复了 ${asks(decided, channels)}中的 ${f.count(within)} 条${usual}。`,
    tooFew: (channel, timed) => `；${many[channel]}太少（${f.count(timed)}），无法给出通常的回复时间`,
    tooManyOpen: (channel) => `；仍有过多${many[channel]}未回复，无法给出通常的回复时间`,
    usual: (channel, median, office) =>
      `；${channelWords[channel]}回复通常需要 ${workingTime(median)}${
        office ? `（最近 ${office.weeks} 周的到岗办公日：${compared(office.median)}）` : ''
      }`,
  };
};
