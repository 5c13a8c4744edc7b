import { browser } from 'wxt/browser';
import { dateAt, dateText } from '../domain/clock.ts';
import { defaultWeek, factsOf, type Fact, type ScheduleFact, type WeekHours } from '../domain/fact.ts';
import { ledger } from '../ledger/database.ts';
import { readFacts } from '../ledger/query.ts';
import { currentTime, localZone } from '../now.ts';
import { readSettings } from '../settings.ts';
import type { WelcomeState } from './state.ts';

type Chosen = Omit<WelcomeState, 'sites' | 'tabs' | 'boss' | 'problem'>;

/** What the user has chosen so far, and what this machine proposes where they have not. */
export async function chosenNow(): Promise<Chosen> {
  const [now, settings, facts, keys] = await Promise.all([
    currentTime(),
    readSettings(),
    ledger().then(readFacts),
    popupKeys(),
  ]);
  const detected = localZone();
  const { zone = detected, week = defaultWeek } = scheduleOn(facts, dateText(dateAt(now, detected))) ?? {};
  const { consent, remoteDays, name, accounts } = settings;
  const working = accounts.some(({ on }) => on);
  const zones = Intl.supportedValuesOf('timeZone');
  return { now, consent, working, remoteDays, name, zone, week, detected, zones, keys };
}

/** The fact that other hours hold from today on. */
export async function scheduleFrom(week: WeekHours, zone: string): Promise<ScheduleFact> {
  const stated = await currentTime();
  return { kind: 'schedule', stated, from: dateText(dateAt(stated, zone)), zone, week };
}

/** The schedule in force on a local date: of those that hold from then or before the last that began, as last said. */
function scheduleOn(facts: readonly Fact[], date: string): ScheduleFact | undefined {
  return factsOf(facts, 'schedule')
    .filter(({ from }) => from <= date)
    .toSorted((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0))
    .at(-1);
}

/** The keys that open the popup, as the browser writes them; null where none are set. */
async function popupKeys(): Promise<string | null> {
  const commands = await browser.commands.getAll();
  return commands.find(({ name }) => name === '_execute_action')?.shortcut || null;
}
