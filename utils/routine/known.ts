import type { Ask } from '../domain/ask.ts';
import { grace, runningAt, type Away } from '../domain/away.ts';
import type { Fact } from '../domain/fact.ts';
import type { Rules } from '../domain/rules.ts';
import type { WeekName } from '../domain/week.ts';
import type { Settings } from '../settings.ts';
import type { Said } from './said.ts';
import { todayOf, type Today } from './today.ts';

/** All that the routine rests on. Instants in epoch ms. */
export interface Known {
  facts: readonly Fact[];
  rules: Rules;
  /** Zone where no schedule was stated. */
  zone: string;
  settings: Pick<Settings, 'consent' | 'remoteDays' | 'notices' | 'weeklyReminder'>;
  said: Said;
  now: number;
  today: Today;
  /** The absence that the user has announced and not ended. */
  running: Away | null;
  /** The asks of today and those still waiting. */
  asks: readonly Ask[];
  /** When the user sent messages, as far back as the routine wants to know. */
  own: readonly number[];
  /** The week whose report is ready and was not spoken of yet, if somebody asked something in it. */
  ready: WeekName | null;
}

/** What is known before the ledger's messages were looked at. */
export type Stated = Omit<Known, 'asks' | 'own' | 'ready'>;

export function statedOf(given: Omit<Stated, 'today' | 'running'>): Stated {
  const { rules, zone, facts, now } = given;
  return { ...given, today: todayOf(rules, zone, now), running: runningAt(facts, now) };
}

/**
 * True while the user is away. Who wrote a message since the promised time (or shortly before it) is back, also where
 * they forgot to say so: otherwise a forgotten lunch would keep everything quiet for the afternoon.
 */
export function isAway({ running, own, now }: Pick<Known, 'running' | 'own' | 'now'>): boolean {
  if (!running) return false;
  return !own.some((at) => at > running.from && at >= running.promised - grace && at <= now);
}
