import type { Message, Reading } from '../domain/message.ts';
import { merge } from '../domain/merge.ts';

/** Readings of one page's frames as one, messages in order of time; null where no reader knew any frame. */
export function mergeReadings(readings: readonly Reading[]): Reading | null {
  const [first] = readings;
  if (!first) return null;
  const same = readings.filter((reading) => reading.site === first.site);
  const messages = new Map<string, Message>();
  for (const message of same.flatMap((reading) => reading.messages)) {
    const known = messages.get(message.id);
    messages.set(message.id, known ? merge(known, message) : message);
  }
  const worst = same.find(({ health }) => health.state !== 'ok')?.health ?? first.health;
  return {
    site: first.site,
    account: same.find(({ account }) => account !== null)?.account ?? null,
    messages: [...messages.values()].sort((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1)),
    acknowledged: same.flatMap((reading) => reading.acknowledged),
    answered: [...new Set(same.flatMap((reading) => reading.answered))],
    unanswered: [...new Set(same.flatMap((reading) => reading.unanswered))],
    withheld: [
      ...Map.groupBy(
        same.flatMap((reading) => reading.withheld),
        ({ reason }) => reason,
      ),
    ].map(([reason, counts]) => ({ reason, count: counts.reduce((sum, { count }) => sum + count, 0) })),
    health: { ...worst, missing: [...new Set(same.flatMap(({ health }) => health.missing))] },
    own: [...new Set(same.flatMap((reading) => reading.own))],
  };
}
