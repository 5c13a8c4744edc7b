import { browser } from 'wxt/browser';
import { ledger } from '../ledger/database.ts';
import { onChange } from '../ledger/changes.ts';
import { readSources } from '../ledger/query.ts';
import { currentTime, localZone } from '../now.ts';
import { dropHosts, mayRead, requestHosts } from '../permissions.ts';
import { allowedIn, isAllowed, readManaged } from '../policy/hosts.ts';
import { report } from '../problem.ts';
import { Problem } from '../problems.ts';
import type { Recognised } from '../recognised.ts';
import { send } from '../send.ts';
import { onSettings, readSettings } from '../settings.ts';
import { originsOf } from '../sites/hosts.ts';
import { siteIds } from '../domain/message.ts';
import { describeTab, recogniseTab, tabOf } from '../tab.ts';
import { rowsOf } from './rows.ts';
import type { SitesActions, SitesState } from './state.ts';

/** The list of sites, handed over whenever it changes until the signal aborts, and what its controls do. */
export function createSitesPage(show: (state: SitesState) => void, signal: AbortSignal): SitesActions {
  let open: Recognised[] = [];
  let described: string | null = null;
  let problem: string | null = null;

  const refresh = async () => {
    try {
      const state = await stateNow(open);
      if (!signal.aborted) show({ ...state, described, problem });
    } catch (error) {
      problem = await report(error);
      if (!signal.aborted) show({ now: 0, zone: localZone(), rows: [], described, problem });
    }
  };
  const look = async () => {
    open = await openAccounts();
    await refresh();
  };
  const run = async (work: () => Promise<unknown>) => {
    try {
      await work();
      problem = null;
    } catch (error) {
      problem = await report(error);
    }
    await look();
  };

  const again = () => void look();
  onChange(() => void refresh(), signal);
  signal.addEventListener('abort', onSettings(again));
  // Also where the permission was given or taken in the browser's own settings, or after this page had closed.
  browser.permissions.onAdded.addListener(again);
  browser.permissions.onRemoved.addListener(again);
  document.addEventListener('visibilitychange', again, { signal });
  signal.addEventListener('abort', () => {
    browser.permissions.onAdded.removeListener(again);
    browser.permissions.onRemoved.removeListener(again);
  });
  void refresh().then(look);

  return {
    allow({ origins }, on) {
      // First of all in the click: the browser shows its prompt only then.
      const asked = on ? requestHosts(origins) : dropHosts(origins);
      void run(async () => {
        if (!(await asked) && !on) throw new Problem('permissionKept');
      });
    },
    work({ site }, { origin, account }, on) {
      void run(() => send({ type: 'account', origin, site, account, on }));
    },
    describe({ key, site, origins }) {
      void run(async () => {
        const text = await describeOpen(origins, site);
        if (text === null) throw new Problem('siteNotOpen');
        await navigator.clipboard.writeText(text);
        described = key;
      });
    },
  };
}

async function stateNow(open: readonly Recognised[]): Promise<Pick<SitesState, 'now' | 'zone' | 'rows'>> {
  const [{ accounts }, managed, sources, now] = await Promise.all([
    readSettings(),
    readManaged(),
    ledger().then(readSources),
    currentTime(),
  ]);
  const origins = new Set([
    ...siteIds.flatMap(originsOf),
    ...accounts.map(({ origin }) => origin),
    ...open.map(({ origin }) => origin),
  ]);
  const hosts = allowedIn(managed);
  const forbidden = new Set([...origins].filter((origin) => !isAllowed(origin, hosts)));
  const granted = new Set<string>();
  for (const origin of origins) if (await mayRead(origin)) granted.add(origin);
  return { now, zone: localZone(), rows: rowsOf({ accounts, open, sources, granted, forbidden }) };
}

/** Whose accounts the open tabs of granted hosts show now. Not kept: an account that is not work is nobody's business. */
async function openAccounts(): Promise<Recognised[]> {
  const found: Recognised[] = [];
  for (const tab of await grantedTabs()) found.push(...(await recogniseTab(tab)));
  return found;
}

async function grantedTabs() {
  const tabs = (await browser.tabs.query({})).map(tabOf).filter((tab) => tab !== null);
  const granted = await Promise.all(tabs.map(({ origin }) => mayRead(origin)));
  return tabs.filter((_tab, index) => granted[index]);
}

async function describeOpen(origins: readonly string[], script: string): Promise<string | null> {
  for (const tab of await grantedTabs()) {
    if (!origins.includes(tab.origin)) continue;
    const text = await describeTab(tab.id, script);
    if (text !== null) return text;
  }
  return null;
}
