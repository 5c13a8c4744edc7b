import { idOf } from './ids.ts';
import { narrowOf, type Place } from './narrow.ts';

/** The bar above the rows of one conversation, and its links: of the talk, or of channel and topic. */
const bar = '.message_header';
const links = 'a[href*="#narrow/"]:not(.external-topic-link)';

/**
 * The conversations that a row's own link and the bar above it name. A link that leads to another message, and a bar
 * of another channel than its own links say, contradict what they are for.
 */
export function placesOf(row: Element, id: string): Place[] | 'contradicts' {
  const own = narrowOf(row.querySelector('a.message_time')?.getAttribute('href'));
  if (own && own.near !== null && own.near !== id) return 'contradicts';
  const group = row.closest('.recipient_row');
  const head = group?.querySelector(bar) ?? null;
  const named = [...(head?.querySelectorAll(links) ?? [])]
    .map((link) => narrowOf(link.getAttribute('href'))?.place ?? null)
    .filter((place) => place !== null);
  const channel = idOf(head?.getAttribute('data-stream-id'));
  if (channel !== null && named.some((place) => !('channel' in place) || place.channel !== channel))
    return 'contradicts';
  const places = own ? [own.place, ...named] : named;
  // A bar without its links still says which channel it stands for.
  const lost = channel !== null && named.length === 0;
  if (lost && places.some((place) => !('channel' in place) || place.channel !== channel))
    return 'contradicts';
  return places;
}
