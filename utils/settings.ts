import { browser } from 'wxt/browser';
import { siteIds, type SiteId } from './domain/message.ts';

/** One work account on one host, named by the user. Only these are recorded. */
export interface WorkAccount {
  /** `https://mail.company.test`; also what permission is asked for. */
  origin: string;
  site: SiteId;
  account: string;
  on: boolean;
  /** Further addresses that the site showed to be the user's own. */
  own: string[];
}

export interface Settings {
  /** As the report shall say it; empty until the user gives one. */
  name: string;
  /** What the report is written in, as `utils/weekly` understands it; null until the user chooses. */
  reportLanguage: string | null;
  accounts: WorkAccount[];
  /** Whether the user is told that a week's report is ready. */
  weeklyReminder: boolean;
}

const key = 'settings';

/** The settings. Whatever is damaged falls back to its default by itself, the rest stays. */
export async function readSettings(): Promise<Settings> {
  const { [key]: stored } = await browser.storage.local.get(key);
  const { name, reportLanguage, accounts, weeklyReminder } = isRecord(stored) ? stored : {};
  return {
    name: typeof name === 'string' ? name : '',
    reportLanguage: typeof reportLanguage === 'string' ? reportLanguage : null,
    accounts: Array.isArray(accounts) ? accounts.flatMap(accountOf) : [],
    weeklyReminder: weeklyReminder !== false,
  };
}

// By hand, not by a schema: the popup opens twenty times a day, and this is all that it would carry one for.
function accountOf(stored: unknown): WorkAccount[] {
  if (!isRecord(stored)) return [];
  const { origin, account, on, own } = stored;
  const site = siteIds.find((id) => id === stored['site']);
  if (typeof origin !== 'string' || typeof account !== 'string' || typeof on !== 'boolean' || !site)
    return [];
  const addresses = Array.isArray(own) ? own.filter((address) => typeof address === 'string') : [];
  return [{ origin, site, account, on, own: addresses }];
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
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
