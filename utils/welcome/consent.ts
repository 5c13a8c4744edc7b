import { firstFacts } from '../first.ts';
import { currentTime } from '../now.ts';
import { syncSites } from '../permissions.ts';
import { followPolicy } from '../policy/follow.ts';
import { changeSettings } from '../settings.ts';

/**
 * Takes the user's consent to the recording, or its withdrawal. Withdrawn, every observer is told at once to read
 * nothing more, and none is started again; what was recorded and which accounts are for work stays as it is.
 */
export async function consent(given: boolean): Promise<void> {
  const now = await currentTime();
  await changeSettings((settings) => ({ ...settings, consent: given ? (settings.consent ?? now) : null }));
  if (given) {
    await firstFacts();
    await followPolicy();
  }
  await syncSites();
}
