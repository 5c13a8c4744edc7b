import type { PopupState } from './state.ts';
import { dateText } from '../domain/clock.ts';
import { rulesOf } from '../domain/rules.ts';
import { todayIn } from '../domain/today.ts';
import { glance } from './glance.ts';
import { appsOf } from './here.ts';
import { ledger } from '../ledger/database.ts';
import { readFacts, readRecent, readSources, readToday } from '../ledger/query.ts';
import { currentTime, localZone } from '../now.ts';
import type { Recognised } from '../recognised.ts';
import { readSettings } from '../settings.ts';
import { healthOf } from './troubles.ts';
import { knownUsual } from './usual.ts';

/**
 * Reads what the popup shows as of now, and hands it over: once as a rule, once more on the day's first opening, when
 * the usual is worked out after everything else is shown.
 */
export async function nextState(
  found: readonly Recognised[] | null,
  show: (state: PopupState) => void,
): Promise<void> {
  const database = await ledger();
  const now = await currentTime();
  const [settings, facts, sources, recent] = await Promise.all([
    readSettings(),
    readFacts(database),
    readSources(database),
    readRecent(database, now),
  ]);
  const machineZone = localZone();
  const known = { facts, rules: rulesOf(facts, machineZone), zone: machineZone, now };
  const today = todayIn(known);
  const date = dateText(today.date);
  const [asks, usual, health, here] = await Promise.all([
    readToday(database, facts, machineZone, now, recent),
    knownUsual(date),
    healthOf(sources, settings),
    found && appsOf(found, settings),
  ]);
  const state: PopupState = {
    ...glance({ ...known, asks }),
    ...health,
    now,
    zone: today.zone,
    date,
    usual,
    here,
    tab: null,
    marked: null,
    copied: null,
  };
  show(state);
  if (usual !== null) return;
  const { workOutUsual } = await import('./work-out.ts');
  show({ ...state, usual: await workOutUsual(database, known) });
}
