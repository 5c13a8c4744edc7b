import type { Channel } from '../../domain/message.ts';
import { inHours, type Compared, type Days } from '../usual.ts';
import type { EnglishFormat } from './format.ts';

/** The report's first sentence or two. */
export const sentence = (f: EnglishFormat) => {
  const dayForms = {
    remote: { one: '# remote day', other: '# remote days' },
    office: { one: '# office day', other: '# office days' },
    mixed: { one: '# mixed day', other: '# mixed days' },
    off: { one: '# day off', other: '# days off' },
  };
  const askForms = {
    chat: { one: '# chat mention', other: '# chat mentions' },
    email: { one: '# email', other: '# emails' },
  };
  const many: Record<Channel, string> = { chat: 'chat mentions', email: 'emails' };

  /** `3 emails`, `46 chat mentions and emails`; of undecided ones `2 messages`. */
  const asks = (number: number, channels: readonly Channel[]) => {
    const [only] = channels;
    return channels.length === 1 && only
      ? f.plural(number, askForms[only])
      : f.plural(number, { one: '# message', other: '# messages' });
  };
  const of = (decided: number, channels: readonly Channel[]) =>
    decided === 1 || channels.length === 1
      ? asks(decided, channels)
      : `${f.count(decided)} ${f.list(channels.toSorted().map((channel) => many[channel]))}`;
  const on = ({ place, days, over }: Days) =>
    `On ${f.plural(days, dayForms[place])} ${over ? '' : 'so far '}this week`;
  const compared = (median: Compared, hours: boolean) => {
    if (median === 'nothing') return 'nothing to compare';
    if (median === 'too few') return 'too few to compare';
    if (median === 'not reached') return 'not reached';
    // In bare minutes only where minutes were just spoken of.
    return hours || median >= inHours ? f.span(median) : f.span(median).replace(' min', '');
  };
  const workingTime = (ms: number) => {
    if (ms >= inHours) return `${f.span(ms)} of working time`;
    const minutes = Math.round(ms / 60_000);
    return minutes < 1
      ? 'less than a working minute'
      : f.plural(minutes, { one: '# working minute', other: '# working minutes' });
  };
  return {
    noDay: (over: boolean) =>
      `No working day ${over ? 'lay in' : 'has begun in'} this week, so there is nothing to report.`,
    /** Stands before the sentence itself where there was no remote day. */
    noRemote: (over: boolean) => `There was no remote day ${over ? '' : 'so far '}this week. `,
    nothingAsked: (days: Days, who: string) =>
      `${on(days)}, no chat mention or email that asks ${who} was recorded.`,
    nothingDecided: (days: Days, who: string, undecided: number, channels: readonly Channel[]) =>
      `${on(days)}, nothing is decided yet: ${who} still has time to answer ${asks(undecided, channels)}.`,
    /** `usual` is one of the following, or empty. */
    answered: (
      days: Days,
      who: string,
      { within, decided, channels }: { within: number; decided: number; channels: readonly Channel[] },
      usual: string,
    ) =>
      `${on(days)}, ${who} answered ${f.count(within)} of ${of(decided, channels)} within the agreed time${usual}.`,
    tooFew: (channel: Channel, timed: number) =>
      `; too few ${many[channel]} (${f.count(timed)}) to say how long one usually takes`,
    tooManyOpen: (channel: Channel) =>
      `; too many ${many[channel]} are still open to say how long one usually takes`,
    /** The usual time of the channel, beside that of the office days before (null where they are not compared). */
    usual: (channel: Channel, median: number, office: { weeks: number; median: Compared } | null) =>
      `; ${channel} usually took ${workingTime(median)}${
        office
          ? ` (office days of the last ${office.weeks} weeks: ${compared(office.median, median >= inHours)})`
          : ''
      }`,
  };
};
