import type { Channel } from '../../domain/message.ts';
import type { Words } from '../en/index.ts';
import { inHours, type Compared, type Days } from '../usual.ts';
import type { ArabicFormat } from './format.ts';
import { lastWeekForms, officeDaysAfter, remoteDaysAfter } from './forms.ts';

/** The verbs agree with “رد” (reply), so that they fit whoever the employee is. */
export const sentence = (f: ArabicFormat): Words['sentence'] => {
  const days = {
    remote: remoteDaysAfter,
    office: officeDaysAfter,
    mixed: {
      zero: '# أيام مختلطة',
      one: 'يوم مختلط واحد',
      two: 'يومين مختلطين',
      few: '# أيام مختلطة',
      many: '# يومًا مختلطًا',
      other: '# يوم مختلط',
    },
    off: {
      zero: '# أيام عطلة',
      one: 'يوم عطلة واحد',
      two: 'يومَي عطلة',
      few: '# أيام عطلة',
      many: '# يوم عطلة',
      other: '# يوم عطلة',
    },
  };
  const askedForms = {
    chat: {
      zero: '# إشارات في الدردشة',
      one: 'إشارة واحدة في الدردشة',
      two: 'إشارتين في الدردشة',
      few: '# إشارات في الدردشة',
      many: '# إشارة في الدردشة',
      other: '# إشارة في الدردشة',
    },
    email: {
      zero: '# رسائل بريد',
      one: 'رسالة بريد واحدة',
      two: 'رسالتَي بريد',
      few: '# رسائل بريد',
      many: '# رسالة بريد',
      other: '# رسالة بريد',
    },
  };
  const messageForms = {
    zero: '# رسائل',
    one: 'رسالة واحدة',
    two: 'رسالتين',
    few: '# رسائل',
    many: '# رسالة',
    other: '# رسالة',
  };
  const many = { chat: 'إشارات الدردشة', email: 'رسائل البريد' };
  const by = { chat: 'في الدردشة', email: 'بالبريد' };

  const asks = (number: number, channels: readonly Channel[]) => {
    const [only] = channels;
    return f.plural(number, channels.length === 1 && only ? askedForms[only] : messageForms);
  };
  const kinds = (channels: readonly Channel[]) =>
    channels.length === 1 ? '' : ` (${f.list(channels.toSorted().map((channel) => many[channel]))})`;
  const on = ({ place, days: number, over }: Days) =>
    `في ${f.plural(number, days[place])} هذا الأسبوع${over ? '' : ' حتى الآن'}`;
  const compared = (median: Compared) => {
    if (median === 'nothing') return 'لا شيء للمقارنة';
    if (median === 'too few') return 'أقل من أن تُقارن';
    return median === 'not reached' ? 'لم يُبلغ' : f.span(median);
  };
  const workingTime = (ms: number) => {
    if (ms >= inHours) return `${f.span(ms)} من وقت العمل`;
    const minutes = Math.round(ms / 60_000);
    return minutes < 1
      ? 'أقل من دقيقة عمل'
      : f.plural(minutes, {
          zero: '# دقائق عمل',
          one: 'دقيقة عمل واحدة',
          two: 'دقيقتَي عمل',
          few: '# دقائق عمل',
          many: '# دقيقة عمل',
          other: '# دقيقة عمل',
        });
  };
  return {
    noDay: (over) =>
      over
        ? 'لم يكن في هذا الأسبوع أي يوم عمل، فلا شيء يُذكر في التقرير.'
        : 'لم يبدأ في هذا الأسبوع أي يوم عمل بعد، فلا شيء يُذكر في التقرير.',
    noRemote: (over) => `لم يكن هذا الأسبوع ${over ? '' : 'حتى الآن '}أي يوم عمل عن بُعد. `,
    nothingAsked: (about, who) =>
      `${on(about)}، لم تُسجَّل أي إشارة في الدردشة أو رسالة بريد تنتظر ردًّا من ${who}.`,
    nothingDecided: (about, who, undecided, channels) =>
      `${on(about)}، لم يُحسم شيء بعد: ما زال الوقت متاحًا لرد ${who} على ${asks(undecided, channels)}.`,
    answered: (about, who, { within, decided, channels }, usual) =>
      `${on(about)}، جاء رد ${who} في الوقت المتفق عليه على ${f.count(within)} من أصل ${asks(decided, channels)}${kinds(channels)}${usual}.`,
    tooFew: (channel, timed) => `؛ و${many[channel]} (${f.count(timed)}) أقل من أن يُحدَّد وقت معتاد للرد`,
    tooManyOpen: (channel) => `؛ وما بقي بلا رد من ${many[channel]} أكثر من أن يُحدَّد وقت معتاد للرد`,
    usual: (channel, median, office) =>
      `؛ واستغرق الرد ${by[channel]} عادةً ${workingTime(median)}${
        office ? ` (أيام المكتب في ${f.plural(office.weeks, lastWeekForms)}: ${compared(office.median)})` : ''
      }`,
  };
};
