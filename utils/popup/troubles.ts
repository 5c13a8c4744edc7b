import type { StoredSource } from '../ledger/schema.ts';
import { mayRead } from '../permissions.ts';
import type { Settings } from '../settings.ts';
import { siteNames } from '../sites/names.ts';
import type { Trouble } from './state.ts';

/** The sites that are switched on, and what keeps some of them from being read. */
export async function healthOf(
  sources: readonly StoredSource[],
  { accounts }: Settings,
): Promise<{ sites: number; troubles: Trouble[] }> {
  // One site at one address is one, whoever's accounts it shows.
  const on = new Map(
    accounts
      .filter((account) => account.on)
      .map(({ site, origin }) => [`${site} ${origin}`, { site, origin }]),
  );
  const troubles = await Promise.all(
    [...on.values()].map(async ({ site, origin }): Promise<Trouble[]> => {
      const named = { name: siteNames[site], origin };
      if (!(await mayRead(origin))) return [{ ...named, state: 'not-allowed', since: null }];
      return sources
        .filter((source) => source.site === site && source.host === origin)
        .flatMap(({ health: { state }, since, seen }) =>
          state === 'ok' ? [] : [{ ...named, state, since: since ?? seen }],
        );
    }),
  );
  return { sites: on.size, troubles: troubles.flat() };
}
