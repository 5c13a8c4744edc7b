import type { Fact, PlanItem } from '../domain/fact.ts';
import { leftOver, planOf } from '../domain/plan.ts';
import { rulesOf } from '../domain/rules.ts';
import { onChange } from '../ledger/changes.ts';
import { ledger } from '../ledger/database.ts';
import { readOwn } from '../ledger/own.ts';
import { readFacts } from '../ledger/query.ts';
import { currentTime, localZone } from '../now.ts';
import { report } from '../problem.ts';
import { send } from '../send.ts';
import { onSettings, readSettings } from '../settings.ts';
import { loadLanguage } from '../words/load.ts';
import { awayUntil, back, knownNow, newId, reportWords, usualAway, type Now } from './absence.ts';
import { awaysToday, dayOf } from './day.ts';
import { changed, takenOver, withItem } from './edit.ts';
import type { Copied, DayActions, DayState } from './state.ts';

/** The time to be back moves nearer while the page is open, ms. */
const tick = 15_000;

/** The state of "Today", handed over whenever it changes until the signal aborts, and what its controls do. */
export function createDay(show: (state: DayState) => void, signal: AbortSignal): DayActions {
  let copied: Copied | null = null;
  let problem: string | null = null;
  let shown: DayState | null = null;
  let last: Promise<unknown> = Promise.resolve();

  let latest = 0;

  const refresh = async () => {
    const turn = ++latest;
    let next: DayState;
    try {
      next = { ...(await stateNow()), copied, problem };
    } catch (error) {
      problem = await report(error);
      next = { ...(shown ?? (await nothingKnown())), copied: null, problem };
    }
    // What was asked for later is shown, whatever comes last.
    if (signal.aborted || turn !== latest) return;
    shown = next;
    show(next);
  };
  const attempt = async (work: () => Promise<Copied | null>) => {
    try {
      copied = await work();
      problem = null;
    } catch (error) {
      problem = await report(error);
    }
    await refresh();
  };
  /** One change after the other: each begins with what the one before has left. */
  const run = (work: () => Promise<Copied | null>) => {
    last = last.then(() => attempt(work));
  };
  const state = (facts: (known: Now) => Fact[]) =>
    run(async () => {
      const stated = facts(await knownNow());
      if (stated.length > 0) await send({ type: 'state', facts: stated });
      return null;
    });
  const change = (next: (items: readonly PlanItem[], known: Now) => readonly PlanItem[]) =>
    state((known) => {
      const before = planOf(known.facts, known.date);
      const items = next(before, known);
      return JSON.stringify(items) === JSON.stringify(before)
        ? []
        : [{ kind: 'plan', stated: known.now, date: known.date, items: [...items] }];
    });

  onChange(() => void refresh(), signal);
  signal.addEventListener(
    'abort',
    onSettings(() => void refresh()),
  );
  const ticking = setInterval(() => void refresh(), tick);
  signal.addEventListener('abort', () => clearInterval(ticking));
  void refresh();

  return {
    add: (text) => change((items) => withItem(items, newId(), text)),
    edit: (id, text) => change((items) => changed(items, id, { text })),
    tick: (id, done) => change((items) => changed(items, id, { done })),
    remove: (id) => change((items) => items.filter((item) => item.id !== id)),
    takeOver: () => change((items, { facts, date }) => takenOver(items, leftOver(facts, date), newId)),
    away: (usual) => state((known) => usualAway(known, usual)),
    awayUntil: (note, promised) => state((known) => awayUntil(known, note, promised)),
    back: () => state(back),
    copy: (what) =>
      run(async () => {
        if (shown) await navigator.clipboard.writeText(what === 'status' ? shown.status : shown[what].body);
        return what;
      }),
  };
}

async function stateNow(): Promise<Omit<DayState, 'copied' | 'problem'>> {
  const database = await ledger();
  const [facts, now, settings] = await Promise.all([readFacts(database), currentTime(), readSettings()]);
  const zone = localZone();
  const known = { facts, rules: rulesOf(facts, zone), zone, now };
  const own = await readOwn(
    database,
    awaysToday(known).map(({ promised }) => promised),
  );
  return dayOf({ ...known, own, name: settings.name, language: await reportWords(settings) });
}

/** What is shown where the ledger cannot be opened: a day without anything in it. */
async function nothingKnown(): Promise<Omit<DayState, 'copied' | 'problem'>> {
  const [zone, now] = [localZone(), await currentTime()];
  const known = { facts: [], rules: rulesOf([], zone), zone, now, own: [], name: '' };
  return dayOf({ ...known, language: await loadLanguage('en') });
}
