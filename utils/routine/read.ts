import type { Ask } from '../domain/ask.ts';
import { rulesOf } from '../domain/rules.ts';
import { weekOf, type WeekName } from '../domain/week.ts';
import type { Ledger } from '../ledger/database.ts';
import { readOwnBetween } from '../ledger/own.ts';
import { readFacts, readToday } from '../ledger/query.ts';
import { currentTime, localZone } from '../now.ts';
import { readSettings } from '../settings.ts';
import { hasAsk, isNews, lastDue } from '../reminder/due.ts';
import { readSaid } from './keep.ts';
import { statedOf, type Known, type Stated } from './known.ts';
import { backSince } from './promise.ts';
import { asksSince } from './question.ts';

/** All that the routine rests on, as of now: today's part of the ledger, the settings, and what was said. */
export async function readKnown(database: Ledger): Promise<Known> {
  const now = await currentTime();
  const [facts, settings, said] = await Promise.all([readFacts(database), readSettings(), readSaid(now)]);
  const zone = localZone();
  const rules = rulesOf(facts, zone);
  const stated = statedOf({ facts, rules, zone, settings, said, now });
  const since = Math.min(asksSince(stated) ?? Infinity, backSince(stated) ?? Infinity);
  const [asks, own] = await Promise.all([
    readToday(database, facts, zone, now),
    readOwnBetween(database, since, now),
  ]);
  return { ...stated, asks, own, ready: readyWeek(stated, asks) };
}

/** The week whose report is ready and was not spoken of, if somebody asked something in it. */
function readyWeek({ rules, zone, said, now, today }: Stated, asks: readonly Ask[]): WeekName | null {
  // Mostly there is nothing to look for: last week's was said, and this week is not done while there is work today.
  const lastSaid = said.week !== null && said.week >= weekOf(today.date - 7);
  if (lastSaid && (today.hours.at(-1)?.[1] ?? 0) > now) return null;
  const due = lastDue(rules, zone, now);
  return due && isNews(due, said) && hasAsk(asks, rules, due.week) ? due.week : null;
}
