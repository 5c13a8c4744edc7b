import { isOfRoom, type Ask, type Turn } from '../domain/ask.ts';
import { deriveAsks, threadMemory } from '../domain/derive.ts';
import type { RecordTransaction } from './record.ts';
import type { StoredAsk, StoredMessage } from './schema.ts';
import { together } from './whole.ts';

/** A conversation whose asks may have changed from an instant on. */
export interface Dirty {
  conversation: string;
  since: number;
}

/**
 * Clocks of a message and its link may disagree: asks this much older are derived again as well, and what the user
 * said this long before is looked at again (it is also how long something said makes a follow-up in a thread), ms.
 */
const slack = threadMemory;

/**
 * Derives a conversation's asks anew, from the last point that the change cannot reach, and stores the difference.
 * Reads only from that point on; asks that were open then go on as they were stored. So an ask that nobody ever answers
 * does not make every later message read all that was said since.
 */
export async function refreshAsks(
  transaction: RecordTransaction,
  { conversation, since }: Dirty,
  links: ReadonlyMap<string, string>,
): Promise<void> {
  const asks = transaction.objectStore('asks');
  const messages = transaction.objectStore('messages');

  let start = since - slack;
  let touched: StoredAsk[] = [];
  let turns: StoredMessage[] = [];
  for (;;) {
    const end = [conversation, Infinity];
    // Both at once: mostly the first start holds, and a second question would cost more than the rows.
    [touched, turns] = await Promise.all([
      asks.index('until').getAll(IDBKeyRange.bound([conversation, start], end)),
      messages.index('turn').getAll(IDBKeyRange.bound([conversation, start - slack], end)),
    ]);
    // What the clocks did not order may rest on a message from before: that is derived as a whole.
    const earliest = touched.reduce((least, { at, reply, orderUnknown }) => {
      return orderUnknown || (reply && reply.at < start) ? Math.min(least, at, reply?.at ?? at) : least;
    }, start);
    if (earliest >= start) break;
    start = earliest;
  }
  turns = turns.filter((turn) => turn.at >= start || turn.direction === 'out');
  const running = await runningAt(transaction, start, touched, turns);
  const said = turns.some((turn) => turn.at < start && turn.direction === 'out');
  const spoken = turns.some((turn) => turn.at >= start && turn.direction === 'in' && !isOfRoom(turn));
  const before = spoken && !said ? await lastOwnBefore(transaction, conversation, start) : null;
  const old = new Map(touched.map((ask) => [ask.key, ask]));
  const seen = await withoutOldAnswers(transaction, turns, running);
  const derived = deriveAsks(
    seen.map((turn) => withLink(turn, links, old)),
    before,
    running,
  );
  const next = (await settleLast(transaction, derived)).map(stored);

  const kept = new Set(next.map((ask) => ask.key));
  const writes = together();
  for (const ask of next) {
    if (JSON.stringify(old.get(ask.key)) !== JSON.stringify(ask)) writes.add(asks.put(ask));
  }
  for (const key of old.keys()) if (!kept.has(key)) writes.add(asks.delete(key));
  await writes.all();
}

/** Stands for the time of an ask's latest message while it was not read. */
const unsettled = -Infinity;

/** Reads the times that are still open after the derivation. */
function settleLast(transaction: RecordTransaction, asks: readonly Ask[]): Promise<Ask[]> {
  return Promise.all(
    asks.map(async (ask) => {
      if (ask.lastAt !== unsettled) return ask;
      const last = await transaction.objectStore('messages').get(ask.further?.at(-1) ?? ask.key);
      return { ...ask, lastAt: last?.at ?? ask.at };
    }),
  );
}

/**
 * The asks that were open at an instant, as they were then: without their messages from that instant on, which are
 * among the turns.
 */
function runningAt(
  transaction: RecordTransaction,
  start: number,
  touched: readonly StoredAsk[],
  turns: StoredMessage[],
): Promise<Ask[]> {
  const messages = transaction.objectStore('messages');
  const later = new Set(turns.map(({ key }) => key));
  const open = touched.filter(({ at }) => at < start);
  return Promise.all(
    open.map(async ({ until: _until, further = [], ...ask }): Promise<Ask> => {
      const kept = further.filter((key) => !later.has(key));
      if (kept.length === further.length) return { ...ask, further };
      const marked = ask.answeredSeen ?? ask.unansweredSeen ?? ask.acknowledgedAt;
      if (marked !== null) {
        // Which of its messages was marked is known only to them.
        const rows = await Promise.all([ask.key, ...kept].map((key) => messages.get(key)));
        turns.push(...rows.filter((row) => row !== undefined));
        return ask;
      }
      // When the last of them came matters only where nothing follows it again: asked then (`settleLast`).
      return { ...ask, further: kept, messages: kept.length + 1, lastAt: unsettled };
    }),
  );
}

async function lastOwnBefore(
  transaction: RecordTransaction,
  conversation: string,
  start: number,
): Promise<Turn | null> {
  const index = transaction.objectStore('messages').index('turn');
  const range = IDBKeyRange.bound([conversation, -Infinity], [conversation, start], false, true);
  let cursor = await index.openCursor(range, 'prev');
  while (cursor) {
    if (cursor.value.direction === 'out') return cursor.value;
    cursor = await cursor.continue();
  }
  return null;
}

/**
 * A mail may answer an older message of the conversation than those that are derived again. It says so by a link to
 * a message that is known, which is no link to any of these.
 */
async function withoutOldAnswers(
  transaction: RecordTransaction,
  turns: StoredMessage[],
  running: readonly Ask[],
): Promise<StoredMessage[]> {
  const shown = new Set([
    ...turns.map((turn) => turn.key),
    ...running.flatMap(({ key, further = [] }) => [key, ...further]),
  ]);
  return Promise.all(
    turns.map(async (turn) => {
      if (turn.direction === 'in' || turn.answers === null || shown.has(turn.answers)) return turn;
      const answered = await transaction.objectStore('messages').get(turn.answers);
      return answered?.turn === turn.turn ? { ...turn, answers: null } : turn;
    }),
  );
}

function withLink(
  turn: StoredMessage,
  links: ReadonlyMap<string, string>,
  old: ReadonlyMap<string, StoredAsk>,
): Turn {
  const link = links.get(turn.key) ?? old.get(turn.key)?.link;
  return link ? { ...turn, link } : turn;
}

/** Nothing after a seen answer belongs to the ask; two minutes allow for clocks that differ, as in the derivation. */
const afterSeen = 120_000;

/** The ask as it is stored: with the end of what can change it, and without its link once it is closed. */
export function stored(ask: Ask): StoredAsk {
  const closed =
    ask.reply?.at ??
    (ask.orderUnknown ? ask.lastAt + afterSeen : null) ??
    (ask.answeredSeen === null ? null : ask.answeredSeen + afterSeen);
  return {
    ...ask,
    link: closed === null ? ask.link : null,
    until: closed === null ? Infinity : Math.max(closed, ask.lastAt),
  };
}
