import { dateText } from '../domain/clock.ts';
import { weekday } from '../domain/week.ts';
import { isAway, type Known, type Stated } from './known.ts';
import { noticeId, type Notice } from './notice.ts';
import type { Said } from './said.ts';
import { isPlaced, isWorking } from './today.ts';

/**
 * Since when a message of the user's own makes today a day on which they are asked where they work; null where nobody is
 * asked today. Asked are those who ever work from home, on a working day for which neither they nor their plan said
 * anything.
 */
export function asksSince({ settings, said, facts, today }: Stated): number | null {
  const { date, hours } = today;
  const planned = settings.remoteDays.some((day) => day.weekday === weekday(date));
  if (!settings.notices.askPlace || planned || said.asked.includes(date) || isPlaced(today, facts))
    return null;
  const everRemote =
    settings.remoteDays.length > 0 ||
    facts.some((fact) => fact.kind === 'trial' || (fact.kind === 'place' && fact.place === 'remote'));
  return everRemote ? (hours[0]?.[0] ?? null) : null;
}

/**
 * The question of an unplanned day, due with its first activity: a message that the user wrote within today's working
 * hours, once it has been read. A tab that is open, or a message that comes in, shows only that a browser runs; who
 * answers works. A message of the early morning or of the lunch break begins no day. Pure.
 */
export function questionDue(known: Known): { notice: Notice | null; said: Said } {
  const { said, today, own, now } = known;
  const since = asksSince(known);
  const active = own.some((at) => at <= now && isWorking(today, at));
  if (since === null || !active || !isWorking(today, now) || isAway(known)) return { notice: null, said };
  const id = noticeId('question', dateText(today.date));
  return {
    notice: { kind: 'question', id },
    said: {
      ...said,
      asked: [...said.asked, today.date],
      shown: [...said.shown, { id, keys: [], buttons: [] }],
    },
  };
}
