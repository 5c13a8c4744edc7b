import { dateAt, dateText } from './domain/clock.ts';
import { ledger } from './ledger/database.ts';
import { readFacts } from './ledger/query.ts';
import { stateFacts } from './ledger/state.ts';
import { currentTime, localZone } from './now.ts';
import { usualWeek } from './welcome/usual-week.ts';

/**
 * States the usual working hours in this machine's zone once, so that later travel does not move the past. Said with
 * the user's consent, not at installation: before it nothing is recorded, not even where the machine is.
 */
export async function firstFacts(): Promise<void> {
  const database = await ledger();
  if ((await readFacts(database)).some((fact) => fact.kind === 'schedule')) return;
  const stated = await currentTime();
  const zone = localZone();
  const from = dateText(dateAt(stated, zone));
  await stateFacts(database, [{ kind: 'schedule', stated, from, zone, week: usualWeek(navigator.language) }]);
}
