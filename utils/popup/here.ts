import type { Here } from './state.ts';
import type { Recognised } from '../recognised.ts';
import { mayRead } from '../permissions.ts';
import type { Settings } from '../settings.ts';
import { siteNames } from '../sites/names.ts';

/** What the popup says of the tab behind it. */
export async function hereOf(found: Recognised | null | 'looking', settings: Settings): Promise<Here> {
  if (found === 'looking') return { kind: 'looking' };
  if (found === null) return { kind: 'unknown' };
  const { site, account, origin, health } = found;
  const name = siteNames[site];
  if (health === 'signed-out') return { kind: 'signed-out', name };
  if (account === null) return { kind: health === 'changed' ? 'changed' : 'no-account', name };
  const on = settings.accounts.some(
    (known) => known.on && known.origin === origin && known.site === site && known.account === account,
  );
  const reading = !on ? 'off' : (await mayRead(origin)) ? 'on' : 'not-allowed';
  return { kind: 'known', name, account, host: new URL(origin).hostname, reading };
}
