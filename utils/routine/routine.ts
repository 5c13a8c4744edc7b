import { browser } from 'wxt/browser';
import { showToolbar } from '../badge.ts';
import { languageFor } from '../interface/chosen.ts';
import { notices } from '../interface/notices/index.ts';
import { ledger } from '../ledger/database.ts';
import { stateFacts } from '../ledger/state.ts';
import { readSettings } from '../settings.ts';
import { keepSaid } from './keep.ts';
import { placesDue } from './places.ts';
import { planOf } from './plan.ts';
import { readKnown } from './read.ts';
import { clear, say } from './say.ts';
import { inTurn } from './turns.ts';

const alarm = 'next';
/** Chromium lets no alarm come sooner, ms. */
const soonest = 30_000;

let asked: Promise<void> | null = null;

/**
 * Does what is due: states the place of a remote weekday, says what is to be said, shows place and number in the toolbar,
 * and sets the one alarm for the next instant at which something can become due. Called after every event; calls that
 * come while one waits for its turn are one. Needs no memory of its own: the background may end after any of them.
 */
export function routine(): Promise<void> {
  asked ??= inTurn(() => {
    asked = null;
    return run();
  });
  return asked;
}

async function run(): Promise<void> {
  const database = await ledger();
  let known = await readKnown(database);
  const places = placesDue(known);
  if (places.length > 0) {
    await stateFacts(database, places);
    known = await readKnown(database);
  }
  const plan = planOf(known);
  if (JSON.stringify(plan.said) !== JSON.stringify(known.said) || known.said.since === known.now)
    await keepSaid(plan.said);
  const { language } = await readSettings();
  const spoken = await notices.load(languageFor(language));
  const zone = known.rules.clock.zone(known.today.date);
  const done = await Promise.allSettled([
    wake(plan.next, known.now),
    showToolbar(plan.toolbar, spoken),
    ...plan.clear.map(clear),
    ...plan.say.map((notice) => say(notice, spoken, { zone, now: known.now })),
  ]);
  for (const one of done) if (one.status === 'rejected') throw one.reason;
}

async function wake(next: number | null, now: number): Promise<void> {
  if (next === null) await browser.alarms.clear(alarm);
  else await browser.alarms.create(alarm, { when: Date.now() + Math.max(soonest, next - now) });
}
