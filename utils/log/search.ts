import type { SiteId } from '../domain/message.ts';
import { siteNames } from '../sites/names.ts';
import type { Filter } from './address.ts';
import type { LogRow } from './rows.ts';
import { isShown } from './show.ts';

/** True where a text stands in the name of the site or of the person whom the user pinned; there is no other text. */
export function matches({ site, who }: { site: SiteId; who: string | null }, find: string): boolean {
  const wanted = plain(find);
  return wanted === '' || [siteNames[site], who ?? ''].some((name) => plain(name).includes(wanted));
}

/** Without what nobody types alike: capitals, accents, wide and narrow forms. */
function plain(text: string): string {
  return text.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase().trim();
}

/** True where an ask is one of those that a filter lets through. */
export function isWanted(row: LogRow, { show, site, channel, place, hour, find }: Filter): boolean {
  return (
    (site === null || row.site === site) &&
    (channel === null || row.channel === channel) &&
    (place === null || row.place === place) &&
    (hour === null || row.hour === hour) &&
    isShown(row, show) &&
    matches(row, find)
  );
}
