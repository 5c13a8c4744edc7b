import { browser } from 'wxt/browser';
import { instantOf } from '../domain/clock.ts';
import { rulesOf, type Rules } from '../domain/rules.ts';
import { datesOf, mondayOf } from '../domain/week.ts';
import { ledger, type Ledger } from '../ledger/database.ts';
import { readAsks, readFacts } from '../ledger/query.ts';
import { currentTime, localZone } from '../now.ts';
import { readSettings } from '../settings.ts';
import { hasAsk, isNews, lastDue, type Due, type Said } from './due.ts';

const key = 'reminder';
const prefix = 'week ';

let last: Promise<unknown> = Promise.resolve();

/**
 * Tells the user once a week that the report is ready, after the week's last working hour. Called whenever the
 * background happens to run: what was said is kept in storage, so sleep and restarts neither lose nor repeat it.
 */
export function remind(): Promise<void> {
  // Two events at once, as at a start, must not both find that nothing was said.
  const next = last.catch(() => null).then(check);
  last = next;
  return next;
}

async function check(): Promise<void> {
  const now = await currentTime();
  const said = await readSaid();
  if (said === null) return browser.storage.local.set({ [key]: { since: now, week: null } });
  const database = await ledger();
  const zone = localZone();
  const rules = rulesOf(await readFacts(database), zone);
  const due = lastDue(rules, zone, now);
  if (due === null || !isNews(due, said)) return;
  if (!hasAsk(await asksUntil(database, rules, due), rules, due.week)) return;
  // First kept, then said: a crash between the two costs a reminder, it never makes a second one. Kept as well while
  // reminders are switched off, so that switching them on brings none of a week long gone.
  await browser.storage.local.set({ [key]: { ...said, week: due.week } });
  if (!(await readSettings()).weeklyReminder) return;
  await browser.notifications.create(prefix + due.week, {
    type: 'basic',
    iconUrl: browser.runtime.getURL('/icons/remote-128.png'),
    title: 'Your availability report is ready',
    message: 'The week’s work is done. Open the report to look at it and to hand it over.',
  });
}

/** Asks that may belong to the week: what came after the last working minute before it belongs to it as well. */
function asksUntil(database: Ledger, { clock }: Rules, { week, at }: Due): ReturnType<typeof readAsks> {
  const [monday = 0] = datesOf(week);
  const from = instantOf(monday, 0, clock.zone(monday));
  return readAsks(database, clock.previous(from) ?? from, at);
}

/** Opens the report of the week that a notification spoke of; other notifications are none of ours. */
export async function openReminded(id: string): Promise<void> {
  const week = id.startsWith(prefix) ? id.slice(prefix.length) : '';
  if (!/^\d{4}-W\d{2}$/u.test(week)) return;
  mondayOf(week);
  await browser.notifications.clear(id);
  await browser.tabs.create({ url: browser.runtime.getURL(`/report.html?week=${week}`) });
}

async function readSaid(): Promise<Said | null> {
  const { [key]: stored } = await browser.storage.local.get(key);
  const { since, week }: Partial<Said> = Object(stored);
  return typeof since === 'number' ? { since, week: typeof week === 'string' ? week : null } : null;
}
