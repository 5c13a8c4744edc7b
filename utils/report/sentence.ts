import type { Channel } from '../domain/message.ts';
import { joined, plural, span } from './format.ts';
import type { DayPlace, Headline, Quantile, Report } from './types.ts';

/** One or two answers are no usual time, whatever their median is. */
const fewest = 3;

const dayWords: Record<DayPlace, string> = {
  remote: 'remote day',
  office: 'office day',
  mixed: 'mixed day',
  off: 'day off',
};
const askWords: Record<Channel, [one: string, many: string]> = {
  chat: ['chat mention', 'chat mentions'],
  email: ['email', 'emails'],
};
/** What the report calls an employee who gave no name. */
export const nobody = 'the employee';

/** The report's first sentence or two: what happened on the remote days, in words that a stranger understands. */
export function sentence({ headline, name, over, baseline }: Report): string {
  const who = name || nobody;
  const { place, days, decided, within, undecided, channels } = headline;
  if (place === null)
    return `No working day ${over ? 'lay in' : 'has begun in'} this week, so there is nothing to report.`;
  const lead = place === 'remote' ? '' : `There was no remote day ${over ? '' : 'so far '}this week. `;
  const when = `On ${plural(days, dayWords[place])} ${over ? '' : 'so far '}this week`;
  const asks = joined(channels.toSorted().map((channel) => askWords[channel][1]));
  if (decided + undecided === 0)
    return `${lead}${when}, no chat mention or email that asks ${who} was recorded.`;
  if (decided === 0) {
    const none = `${when}, nothing is decided yet: ${who} still has time to answer ${counted(undecided, channels)}`;
    return `${lead}${none}.`;
  }
  const of = decided === 1 ? `1 ${joinedSingular(channels)}` : `${decided} ${asks}`;
  const share = `${when}, ${who} answered ${within} of ${of} within the agreed time`;
  return `${lead}${share}${usual(headline, baseline.weeks)}.`;
}

function counted(number: number, channels: readonly Channel[]): string {
  const [only] = channels;
  return channels.length === 1 && only ? plural(number, ...askWords[only]) : plural(number, 'message');
}

function joinedSingular(channels: readonly Channel[]): string {
  const [only] = channels;
  return channels.length === 1 && only ? askWords[only][0] : 'message';
}

function usual({ channels, timed, median, baseline }: Headline, weeks: number): string {
  const [channel] = channels;
  if (!channel || median === null) return '';
  if (timed < fewest) {
    return `; too few ${askWords[channel][1]} (${timed}) to say how long one usually takes`;
  }
  if (median === 'not reached') {
    return `; too many ${askWords[channel][1]} are still open to say how long one usually takes`;
  }
  const hours = median >= inHours;
  const compared = baseline ? ` (office days of the last ${weeks} weeks: ${before(baseline, hours)})` : '';
  return `; ${channel} usually took ${workingTime(median)}${compared}`;
}

/** From here on a time reads better in hours, ms: what rounds to 120 minutes. */
const inHours = 119.5 * 60_000;

/** In bare minutes only where minutes were just spoken of. */
function before({ timed, median }: { timed: number; median: Quantile }, hours: boolean): string {
  if (median === null) return 'nothing to compare';
  if (timed < fewest) return 'too few to compare';
  if (median === 'not reached') return 'not reached';
  return hours || median >= inHours ? span(median) : span(median).replace(' min', '');
}

/** `6 working minutes`, `2 h 10 min of working time`. */
function workingTime(ms: number): string {
  if (ms >= inHours) return `${span(ms)} of working time`;
  const minutes = Math.round(ms / 60_000);
  return minutes < 1 ? 'less than a working minute' : plural(minutes, 'working minute');
}
