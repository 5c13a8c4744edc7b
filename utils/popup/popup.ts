import { browser } from 'wxt/browser';
import type { PopupActions, PopupState } from './state.ts';
import type { Fact } from '../domain/fact.ts';
import { nextState } from './next.ts';
import { placesFrom } from './place.ts';
import { keyOf } from './here.ts';
import { onChange } from '../ledger/changes.ts';
import { ledger } from '../ledger/database.ts';
import { readFacts } from '../ledger/query.ts';
import { send } from '../send.ts';
import type { Recognised } from '../recognised.ts';
import { currentTime, localZone } from '../now.ts';
import { requestHosts } from '../permissions.ts';
import { report } from '../problem.ts';
import { Problem } from '../problems.ts';
import { onSettings } from '../settings.ts';
import { describeTab, recogniseTab, tabBehind, type Tab } from '../tab.ts';

/** Waiting times move on while the popup is open, ms. */
const tick = 15_000;

/** What is said of absences, and in which language, is not needed at a glance. */
const absence = () => import('../day/absence.ts');

/** The popup's state, handed over whenever it changes until the signal aborts, and what its controls do. */
export function createPopup(show: (state: PopupState) => void, signal: AbortSignal): PopupActions {
  let found: Recognised[] | null = null;
  let tab: Tab | null = null;
  let copied: PopupState['copied'] = null;
  let marked: PopupState['marked'] = null;
  let failed: string | null = null;
  let latest = 0;

  const refresh = async () => {
    const turn = ++latest;
    // What was asked for later is shown, whatever comes last.
    const showNext = (state: PopupState) => {
      if (!signal.aborted && turn === latest)
        show({ ...state, marked, copied, problem: failed ?? state.problem });
    };
    try {
      await nextState(found, showNext);
    } catch (error) {
      failed = await report(error);
      showNext(unreadable());
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
  const state = async (facts: readonly Fact[]) =>
    facts.length > 0 && (await send({ type: 'state', facts: [...facts] }));

  onChange(() => void refresh(), signal);
  signal.addEventListener(
    'abort',
    onSettings(() => void refresh()),
  );
  const ticking = setInterval(() => void refresh(), tick);
  signal.addEventListener('abort', () => clearInterval(ticking));
  void refresh();
  void run(async () => {
    tab = await tabBehind();
    found = tab === null ? [] : await recogniseTab(tab);
  });

  return {
    place: (place, since) =>
      void run(async () => {
        const [facts, now] = await Promise.all([ledger().then(readFacts), currentTime()]);
        await state(placesFrom(facts, localZone(), place, since, now));
      }),
    away: (usual) =>
      void run(async () => {
        const { knownNow, usualAway } = await absence();
        await state(usualAway(await knownNow(), usual));
      }),
    awayUntil: (note, promised) =>
      void run(async () => {
        const { awayUntil, knownNow } = await absence();
        await state(awayUntil(await knownNow(), note, promised));
      }),
    back: () =>
      void run(async () => {
        const { back, knownNow } = await absence();
        await state(back(await knownNow()));
      }),
    status: () =>
      void run(async () => {
        const { knownNow, statusNow } = await absence();
        await navigator.clipboard.writeText(statusNow(await knownNow()));
        copied = 'status';
      }),
    mark: (key, mark) =>
      void run(async () => {
        await state([{ kind: 'mark', stated: await currentTime(), ask: key, mark }]);
        marked = mark === 'none' ? null : { key, mark };
      }),
    read: (key, on) => {
      const app = found?.find((one) => keyOf(one) === key);
      if (!app || app.account === null) return;
      const { origin, site, account } = app;
      // The prompt may close this popup, so nothing waits for it: the background goes on when it is granted.
      const asked = on ? requestHosts([origin]) : Promise.resolve(true);
      void run(async () => {
        await send({ type: 'account', origin, site, account, on });
        await asked;
      });
    },
    describe: (key) => {
      const app = found?.find((one) => keyOf(one) === key);
      void run(async () => {
        const text = app && tab ? await describeTab(tab.id, app.site) : null;
        if (text === null) throw new Problem('pageSilent');
        await navigator.clipboard.writeText(text);
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

/** What is shown where the ledger cannot be opened: nothing is claimed. */
function unreadable(): PopupState {
  const none = { chat: null, email: null };
  return {
    now: 0,
    zone: localZone(),
    date: '1970-01-01',
    place: 'office',
    until: null,
    begun: false,
    away: null,
    waiting: [],
    today: { decided: 0, within: 0, undecided: 0, medians: none },
    strip: { date: '1970-01-01', zone: localZone(), working: [], places: [], asks: [], away: [] },
    trial: null,
    usual: null,
    marked: null,
    sites: 0,
    troubles: [],
    here: [],
    copied: null,
    problem: null,
  };
}
