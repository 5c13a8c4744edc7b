import { channelOf } from '../../utils/domain/message.ts';
import type { Channel } from '../../utils/domain/message.ts';
import type { Comparison, Truth } from './compare.ts';

/** The greatest distances from the servers' records, ms: of a message's own time, and of a reply time. */
export interface Deviation {
  message: number;
  reply: number;
}

export function deviations(
  { stored, replyTimes }: Pick<Comparison, 'stored' | 'replyTimes'>,
  truths: readonly Truth[],
): Record<Channel, Deviation> {
  const of = (channel: Channel): Deviation => {
    const messages = truths.flatMap(({ planned, at }) => {
      const message = stored.get(planned.key);
      return message && channelOf(message.site) === channel ? [Math.abs(message.at - at)] : [];
    });
    const replies = replyTimes
      .filter((one) => one.channel === channel)
      .map(({ ledger, servers }) => Math.abs(ledger - servers));
    return { message: Math.max(0, ...messages), reply: Math.max(0, ...replies) };
  };
  return { chat: of('chat'), email: of('email') };
}

const percent = (part: number, whole: number): string =>
  whole === 0 ? 'none' : `${((100 * part) / whole).toFixed(1)} %`;
const seconds = (milliseconds: number): string => `${(milliseconds / 1000).toFixed(1)} s`;

/** The day's figures for people: what agrees, how far the times are apart, and what is wrong. */
export function table(comparison: Comparison, truths: readonly Truth[]): string {
  const { asks, classes, wrong, replyTimes } = comparison;
  const apart = deviations(comparison, truths);
  const rows = [
    ['asks: precision', percent(asks.right, asks.found), `${asks.right} of ${asks.found} found`],
    ['asks: recall', percent(asks.right, asks.expected), `${asks.right} of ${asks.expected} expected`],
    ['messages under their class', percent(classes.right, classes.expected), `of ${classes.expected}`],
    ...(['chat', 'email'] as const).flatMap((channel) => [
      [
        `${channel}: reply time`,
        `± ${seconds(apart[channel].reply)}`,
        `greatest of ${replyTimes.filter((one) => one.channel === channel).length}`,
      ],
      [`${channel}: message's own time`, `± ${seconds(apart[channel].message)}`, 'greatest'],
    ]),
  ];
  const lines = rows.map(
    ([what = '', figure = '', note = '']) => `${what.padEnd(28)}${figure.padStart(10)}  ${note}`,
  );
  return [...lines, ...wrong.map((text) => `wrong: ${text}`)].join('\n');
}
