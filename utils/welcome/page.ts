import { createSitesPage } from '../consent/page.ts';
import type { SitesState } from '../consent/state.ts';
import { onChange } from '../ledger/changes.ts';
import { createPeoplePage } from '../people/page.ts';
import type { PeopleState } from '../people/state.ts';
import { dropHosts, requestHosts } from '../permissions.ts';
import { report } from '../problem.ts';
import { send } from '../send.ts';
import { changeSettings, onSettings } from '../settings.ts';
import { siteNames } from '../sites/names.ts';
import { recogniseAt } from './recognise-at.ts';
import { chosenNow, scheduleFrom } from './chosen.ts';
import { foundFirst, othersOf } from './order.ts';
import type { WelcomeActions, WelcomeState } from './state.ts';
import { askForTabs, lookOnce, toldTabs, type Told } from './tabs.ts';

/** The first page's state, handed over whenever it changes until the signal aborts, and what its controls do. */
export function createWelcome(show: (state: WelcomeState) => void, signal: AbortSignal): WelcomeActions {
  let sites: SitesState | null = null;
  let boss: WelcomeState['boss'] = { named: 0, found: null, refused: null, problem: null };
  let told: Told | null = null;
  /** What a single look at all tabs showed, in this page's memory only. */
  let looked: Told | null = null;
  let unknown: string | null = null;
  let problem: string | null = null;

  const refresh = async () => {
    try {
      const state = { ...(await chosenNow()), ...seen(sites, looked ?? told, unknown), boss };
      if (!signal.aborted) show({ ...state, problem });
    } catch (error) {
      console.error(error);
    }
  };
  const run = async (work: () => Promise<unknown>) => {
    try {
      await work();
      problem = null;
    } catch (error) {
      problem = await report(error);
    }
    await refresh();
  };
  const look = () =>
    void run(async () => {
      told = await toldTabs();
      if (looked) looked = { origins: [...new Set([...looked.origins, ...told.origins])], hidden: false };
    });

  onChange(() => void refresh(), signal);
  signal.addEventListener(
    'abort',
    onSettings(() => void refresh()),
  );
  document.addEventListener('visibilitychange', look, { signal });
  const onSites = createSitesPage((next) => {
    sites = next;
    look();
  }, signal);
  const onPeople = createPeoplePage((next) => {
    boss = bossOf(next);
    void refresh();
  }, signal);

  return {
    ...onSites,
    agree: (given) => void run(() => send({ type: 'consent', given })),
    look: () => {
      const asked = askForTabs();
      void run(async () => {
        looked = (await lookOnce(asked)) ?? looked;
      });
    },
    allowOther: (origin) => {
      const asked = requestHosts([origin]);
      void run(async () => {
        unknown = null;
        if (!(await asked) || (await recogniseAt(origin))) return;
        // What we cannot read we need not be allowed to.
        await dropHosts([origin]);
        unknown = new URL(origin).host;
      });
    },
    hours: (week, zone) =>
      void run(async () => send({ type: 'state', facts: [await scheduleFrom(week, zone)] })),
    remote: (remoteDays) => void run(() => changeSettings((settings) => ({ ...settings, remoteDays }))),
    call: (name) => void run(() => changeSettings((settings) => ({ ...settings, name: name.trim() }))),
    nameBoss: (typed) => onPeople.add(typed, { name: null, group: 'boss' }),
  };
}

function seen(
  sites: SitesState | null,
  told: Told | null,
  unknown: string | null,
): Pick<WelcomeState, 'sites' | 'tabs'> {
  const open = told?.origins ?? [];
  return {
    sites: sites && told && { ...sites, ...foundFirst(sites.rows, open) },
    tabs: { hidden: told?.hidden ?? false, others: othersOf(sites?.rows ?? [], open), unknown },
  };
}

function bossOf({ rows, found, refused, problem }: PeopleState): WelcomeState['boss'] {
  return {
    named: rows.filter(({ group }) => group === 'boss').length,
    found: found && found.map(({ site, asks }) => ({ site: siteNames[site], asks })),
    refused,
    problem,
  };
}
