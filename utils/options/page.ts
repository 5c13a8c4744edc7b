import { createSitesPage } from '../consent/page.ts';
import type { SitesState } from '../consent/state.ts';
import type { Fact, ScheduleFact } from '../domain/fact.ts';
import { takeBack, takeLeave } from '../domain/leave.ts';
import { onChange } from '../ledger/changes.ts';
import { ledger } from '../ledger/database.ts';
import { readFacts } from '../ledger/query.ts';
import { currentTime, localZone } from '../now.ts';
import { scheduleOn, targetsAt } from '../policy/facts.ts';
import { onPolicy } from '../policy/follow.ts';
import { report } from '../problem.ts';
import { send } from '../send.ts';
import { changeSettings, onSettings } from '../settings.ts';
import { createUnlisted } from '../unlisted/page.ts';
import { dataActions, nothingHeld } from './data.ts';
import { gather } from './gather.ts';
import type { OptionsActions, OptionsState, Section } from './state.ts';

/**
 * The options page: its state, handed over whenever it changes until the signal aborts, and what its controls do.
 *
 * @param search of the page's own address
 */
export function createOptions(
  show: (state: OptionsState) => void,
  signal: AbortSignal,
  search = '',
): OptionsActions {
  let gathered: Awaited<ReturnType<typeof gather>> | null = null;
  let sites: SitesState | null = null;
  let unlisted: OptionsState['unlisted'] = null;
  let held = nothingHeld;
  let saved: OptionsState['saved'] = null;
  let problem: OptionsState['problem'] = null;
  let from: string | null = null;
  let latest = 0;
  let last: Promise<unknown> = Promise.resolve();

  const draw = () => {
    if (!gathered || signal.aborted) return;
    show({ ...gathered, data: { ...gathered.data, ...held }, sites, unlisted, saved, problem });
  };
  const refresh = async () => {
    const turn = ++latest;
    try {
      const next = await gather(await ledger(), from);
      // What was asked for later is shown, whatever comes last.
      if (turn !== latest) return;
      gathered = next;
    } catch (error) {
      problem = { section: null, text: await report(error) };
    }
    draw();
  };
  const attempt = async (section: Section, work: () => Promise<boolean | void>) => {
    try {
      if ((await work()) === true) saved = { section, turn: (saved?.turn ?? 0) + 1 };
      problem = null;
    } catch (error) {
      saved = null;
      problem = { section, text: await report(error) };
    }
    await refresh();
  };
  /** One change after the other; says "saved" where it was one. */
  const run = (section: Section, work: () => Promise<boolean | void>) => {
    last = last.then(() => attempt(section, work));
  };
  const state = (section: Section, of: (facts: readonly Fact[], now: number) => Fact[]) =>
    run(section, async () => {
      const facts = of(await readFacts(await ledger()), await currentTime());
      if (facts.length > 0) await send({ type: 'state', facts });
      return true;
    });
  const schedule = (change: Partial<Pick<ScheduleFact, 'zone' | 'week'>>) =>
    state('hours', (facts, now) => {
      const starts = gathered?.hours.from ?? '';
      const { zone, week } = scheduleOn(facts, localZone(), starts);
      const next: ScheduleFact = { kind: 'schedule', stated: now, from: starts, zone, week, ...change };
      return JSON.stringify([next.zone, next.week]) === JSON.stringify([zone, week]) ? [] : [next];
    });

  const again = () => void refresh();
  onChange(again, signal);
  for (const listen of [onSettings, onPolicy]) signal.addEventListener('abort', listen(again));
  void refresh();

  return {
    sites: createSitesPage((next) => {
      sites = next;
      draw();
    }, signal),
    unlisted: createUnlisted(
      (next) => {
        unlisted = next;
        draw();
      },
      signal,
      search,
    ),
    hoursFrom: (date) => {
      from = date;
      void refresh();
    },
    hours: (week) => schedule({ week }),
    zone: (zone) => schedule({ zone }),
    takeLeave: (leave) => state('leave', (facts, now) => takeLeave(facts, localZone(), leave, now)),
    takeBack: (leave) => state('leave', (facts, now) => takeBack(facts, leave, now)),
    targets: (targets) =>
      state('targets', (facts, now) => {
        const holds = targetsAt(facts, now);
        const same = holds.chat === targets.chat && holds.email === targets.email;
        return same ? [] : [{ kind: 'target', stated: now, from: now, ...targets }];
      }),
    set: (section, change) =>
      run(section, async () => {
        await changeSettings((settings) => ({ ...settings, ...change }));
        return true;
      }),
    ...dataActions(
      ledger,
      (work) => run('data', work),
      (next) => {
        held = next;
        draw();
      },
    ),
  };
}
