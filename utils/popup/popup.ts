import { browser } from 'wxt/browser';
import type { PopupActions, PopupState, Trouble } from './state.ts';
import type { Mark } from '../domain/fact.ts';
import { rulesOf } from '../domain/rules.ts';
import { placeFromSwitch } from '../domain/switch.ts';
import { trialLine } from '../domain/trial-line.ts';
import { glance } from './glance.ts';
import { appOf, keyOf } from './here.ts';
import { onChange } from '../ledger/changes.ts';
import { ledger } from '../ledger/database.ts';
import { readFacts, readSources, readToday } from '../ledger/query.ts';
import { send } from '../send.ts';
import type { Recognised } from '../recognised.ts';
import { currentTime, localZone } from '../now.ts';
import { requestHosts } from '../permissions.ts';
import { lastProblem, report } from '../problem.ts';
import { Problem } from '../problems.ts';
import { onSettings, readSettings } from '../settings.ts';
import { siteNames } from '../sites/names.ts';
import { describeTab, recogniseTab, tabBehind, type Tab } from '../tab.ts';

/** Waiting times move on while the popup is open, ms. */
const tick = 15_000;

/** The popup's state, handed over whenever it changes until the signal aborts, and what its controls do. */
export function createPopup(show: (state: PopupState) => void, signal: AbortSignal): PopupActions {
  let found: Recognised[] | null = null;
  let tab: Tab | null = null;
  let described = false;
  let marked: PopupState['marked'] = null;
  let failed: string | null = null;

  const refresh = async () => {
    try {
      const state = await stateNow(found, marked);
      if (!signal.aborted) show({ ...state, described, problem: failed ?? state.problem });
    } catch (error) {
      failed = await report(error);
      if (!signal.aborted) show({ ...unreadable, problem: failed });
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
    switchPlace: (remote, since) =>
      void run(async () => {
        const now = await currentTime();
        const facts = await readFacts(await ledger());
        await send({ type: 'state', facts: [placeFromSwitch(facts, localZone(), remote, since, now)] });
      }),
    mark: (key: string, mark: Mark) =>
      void run(async () => {
        await send({ type: 'state', facts: [{ kind: 'mark', stated: await currentTime(), ask: key, mark }] });
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
        described = true;
      });
    },
    open: (link) => {
      if (!/^https?:/u.test(link)) return;
      void browser.tabs.create({ url: link }).then(() => window.close());
    },
    report: () =>
      void browser.tabs.create({ url: browser.runtime.getURL('/report.html') }).then(() => window.close()),
    sites: () => void browser.runtime.openOptionsPage().then(() => window.close()),
  };
}

async function stateNow(
  found: readonly Recognised[] | null,
  marked: PopupState['marked'],
): Promise<Omit<PopupState, 'described'>> {
  const database = await ledger();
  const [now, zone] = [await currentTime(), localZone()];
  const facts = await readFacts(database);
  const [asks, sources, settings, problem] = await Promise.all([
    readToday(database, facts, zone, now),
    readSources(database),
    readSettings(),
    lastProblem(),
  ]);
  const read = new Set(settings.accounts.filter((account) => account.on).map(({ origin }) => origin));
  const troubles = sources.flatMap(({ site, host, health, since, seen }): Trouble[] =>
    health.state === 'ok' || !read.has(host)
      ? []
      : [{ name: siteNames[site], host: new URL(host).host, state: health.state, since: since ?? seen }],
  );
  return {
    ...glance(asks, rulesOf(facts, zone), zone, now),
    now,
    marked,
    here: found && (await Promise.all(found.map((one) => appOf(one, settings)))),
    troubles,
    trial: trialLine(facts, now, zone),
    problem: problem?.text ?? null,
  };
}

/** What is shown where the ledger cannot be opened: nothing is claimed. */
const unreadable: Omit<PopupState, 'problem'> = {
  now: 0,
  place: 'office',
  begun: false,
  today: { decided: 0, within: 0, undecided: 0, medians: [] },
  waiting: [],
  marked: null,
  here: [],
  described: false,
  troubles: [],
  trial: null,
};
