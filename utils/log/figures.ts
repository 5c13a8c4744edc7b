import { channels, type Channel } from '../domain/message.ts';
import { replyQuantile, shareOf } from '../report/figures.ts';
import type { Quantile, Share } from '../report/types.ts';
import type { Filter } from './address.ts';
import type { LogRow } from './rows.ts';
import { isShown, type Show } from './show.ts';

/** A figure over some rows, with the filter that leaves exactly the rows that it was computed from. */
export type Figure = { filter: Filter } & (
  | { name: 'asks' | 'within' | 'late' | 'undecided' | 'open' | 'apart'; value: number }
  | { name: 'share'; value: Share }
  | { name: 'median'; channel: Channel; value: Quantile }
);

/** Which set of asks each count counts. */
const counted = {
  asks: 'counted',
  within: 'within',
  late: 'late',
  undecided: 'undecided',
  open: 'open',
  apart: 'apart',
} as const satisfies Record<string, Show>;

/**
 * The figures of a period's rows: those of the report and the popup, by their functions. Rows of senders who are no
 * person are in none of them.
 *
 * @param filter what the rows were already chosen by, beside an outcome
 */
export function figuresOf(rows: readonly LogRow[], filter: Filter): Figure[] {
  const count = (name: keyof typeof counted): Figure => {
    const show = counted[name];
    return { name, filter: { ...filter, show }, value: rows.filter((row) => isShown(row, show)).length };
  };
  const medians = channels
    .filter((channel) => rows.some((row) => row.channel === channel && isShown(row, 'counted')))
    .map((channel): Figure => {
      const own = rows.filter((row) => row.channel === channel);
      return {
        name: 'median',
        channel,
        filter: { ...filter, channel, show: 'timed' },
        value: replyQuantile(own, 0.5),
      };
    });
  return [
    { name: 'share', filter: { ...filter, show: 'decided' }, value: shareOf(rows) },
    ...medians,
    ...(['asks', 'within', 'late', 'undecided', 'open', 'apart'] as const).map(count),
  ];
}
