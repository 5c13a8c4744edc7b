import { rulesOf } from '../domain/rules.ts';
import type { Ledger } from '../ledger/database.ts';
import { readOwnBetween } from '../ledger/own.ts';
import { readFacts, readToday } from '../ledger/query.ts';
import { currentTime, localZone } from '../now.ts';
import { readSettings } from '../settings.ts';
import { hasAsk, isNews, lastDue } from '../reminder/due.ts';
import { readSaid } from './keep.ts';
import { statedOf, type Known } from './known.ts';
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
  const due = lastDue(rules, zone, now);
  const ready = due && isNews(due, said) && hasAsk(asks, rules, due.week) ? due.week : null;
  return { ...stated, asks, own, ready };
}
