import { browser } from 'wxt/browser';
import type { PopupActions, PopupState, Shown } from './state.ts';
import { nextState } from './next.ts';
import { appsOf, keyOf } from './here.ts';
import { onChange } from '../ledger/changes.ts';
import { ledger } from '../ledger/database.ts';
import type { Recognised } from '../recognised.ts';
import { requestHosts } from '../permissions.ts';
import { lastProblem, report } from '../problem.ts';
import { send } from '../send.ts';
import { onSettings, readSettings } from '../settings.ts';
import { recogniseTab, tabBehind, type Tab } from '../tab.ts';

/** Waiting times move on while the popup is open, ms. */
const tick = 15_000;

const act = () => import('./act.ts');

/** Opens the ledger; whoever needs it waits for the same opening, and hears of it if that fails. */
export function prepare(): void {
  ledger().catch(() => undefined);
}

/** The popup's state, handed over whenever it changes until the signal aborts, and what its controls do. */
export function createPopup(show: (shown: Shown) => void, signal: AbortSignal): PopupActions {
  let found: Recognised[] | null = null;
  let tab: Tab | null = null;
  let here: PopupState['here'] = null;
  let copied: PopupState['copied'] = null;
  let marked: PopupState['marked'] = null;
  let failed: string | null = null;
  let latest = 0;
  let shown: PopupState | null = null;

  const refresh = async () => {
    const turn = ++latest;
    // What was asked for later is shown, whatever comes last.
    const showNext = (next: PopupState | null, problem: string | null) => {
      if (signal.aborted || turn !== latest) return;
      shown = next && { ...next, here: next.here ?? here, tab: tab?.id ?? null, marked, copied };
      show({ state: shown, problem });
    };
    try {
      const [problem] = await Promise.all([
        lastProblem(),
        nextState(found, (next) => showNext(next, failed)),
      ]);
      if (problem && !failed) showNext(shown, problem.text);
    } catch (error) {
      failed = await report(error);
      // Where nothing could be read, nothing is claimed.
      showNext(shown, failed);
    }
  };
  // What the tab shows is added to what is there already: the ledger says nothing else because of it.
  const look = async () => {
    tab = await tabBehind();
    const recognised = tab === null ? [] : await recogniseTab(tab);
    here = await appsOf(recognised, await readSettings());
    found = recognised;
    if (shown && !signal.aborted) {
      shown = { ...shown, here, tab: tab?.id ?? null };
      show({ state: shown, problem: failed });
    }
  };
  const run = async (work: () => Promise<unknown>) => {
    try {
      await work();
      failed = null;
    } catch (error) {
      failed = await report(error);
    }
    await refresh();
  };
  const appFor = (key: string) => found?.find((one) => keyOf(one) === key);

  onChange(() => void refresh(), signal);
  signal.addEventListener(
    'abort',
    onSettings(() => void refresh()),
  );
  const ticking = setInterval(() => void refresh(), tick);
  signal.addEventListener('abort', () => clearInterval(ticking));
  void refresh();
  look().catch(async (error: unknown) => {
    failed = await report(error);
    await refresh();
  });

  return {
    place: (place, since) => void run(async () => (await act()).place(place, since)),
    away: (usual) => void run(async () => (await act()).goAway(usual)),
    awayUntil: (note, promised) => void run(async () => (await act()).goAwayUntil(note, promised)),
    back: () => void run(async () => (await act()).comeBack()),
    status: () =>
      void run(async () => {
        await (await act()).copyStatus();
        copied = 'status';
      }),
    mark: (key, mark) =>
      void run(async () => {
        await (await act()).markAsk(key, mark);
        marked = mark === 'none' ? null : { key, mark };
      }),
    read: (key, on) => {
      const app = appFor(key);
      if (!app || app.account === null) return;
      const { origin, site, account } = app;
      // The prompt may close this popup, so nothing waits for it, and what is sent waits for nothing: the background
      // goes on when it is granted.
      const asked = on ? requestHosts([origin]) : Promise.resolve(true);
      void run(async () => {
        await send({ type: 'account', origin, site, account, on });
        await asked;
      });
    },
    describe: (key) => {
      const app = appFor(key);
      if (!app) return;
      void run(async () => {
        await (await act()).copyDescription(tab, app);
        copied = 'description';
      });
    },
    open: (address) => {
      if (!/^(?:https?:|\/)/u.test(address)) return;
      const url = address.startsWith('/') ? browser.runtime.getURL(address as '/popup.html') : address;
      void browser.tabs.create({ url }).then(() => window.close());
    },
  };
}
