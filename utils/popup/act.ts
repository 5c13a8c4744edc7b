import { awayUntil, back, knownNow, statusNow, usualAway, type Now } from '../day/absence.ts';
import type { Fact, Mark } from '../domain/fact.ts';
import { ledger } from '../ledger/database.ts';
import { readFacts } from '../ledger/query.ts';
import type { Recognised } from '../recognised.ts';
import { currentTime, localZone } from '../now.ts';
import { Problem } from '../problems.ts';
import { send } from '../send.ts';
import { describeTab, type Tab } from '../tab.ts';
import { placesFrom } from './place.ts';
import type { DayPlace } from './state.ts';

/** What the popup's controls do. Apart from what it shows: most glances press none, and need not carry this. */

async function state(facts: readonly Fact[]): Promise<void> {
  if (facts.length > 0) await send({ type: 'state', facts: [...facts] });
}

export async function place(where: DayPlace, since: 'day' | 'now'): Promise<void> {
  const [facts, now] = await Promise.all([ledger().then(readFacts), currentTime()]);
  await state(placesFrom(facts, localZone(), where, since, now));
}

export async function goAway(usual: Parameters<typeof usualAway>[1]): Promise<void> {
  await absent((known) => usualAway(known, usual));
}

export async function goAwayUntil(note: string, promised: number): Promise<void> {
  await absent((known) => awayUntil(known, note, promised));
}

export async function comeBack(): Promise<void> {
  await absent(back);
}

async function absent(facts: (known: Now) => Fact[]): Promise<void> {
  await state(facts(await knownNow()));
}

/** Puts the line for the chat's status on the clipboard. */
export async function copyStatus(): Promise<void> {
  await navigator.clipboard.writeText(statusNow(await knownNow()));
}

export async function markAsk(ask: string, mark: Mark): Promise<void> {
  await state([{ kind: 'mark', stated: await currentTime(), ask, mark }]);
}

/** Puts the structure of the page on the clipboard. Throws `pageSilent` where nothing in it answers. */
export async function copyDescription(tab: Tab | null, { site }: Recognised): Promise<void> {
  const text = tab && (await describeTab(tab.id, site));
  if (text === null) throw new Problem('pageSilent');
  await navigator.clipboard.writeText(text);
}
