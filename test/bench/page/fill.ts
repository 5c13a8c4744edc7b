import type { Ledger } from '../../../utils/ledger/database.ts';
import type { StoredAsk, StoredMessage } from '../../../utils/ledger/schema.ts';

/** One message every 9.6 minutes, day and night: 150 a day, so that 10,000 hold nine weeks and a million 18 years. */
export const spacing = 576_000;
/** The ledger's last message: a Friday at 17:00 UTC. */
export const end = Date.UTC(2026, 10, 20, 17);
export const week = '2026-W47';

const conversations = 40;
const batch = 5000;

/** A hash as the ledger makes them, of a number. */
function hashed(what: string, number: number): string {
  return `${what}${String(number).padStart(22 - what.length, '0')}`;
}

/** One of five messages is an ask; the next in its conversation answers it. */
function messageOf(index: number, at: number): StoredMessage {
  const conversation = hashed('c', index % conversations);
  const out = Math.floor(index / conversations) % 2 === 1;
  const ask = !out && index % 5 === 0;
  const takesTurn = ask || out;
  return {
    key: hashed('m', index),
    site: 'converse',
    account: hashed('a', 1),
    conversation,
    thread: null,
    at,
    precision: 'ms',
    clock: 'device',
    direction: out ? 'out' : 'in',
    sender: hashed('p', out ? 0 : 1 + (index % 25)),
    addressed: out ? 'none' : ask ? 'mention' : 'none',
    automated: false,
    answers: null,
    reason: out ? 'own' : ask ? 'ask' : 'none',
    ...(takesTurn && { turn: conversation }),
  };
}

function askOf(message: StoredMessage): StoredAsk {
  const { key, site, account, conversation, thread, addressed, sender, at, precision, clock } = message;
  const replied = at + conversations * spacing;
  return {
    key,
    site,
    channel: 'chat',
    account,
    conversation,
    thread,
    addressed,
    sender,
    at,
    precision,
    clock,
    lastAt: at,
    messages: 1,
    reply: { key: `${key}r`, at: replied, precision, clock, how: 'same-room', skewed: false },
    orderUnknown: false,
    ownBefore: null,
    answeredSeen: null,
    unansweredSeen: null,
    acknowledgedAt: null,
    link: null,
    until: replied,
  };
}

/**
 * Puts messages `from` to `until` of `total` into a ledger, with their asks, and an hour's coverage an hour; the last
 * of all comes at `end`.
 */
export async function fill(database: Ledger, total: number, from: number, until: number): Promise<void> {
  for (let first = from; first < until; first += batch) {
    const transaction = database.transaction(['messages', 'asks', 'coverage'], 'readwrite', {
      durability: 'relaxed',
    });
    const writes: Promise<unknown>[] = [];
    for (let index = first; index < Math.min(until, first + batch); index++) {
      // Counted from the end, so that ledgers of all sizes end alike.
      const back = total - 1 - index;
      const message = messageOf(back, end - back * spacing);
      writes.push(transaction.objectStore('messages').put(message));
      if (message.reason === 'ask') writes.push(transaction.objectStore('asks').put(askOf(message)));
      if (back % 6 === 0) {
        const cover = {
          source: hashed('s', 1),
          site: 'converse' as const,
          from: message.at,
          to: message.at + 3_000_000,
        };
        writes.push(transaction.objectStore('coverage').put(cover));
      }
    }
    await Promise.all(writes);
    await transaction.done;
  }
}
