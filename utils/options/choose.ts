import { browser } from 'wxt/browser';
import { dateAt, dateText } from '../domain/clock.ts';
import { factsOf, type Fact } from '../domain/fact.ts';
import { erase, tollOf, type Toll } from '../ledger/erase.ts';
import type { Ledger } from '../ledger/database.ts';
import { readFacts } from '../ledger/query.ts';
import type { Progress } from '../ledger/rows.ts';
import { oldPeriod, periodOf, type Selection } from '../ledger/selection.ts';
import { currentTime, localZone } from '../now.ts';
import { scheduleAt, targetsAt } from '../policy/facts.ts';
import { readPolicy } from '../policy/follow.ts';
import { usualKey } from '../popup/usual.ts';
import { send } from '../send.ts';
import { repaired } from '../settings-file/repair.ts';
import type { Choices, Field, Offer } from '../settings-file/state.ts';
import { changeSettings } from '../settings.ts';
import { choicesNow, todayOf } from './gather.ts';
import type { EraseChoice } from './state.ts';

/** Fields that the organisation decides. */
export async function heldFields(): Promise<Field[]> {
  const { hours, targets } = await readPolicy();
  return [...(hours ? ['hours' as const] : []), ...(targets ? ['targets' as const] : [])];
}

/** What the settings in a ledger's file would change. */
export async function offerOf(database: Ledger, given: object): Promise<Offer> {
  return repaired(given, await choicesNow(database), await heldFields());
}

/**
 * Takes over what a file says: settings at once as they then are, hours from today's date on, targets from now on.
 * Hours and targets are stated before the settings change: if that fails, nothing was taken.
 */
export async function takeOver(database: Ledger, given: object): Promise<number> {
  const { next, changes } = await offerOf(database, given);
  const facts = await factsOfChoices(database, next, changes);
  if (facts.length > 0) await send({ type: 'state', facts });
  const before = await choicesNow(database);
  await changeSettings((settings) => repaired(given, { ...before, settings }).next.settings);
  return changes.length;
}

async function factsOfChoices(
  database: Ledger,
  { hours, targets }: Choices,
  changes: readonly Field[],
): Promise<Fact[]> {
  const now = await currentTime();
  const { date } = todayOf(await readFacts(database), now);
  const facts: Fact[] = [];
  if (changes.includes('hours'))
    facts.push({ kind: 'schedule', stated: now, from: dateText(date), ...hours });
  if (changes.includes('targets')) facts.push({ kind: 'target', stated: now, from: now, ...targets });
  return facts;
}

/** What the user's choice means in the ledger, in the zone in force. */
async function selectionOf(database: Ledger, { what, site, first, last }: EraseChoice): Promise<Selection> {
  const now = await currentTime();
  const { zone } = todayOf(await readFacts(database), now);
  switch (what) {
    case 'site':
      return { site, period: null };
    case 'period':
      return { site, period: periodOf(first, last, zone) };
    case 'old':
      return { site: null, period: oldPeriod(now, zone) };
    case 'everything':
    case 'fresh':
      return { site: null, period: null };
  }
}

/** Counts what a choice would erase. */
export async function countErasure(database: Ledger, choice: EraseChoice): Promise<Toll> {
  return tollOf(database, await selectionOf(database, choice));
}

/** Erases it; with the settings, where that was chosen: as on the day of the installation, without any permission. */
export async function eraseChosen(database: Ledger, choice: EraseChoice, progress: Progress): Promise<Toll> {
  const now = await currentTime();
  const keep = choice.what === 'fresh' ? [] : neededOn(await readFacts(database), now);
  const toll = await erase(database, await selectionOf(database, choice), { now, keep, progress });
  if (choice.what === 'fresh') {
    const { origins = [] } = await browser.permissions.getAll();
    await browser.permissions.remove({ origins }).catch(() => false);
    await browser.storage.local.clear();
  }
  // The popup's usual times were worked out of what is gone.
  await browser.storage.local.remove(usualKey);
  await send({ type: 'replaced' });
  return toll;
}

/** Hours, targets and days off to come, as they hold now: what is counted from now on is counted by them. */
function neededOn(facts: readonly Fact[], now: number): Fact[] {
  const { from, ...hours } = scheduleAt(facts, localZone(), now);
  const today = dateText(dateAt(now, hours.zone));
  const later = [
    ...factsOf(facts, 'schedule').filter((fact) => fact.from > today),
    ...factsOf(facts, 'target').filter((fact) => fact.from > now),
    ...factsOf(facts, 'holiday').filter(({ date }) => date >= today),
    ...factsOf(facts, 'place').filter((fact) => fact.until > now),
  ];
  return [
    { kind: 'schedule', stated: now, from: from === null || from < today ? today : from, ...hours },
    { kind: 'target', stated: now, from: now, ...targetsAt(facts, now) },
    ...later,
  ];
}
