import type { SiteRow } from '../consent/state.ts';
import { siteIds } from '../domain/message.ts';
import { originsOf } from '../sites/hosts.ts';
import type { SitesFound } from './state.ts';

/** The sites that an open tab shows first, then the others, each part in the order that it has. Pure. */
export function foundFirst(rows: readonly SiteRow[], open: readonly string[]): SitesFound {
  const isFound = ({ origins, accounts }: SiteRow) =>
    accounts.length > 0 || origins.some((origin) => open.includes(origin));
  const found = rows.filter(isFound);
  return { rows: [...found, ...rows.filter((row) => !isFound(row))], found: found.length };
}

/** Of the origins of open tabs those at which no site of the list lives. */
export function othersOf(rows: readonly SiteRow[], open: readonly string[]): string[] {
  const known = new Set([...siteIds.flatMap(originsOf), ...rows.flatMap(({ origins }) => origins)]);
  return open.filter((origin) => !known.has(origin)).sort();
}
