import { browser } from 'wxt/browser';
import { ledger } from '../ledger/database.ts';
import { readFacts } from '../ledger/query.ts';
import { readWeek } from '../ledger/week.ts';
import type { WeekName } from '../domain/week.ts';
import { currentTime, localZone } from '../now.ts';
import { mayRead } from '../permissions.ts';
import type { ReportInput } from '../report/input.ts';
import type { Show } from '../report/show.ts';
import { readSettings, type Settings } from '../settings.ts';
import { siteIds } from '../domain/message.ts';
import { limits } from '../sites/limits.ts';
import { siteNames } from '../sites/names.ts';

/** Everything that the report of a week is made of, out of the ledger and the settings, as of now. */
export async function gather(week: WeekName, show: Show): Promise<ReportInput> {
  const database = await ledger();
  const zone = localZone();
  const [facts, settings, asOf] = await Promise.all([readFacts(database), readSettings(), currentTime()]);
  const rows = await readWeek(database, facts, zone, week);
  return {
    week,
    asOf,
    zone,
    name: settings.name,
    show,
    facts,
    ...rows,
    sites: await readSites(settings),
    version: browser.runtime.getManifest().version,
  };
}

/** The sites of the accounts that are switched on, with the hosts that the browser lets us read for them. */
export async function readSites({ accounts }: Settings): Promise<ReportInput['sites']> {
  const on = accounts.filter((account) => account.on);
  const granted = await Promise.all(on.map(({ origin }) => mayRead(origin)));
  const readable = on.filter((_account, index) => granted[index]);
  return siteIds
    .map((id) => ({
      site: id,
      name: siteNames[id],
      limits: limits[id],
      hosts: [
        ...new Set(readable.filter(({ site }) => site === id).map(({ origin }) => new URL(origin).host)),
      ],
    }))
    .filter(({ hosts }) => hosts.length > 0);
}
