import { browser } from 'wxt/browser';
import { ledger } from '../ledger/database.ts';
import { readFacts } from '../ledger/query.ts';
import { stateFacts } from '../ledger/state.ts';
import { currentTime, localZone } from '../now.ts';
import { readSettings } from '../settings.ts';
import { factsOfPolicy } from './facts.ts';
import { readManaged } from './hosts.ts';
import { policyOf } from './parse.ts';
import type { Policy } from './state.ts';

/** What the organisation has set now. */
export async function readPolicy(): Promise<Policy> {
  return policyOf(await readManaged());
}

/** States what the organisation has changed since, dated; for the background's start and each change. Nothing before consent. */
export async function followPolicy(): Promise<void> {
  if ((await readSettings()).consent === null) return;
  const policy = await readPolicy();
  if (!policy.hours && !policy.targets) return;
  const database = await ledger();
  const stated = factsOfPolicy(policy, await readFacts(database), localZone(), await currentTime());
  if (stated.length > 0) await stateFacts(database, stated);
}

/** Calls back after each change by the organisation, until what it returns is called. */
export function onPolicy(callback: () => void): () => void {
  const changed = (_changes: unknown, area: string) => {
    if (area === 'managed') callback();
  };
  browser.storage.onChanged.addListener(changed);
  return () => browser.storage.onChanged.removeListener(changed);
}
