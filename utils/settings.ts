import { browser } from 'wxt/browser';
import { siteIds, type SiteId } from './domain/message.ts';
import { mostNotices } from './domain/notices.ts';
import { dayParts, type RemoteDay } from './domain/remote-day.ts';
import { languageOf } from './words/language.ts';
import type { LanguageTag } from './words/tags.ts';

export { mostNotices } from './domain/notices.ts';
export { dayParts, type RemoteDay } from './domain/remote-day.ts';

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

/** What the user is told of without asking. */
export interface Notices {
  /** One quiet notice before an ask misses its target. */
  nudges: boolean;
  /** So many of them a day at most. */
  perDay: number;
  /** How many wait, at the toolbar icon. */
  badge: boolean;
  /** That the promised time of an absence has come. */
  promises: boolean;
  /** "Working from home today?", once on a day that was not planned. */
  askPlace: boolean;
}

export interface Settings {
  /** As the report shall say it; empty until the user gives one. */
  name: string;
  /** What the report is written in, as `utils/weekly` understands it; null until the user chooses. */
  reportLanguage: string | null;
  accounts: WorkAccount[];
  /** Whether the user is told that a week's report is ready. */
  weeklyReminder: boolean;
  /** When the user agreed to the recording, epoch ms; null: not yet, and nothing is recorded. */
  consent: number | null;
  /** The interface's language; null: the browser's. */
  language: LanguageTag | null;
  /** At most one entry a weekday, in their order. */
  remoteDays: RemoteDay[];
  notices: Notices;
}

/** What is told until the user says otherwise. */
export const usualNotices: Notices = {
  nudges: true,
  perDay: 6,
  badge: true,
  promises: true,
  askPlace: true,
};

const key = 'settings';

/** The settings. Whatever is damaged falls back to its default by itself, the rest stays. */
export async function readSettings(): Promise<Settings> {
  const { [key]: stored } = await browser.storage.local.get(key);
  const { name, reportLanguage, accounts, weeklyReminder, ...rest } = isRecord(stored) ? stored : {};
  const { consent, language, remoteDays, notices } = rest;
  return {
    name: typeof name === 'string' ? name : '',
    reportLanguage: typeof reportLanguage === 'string' ? reportLanguage : null,
    accounts: Array.isArray(accounts) ? accounts.flatMap(accountOf) : [],
    weeklyReminder: weeklyReminder !== false,
    consent: Number.isSafeInteger(consent) && Number(consent) > 0 ? Number(consent) : null,
    language: typeof language === 'string' ? languageOf(language) : null,
    remoteDays: Array.isArray(remoteDays) ? remoteDaysOf(remoteDays) : [],
    notices: noticesOf(isRecord(notices) ? notices : {}),
  };
}

/** Those that are whole, the first of each weekday, Monday first. */
function remoteDaysOf(stored: readonly unknown[]): RemoteDay[] {
  const found = new Map<number, RemoteDay>();
  for (const one of stored.filter(isRecord)) {
    const weekday = [0, 1, 2, 3, 4, 5, 6].find((day) => day === one['weekday']);
    const part = dayParts.find((known) => known === one['part']);
    if (weekday !== undefined && part && !found.has(weekday)) found.set(weekday, { weekday, part });
  }
  return [...found.values()].sort((a, b) => a.weekday - b.weekday);
}

function noticesOf(stored: Record<string, unknown>): Notices {
  const on = (name: keyof Notices) => stored[name] !== false;
  const { perDay } = stored;
  const most = Number.isInteger(perDay) && Number(perDay) >= 0 && Number(perDay) <= mostNotices;
  return {
    nudges: on('nudges'),
    perDay: most ? Number(perDay) : usualNotices.perDay,
    badge: on('badge'),
    promises: on('promises'),
    askPlace: on('askPlace'),
  };
}

// By hand, not by a schema: the popup opens twenty times a day, and this is all that it would carry one for.
function accountOf(stored: unknown): WorkAccount[] {
  if (!isRecord(stored)) return [];
  const { origin, account, on, own } = stored;
  const site = siteIds.find((id) => id === stored['site']);
  if (typeof origin !== 'string' || typeof account !== 'string' || typeof on !== 'boolean' || !site)
    return [];
  if (!URL.canParse(origin)) return [];
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
