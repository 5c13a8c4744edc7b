import { dateAt, dateText } from '../domain/clock.ts';
import { factsOf, type Fact } from '../domain/fact.ts';
import { leavesFrom } from '../domain/leave.ts';
import { siteIds } from '../domain/message.ts';
import { oldRecords } from '../ledger/erase.ts';
import type { Ledger } from '../ledger/database.ts';
import { readFacts, readSources } from '../ledger/query.ts';
import { readFirst } from '../ledger/week.ts';
import { currentTime, localZone } from '../now.ts';
import { scheduleAt, scheduleOn, targetsAt } from '../policy/facts.ts';
import { readPolicy } from '../policy/follow.ts';
import type { Choices } from '../settings-file/state.ts';
import { readSettings } from '../settings.ts';
import { siteNames } from '../sites/names.ts';
import type { DataState, OptionsState } from './state.ts';

/** How long days off stay in the list after they have passed, days. */
const listed = 31;

/** Today in the zone of the working hours, a date number, and that zone. */
export function todayOf(facts: readonly Fact[], now: number): { date: number; zone: string } {
  const detected = localZone();
  const { zone } = scheduleAt(facts, detected, now);
  return { date: dateAt(now, zone), zone };
}

type Gathered = Omit<OptionsState, 'sites' | 'unlisted' | 'saved' | 'problem' | 'data'> & {
  data: Pick<DataState, 'messages' | 'first' | 'old' | 'sites'>;
};

/** @param from from which date on changed hours are to hold; null: from today on */
export async function gather(database: Ledger, from: string | null): Promise<Gathered> {
  const detected = localZone();
  const [facts, settings, policy, now] = await Promise.all([
    readFacts(database),
    readSettings(),
    readPolicy(),
    currentTime(),
  ]);
  const { date, zone } = todayOf(facts, now);
  const today = dateText(date);
  const starts = from ?? today;
  const holds = scheduleOn(facts, detected, starts);
  const [messages, first, old, sources] = await Promise.all([
    database.count('messages'),
    readFirst(database),
    oldRecords(database, now, zone),
    readSources(database),
  ]);
  const known = new Set([...sources, ...settings.accounts].map(({ site }) => site));
  return {
    now,
    today,
    detected,
    zones: Intl.supportedValuesOf('timeZone'),
    hours: {
      from: starts,
      zone: holds.zone,
      week: holds.week,
      later: [...new Set(factsOf(facts, 'schedule').map((fact) => fact.from))]
        .filter((day) => day > starts)
        .sort(),
    },
    leaves: leavesFrom(facts, detected, dateText(date - listed)),
    targets: targetsAt(facts, now),
    settings,
    policy,
    data: {
      messages,
      first,
      old,
      sites: siteIds.filter((site) => known.has(site)).map((site) => ({ site, name: siteNames[site] })),
    },
  };
}

/** What the user has chosen, as a file of settings says it. */
export async function choicesNow(database: Ledger): Promise<Choices> {
  const [facts, settings, now] = await Promise.all([readFacts(database), readSettings(), currentTime()]);
  const { zone, week } = scheduleAt(facts, localZone(), now);
  return { settings, hours: { zone, week }, targets: targetsAt(facts, now) };
}
