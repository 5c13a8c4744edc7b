import type { App } from './state.ts';
import type { Recognised } from '../recognised.ts';
import { mayRead } from '../permissions.ts';
import type { Settings } from '../settings.ts';
import { siteNames } from '../sites/names.ts';

/** What the popup says of the apps in the tab behind it. */
export function appsOf(found: readonly Recognised[], settings: Settings): Promise<App[]> {
  return Promise.all(found.map((one) => appOf(one, settings)));
}

async function appOf(found: Recognised, settings: Settings): Promise<App> {
  const { site, account, origin, health } = found;
  const app = { key: keyOf(found), name: siteNames[site] };
  if (health === 'signed-out') return { ...app, kind: 'signed-out' };
  if (account === null) return { ...app, kind: health === 'changed' ? 'changed' : 'no-account' };
  const on = settings.accounts.some(
    (known) => known.on && known.origin === origin && known.site === site && known.account === account,
  );
  const reading = !on ? 'off' : (await mayRead(origin)) ? 'on' : 'not-allowed';
  return { ...app, kind: 'known', account, host: new URL(origin).hostname, reading };
}

export function keyOf({ site, origin }: Recognised): string {
  return `${site} ${origin}`;
}
