import { browser } from 'wxt/browser';
import * as v from 'valibot';
import { siteIds } from './domain/message.ts';

/** One work account on one host, named by the user. Only these are recorded. */
const workAccount = v.object({
  /** `https://mail.company.test`; also what permission is asked for. */
  origin: v.string(),
  site: v.picklist(siteIds),
  account: v.string(),
  on: v.boolean(),
  /** Further addresses that the site showed to be the user's own. */
  own: v.optional(v.array(v.string()), []),
});
export type WorkAccount = v.InferOutput<typeof workAccount>;

const settings = v.object({
  /** As the report shall say it; empty until the user gives one. */
  name: v.fallback(v.string(), ''),
  accounts: v.fallback(v.array(workAccount), []),
});
export type Settings = v.InferOutput<typeof settings>;

const key = 'settings';

/** The settings; a damaged part falls back to its default by itself, the rest stays. */
export async function readSettings(): Promise<Settings> {
  const { [key]: stored } = await browser.storage.local.get(key);
  return v.parse(settings, typeof stored === 'object' && stored !== null ? stored : {});
}

let last: Promise<unknown> = Promise.resolve();

/** Changes the settings, one change after the other. */
export function changeSettings(change: (settings: Settings) => Settings): Promise<void> {
  const next = last
    .catch(() => null)
    .then(async () => browser.storage.local.set({ [key]: change(await readSettings()) }));
  last = next;
  return next;
}

/** Calls back after each change, of whichever part of the extension. Ends when what it returns is called. */
export function onSettings(callback: () => void): () => void {
  const changed = (changes: Record<string, unknown>) => {
    if (key in changes) callback();
  };
  browser.storage.local.onChanged.addListener(changed);
  return () => browser.storage.local.onChanged.removeListener(changed);
}
