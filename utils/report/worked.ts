import type { Format } from '../words/format.ts';
import type { AskRow } from './types.ts';

const minute = 60_000;

/** Working time of a reply. Where rounding would make a late one look timely, the seconds are said. */
export function worked(
  { working, target, outcome }: Pick<AskRow, 'working' | 'target' | 'outcome'>,
  format: Format,
): string {
  const hidden = outcome === 'late' && working > target && Math.round(working / minute) * minute <= target;
  return hidden ? format.exactSpan(working) : format.span(working);
}
