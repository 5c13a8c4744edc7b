import type { Known } from './known.ts';
import { isAway } from './known.ts';
import { noticeId, type Notice } from './notice.ts';
import { countNudge, nudgeButtons, nudgesOn, type Said } from './said.ts';
import { isWorking } from './today.ts';
import { halfLeft, isAmong, isWorthANudge, type Waiting } from './waiting.ts';

/**
 * The one notice about asks that is due now: those that have just come near their target, and those that the user wanted
 * to be told of once more, together. Said only within working time and while nobody is away; what became due meanwhile
 * is said at the next such moment if it can still be answered in time. Pure.
 */
export function nudgeDue(known: Known, waiting: readonly Waiting[]): { notice: Notice | null; said: Said } {
  const { settings, now, today } = known;
  if (!settings.notices.nudges || !isWorking(today, now) || isAway(known))
    return { notice: null, said: known.said };
  const worth = waiting.filter(isWorthANudge);
  const of = (keys: readonly string[]) => worth.filter(({ ask }) => isAmong(ask, keys));
  const due = known.said.snoozed.filter(({ at }) => at <= now);
  // What was put off and is not worth a word any more goes; what is put off until later stays.
  const left = known.said.snoozed.filter(
    ({ at, keys }) => at > now && waiting.some(({ ask, state }) => state !== 'late' && isAmong(ask, keys)),
  );
  const said = { ...known.said, snoozed: left };
  const again = of(due.flatMap(({ keys }) => keys)).filter(({ ask }) => !isAmong(ask, said.again));
  const fresh = worth.filter(({ ask }) => !isAmong(ask, said.nudged));
  const free = settings.notices.perDay - nudgesOn(said, today.date);
  const room = again.length > 0 ? free : free - reserved(said, known);
  const asks = [...again, ...fresh].sort((a, b) => (a.dueAt ?? 0) - (b.dueAt ?? 0));
  if (asks.length === 0 || room < 1) return { notice: null, said };

  const keys = asks.map(({ ask }) => ask.key);
  const id = noticeId('nudge', keys[0] ?? '');
  const canWait =
    again.length === 0 && room > 1 && asks.every((one) => halfLeft(one, known.rules.clock) !== null);
  // One word cannot be right for several asks at once.
  const buttons = nudgeButtons.filter((one) => (one === 'snooze' ? canWait : asks.length === 1));
  const notice: Notice = {
    kind: 'nudge',
    id,
    asks: asks.map(({ ask, dueAt }) => ({
      who: known.rules.name(ask.sender),
      site: ask.site,
      due: dueAt ?? now,
    })),
    buttons,
  };
  return {
    notice,
    said: countNudge(
      {
        ...said,
        nudged: [...said.nudged, ...fresh.map(({ ask }) => ask.key)],
        again: [...said.again, ...again.map(({ ask }) => ask.key)],
        shown: [...said.shown.filter((one) => one.id !== id), { id, keys, buttons }],
      },
      today.date,
    ),
  };
}

/** Notices that were promised for later today: the day's number keeps room for them. */
function reserved({ snoozed }: Said, { today }: Known): number {
  const end = today.hours.at(-1)?.[1] ?? 0;
  return snoozed.filter(({ at }) => at < end).length;
}

/**
 * Puts a notice off, once: until half of what is left of the nearest target has gone, so never past one.
 *
 * @param keys the asks that it spoke of
 */
export function snoozed(
  known: Pick<Known, 'said' | 'rules'>,
  waiting: readonly Waiting[],
  keys: readonly string[],
): Said {
  const { said, rules } = known;
  const put = waiting.filter(({ ask }) => isAmong(ask, keys) && !isAmong(ask, said.again));
  const later = put.flatMap((one) => halfLeft(one, rules.clock) ?? []);
  const already = said.snoozed.flatMap((one) => one.keys);
  if (later.length === 0 || put.some(({ ask }) => isAmong(ask, already))) return said;
  const at = Math.min(...later);
  return { ...said, snoozed: [...said.snoozed, { keys: put.map(({ ask }) => ask.key), at }] };
}
