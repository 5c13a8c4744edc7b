import { dateIn, instantOf } from '../domain/clock.ts';
import { rulesOf } from '../domain/rules.ts';
import { placeFromSwitch, placeNow } from '../domain/switch.ts';
import { ledger } from '../ledger/database.ts';
import { readFacts } from '../ledger/query.ts';
import { stateFacts } from '../ledger/state.ts';
import { currentTime, localZone } from '../now.ts';
import { routine } from './routine.ts';
import { inTurn } from './turns.ts';

/** The keyboard command's name in the manifest. */
export const toggleCommand = 'toggle-wfh';

/**
 * Switches WFH mode, without the popup and without its question "since when": the first word of a day counts since its
 * start, as everywhere; once something was said for the day, a switch counts from now, so that going home in the evening
 * does not turn the whole day around.
 */
export async function togglePlace(): Promise<void> {
  await inTurn(async () => {
    const database = await ledger();
    const [facts, now] = await Promise.all([readFacts(database), currentTime()]);
    const zone = localZone();
    const { clock, places } = rulesOf(facts, zone);
    const date = dateIn(clock, zone, now);
    const [begin, end] = [date, date + 1].map((day) => instantOf(day, 0, clock.zone(day)));
    const spoken = places.some(({ from, until }) => from < (end ?? now) && until > (begin ?? now));
    const remote = placeNow(facts, now) !== 'remote';
    await stateFacts(database, [placeFromSwitch(facts, zone, remote, spoken ? 'now' : 'day', now)]);
  });
  await routine();
}
