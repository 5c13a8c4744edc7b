import { changeSettings, readSettings, type WorkAccount } from './settings.ts';
import type { SiteId } from './domain/message.ts';

/** The work accounts of one origin that are switched on. */
export async function accountsOf(origin: string): Promise<WorkAccount[]> {
  const { accounts } = await readSettings();
  return accounts.filter((account) => account.on && account.origin === origin);
}

/** Switches a work account on or off; one that is new is added. */
export function switchAccount(named: {
  origin: string;
  site: SiteId;
  account: string;
  on: boolean;
}): Promise<void> {
  return changeSettings((settings) => {
    const known = settings.accounts.find((account) => isSame(account, named));
    const others = settings.accounts.filter((account) => account !== known);
    return { ...settings, accounts: [...others, { ...known, ...named, own: known?.own ?? [] }] };
  });
}

/** Remembers further addresses that a site showed to be the user's own. */
export async function learnOwn(
  named: { origin: string; site: SiteId; account: string },
  seen: readonly string[],
): Promise<void> {
  const known = (await accountsOf(named.origin)).find((account) => isSame(account, named));
  if (!known || seen.every((address) => known.own.includes(address))) return;
  await changeSettings((settings) => ({
    ...settings,
    accounts: settings.accounts.map((account) =>
      isSame(account, named) ? { ...account, own: [...new Set([...account.own, ...seen])] } : account,
    ),
  }));
}

type Name = Pick<WorkAccount, 'origin' | 'site' | 'account'>;

function isSame(a: Name, b: Name): boolean {
  return a.origin === b.origin && a.site === b.site && a.account === b.account;
}
