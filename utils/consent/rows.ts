import type { SiteId } from '../domain/message.ts';
import type { StoredSource } from '../ledger/schema.ts';
import type { Recognised } from '../recognised.ts';
import type { WorkAccount } from '../settings.ts';
import { hosts, originsOf } from '../sites/hosts.ts';
import { siteNames } from '../sites/names.ts';
import type { SiteRow } from './state.ts';

/** What the list of sites is made of. */
export interface Known {
  accounts: readonly WorkAccount[];
  /** What open tabs show now; kept nowhere. */
  open: readonly Recognised[];
  sources: readonly StoredSource[];
  granted: ReadonlySet<string>;
  /** Origins that the user's organisation does not allow. */
  forbidden?: ReadonlySet<string>;
}

/**
 * The list of sites: those with addresses of their own, then every office's own host that the user named. Pure. An
 * account that was only seen in a tab stands there as no work account until the user says otherwise.
 */
export function rowsOf(known: Known): SiteRow[] {
  const fixed = (Object.keys(hosts) as SiteId[]).map((site) => row(site, originsOf(site), known));
  const offices = new Map<string, SiteRow>();
  for (const { site, origin } of [...known.accounts, ...known.open]) {
    if (hosts[site]) continue;
    const made = row(site, [origin], known);
    offices.set(made.key, made);
  }
  return [...fixed, ...[...offices.values()].sort((a, b) => (a.key < b.key ? -1 : 1))];
}

function row(
  site: SiteId,
  origins: string[],
  { accounts, open, sources, granted, forbidden }: Known,
): SiteRow {
  const here = (one: { site: SiteId; origin: string }) => one.site === site && origins.includes(one.origin);
  const named = accounts.filter(here);
  const found = new Map(
    named.map(({ origin, account, on }) => [`${origin} ${account}`, { origin, account, work: on }]),
  );
  for (const { origin, account } of open.filter(here)) {
    if (account !== null && !found.has(`${origin} ${account}`))
      found.set(`${origin} ${account}`, { origin, account, work: false });
  }
  return {
    key: `${site} ${origins.join(' ')}`,
    site,
    name: siteNames[site],
    host: hosts[site] ? null : new URL(origins[0] ?? '').host,
    origins,
    allowed: !origins.every((origin) => forbidden?.has(origin)),
    granted: origins.some((origin) => granted.has(origin)),
    accounts: [...found.values()],
    health: worst(sources.filter((source) => source.site === site && origins.includes(source.host))),
  };
}

const order = ['ok', 'signed-out', 'changed'];

/** Of several accounts' pages the one that the user has to know about. */
function worst(sources: readonly StoredSource[]): SiteRow['health'] {
  const [first] = sources.toSorted(
    (a, b) => order.indexOf(b.health.state) - order.indexOf(a.health.state) || b.seen - a.seen,
  );
  return first ? { state: first.health.state, since: first.since ?? first.seen } : null;
}
