import type { Message } from '../../domain/message.ts';
import { agreed } from '../agreed.ts';
import { doubtful } from '../instant.ts';
import type { Reason } from '../tally.ts';
import { addressing } from './addressing.ts';
import { otherIn, robot, site, type Place } from './ids.ts';
import type { Recall } from './remembered.ts';
import type { Row } from './row.ts';

/** Rocket.Chat is not older, epoch ms. */
const first = Date.UTC(2015, 0);

/** A message, why it is withheld, or neither where a row shows none; `torn` names what its sources disagree about. */
export interface Judged {
  message?: Message;
  reason?: Reason;
  torn?: string;
}

export interface Around {
  account: string;
  now: number;
  place: Place;
  recall: Recall;
}

/** Puts together what the rows of one message, and what React was given for them, say. */
export function judge(id: string, rows: readonly Row[], { account, now, place, recall }: Around): Judged {
  const recalled = recall.now.get(id);
  // What marks a program stands in memory alone: an earlier look only fills holes of this one.
  const before = recalled && recall.past.of(id);
  if (rows.some((row) => row.private) || recalled?.private) return { reason: 'private' };
  if (rows.some((row) => row.pending) || recalled?.pending) return { reason: 'pending' };
  if (recalled?.type === 'rm') return { reason: 'stale' };
  if (recall.past.torn.has(id)) return { reason: 'no-sender', torn: 'message' };

  const at = recalled?.at ?? before?.at;
  const why = at === undefined || at < first ? 'no-time' : doubtful(at, now);
  if (at === undefined || why) return { reason: why ?? 'no-time' };
  const by = recalled?.by ?? before?.by;
  if (by === undefined) return { reason: 'no-sender' };
  const isOwn = by === account;
  if (rows.some(({ mine }) => mine !== undefined && mine !== isOwn))
    return { reason: 'no-direction', torn: 'data-own' };
  const where = recalled?.where ?? before?.where;
  if (where === undefined) return { reason: 'pending' };
  // While another room opens, the old messages may still stand under its address.
  if (place.room !== null && place.room !== where) return { reason: 'pending', torn: 'rid' };
  const root = rootOf(id, rows, recalled?.root ?? before?.root ?? undefined, place);
  if (root.value === undefined) return { reason: 'order-unknown', ...(root.torn && { torn: 'tmid' }) };

  const other = otherIn(where, account);
  const type = recalled?.type ?? null;
  const automated = recalled?.bot === true || by === robot || (type !== null && type !== 'e2e');
  if (other !== null && !isOwn && !automated && by !== other) return { reason: 'pending', torn: 'rid' };
  const kind = agreed(other === null ? place.kind : 'direct', other === null ? recalled?.kind : undefined);
  const author =
    root.value === null ? undefined : (recall.now.get(root.value)?.by ?? recall.past.of(root.value)?.by);
  const { addressed, torn } = isOwn
    ? { addressed: 'none' as const }
    : addressing(rows, recalled, { account, kind: kind.value, rootBy: root.value === null ? null : author });
  const names = [...new Set((recalled?.mentions ?? []).filter((one) => one !== account))];
  const problem = kind.torn ? 'room' : torn;
  return {
    ...(problem !== undefined && { torn: problem }),
    message: {
      site,
      account,
      conversation: where,
      thread: root.value,
      id,
      at,
      precision: 'ms',
      clock: 'server',
      direction: isOwn ? 'out' : 'in',
      sender: by,
      addressed,
      automated,
      answers: null,
      ...(isOwn && names.length > 0 && { names }),
    },
  };
}

/**
 * The first message of its thread. Among the room's messages none is a reply, in a thread's panel all but the first
 * are; a reply that does not say to which thread it belongs, or says two, belongs to none that is sure.
 */
function rootOf(
  id: string,
  rows: readonly Row[],
  said: string | undefined,
  { thread }: Place,
): { value: string | null | undefined; torn: boolean } {
  const shown = rows.map((row): string | null | undefined => {
    if (row.as === 'copy') return row.root;
    if (row.as === 'room' || id === thread) return null;
    return said === undefined ? undefined : (thread ?? undefined);
  });
  const isSilent = said === undefined && id !== thread && rows.every((row) => row.as !== 'room');
  return isSilent ? { value: undefined, torn: false } : agreed(...shown, said);
}
