import { doubtful } from '../instant.ts';

/** Epoch ms; some carry a fraction (`1605549021473.839`). */
const instant = /^\d{1,16}(?:\.\d+)?$/u;
/** Dividers between days carry times in this format. */
const days = '3';

export function instantOf(text: string | null | undefined): number {
  return text && instant.test(text) ? Math.floor(Number(text)) : Number.NaN;
}

/**
 * The time of a row, epoch ms, or why it has none. A second copy for the eye alone (`aria-hidden`) and what stands in
 * a quoted message are passed over. Where several are left that differ, only one beside the author's name is sure.
 *
 * @param stamps the row's time elements, those of quoted messages left out
 */
export function timeOf(
  stamps: readonly Element[],
  author: Element | null,
  now: number,
): number | 'no-time' | 'future' | null {
  const shown = stamps.filter(
    (stamp) => stamp.getAttribute('aria-hidden') !== 'true' && stamp.getAttribute('data-format') !== days,
  );
  const [first] = shown;
  if (!first) return null;
  const at = instantOf(first.getAttribute('data-absolute-timestamp'));
  const differ = shown.some((stamp) => instantOf(stamp.getAttribute('data-absolute-timestamp')) !== at);
  const isHeader = author !== null && first.parentElement?.contains(author) === true;
  return differ && !isHeader ? 'no-time' : (doubtful(at, now) ?? at);
}

/**
 * The time by which a topic is sorted: its message's own as long as that is the only one, drawn or not.
 *
 * @param rows how many messages of the topic are drawn
 */
export function sortTimeOf(topic: Element, rows: number, now: number): number | 'no-time' | 'future' {
  const at = instantOf(topic.getAttribute('data-local-sort-time-msec'));
  if (rows !== 1 || topic.querySelector('[data-last-reply-time-msec]')) return 'no-time';
  return doubtful(at, now) ?? at;
}
