import { merge } from '../../domain/merge.ts';
import type { Message } from '../../domain/message.ts';
import { createTally, type Tally } from '../tally.ts';
import type { Told } from './tell.ts';

/** Each message once, in the order of its first copy. */
export interface Joined {
  messages: Message[];
  tally: Tally;
  /** Facts that two copies tell differently. */
  doubts: string[];
}

/**
 * A thread's root stands in the channel and in the thread, a mention in the Activity view and in its conversation.
 * The copies are one message, with what each of them knows; one that can be read makes up for one that cannot.
 */
export function joinCopies(all: readonly Told[]): Joined {
  const byKey = new Map<string, Told>();
  const joined: Joined = { messages: [], tally: createTally(), doubts: [] };
  const single: Told[] = [];
  for (const told of all) {
    const known = told.key === null ? undefined : byKey.get(told.key);
    if (told.key === null) single.push(told);
    else byKey.set(told.key, known ? together(known, told, joined.doubts) : told);
  }
  for (const { said } of [...byKey.values(), ...single]) {
    if (typeof said === 'string') joined.tally.add(said);
    else joined.messages.push(said);
  }
  return joined;
}

function together(known: Told, seen: Told, doubts: string[]): Told {
  const [first, second] = [known.said, seen.said];
  if (typeof first === 'string') return typeof second === 'string' ? known : seen;
  if (typeof second === 'string') return known;
  // The Activity view knows neither sender nor thread.
  const [row, other] = first.sender === null ? [second, first] : [first, second];
  if (other.sender === null) return { ...known, said: row.direction === 'out' ? row : merge(row, other) };
  if (row.sender === other.sender && row.thread === other.thread)
    return { ...known, said: merge(row, other) };
  doubts.push(row.sender === other.sender ? 'thread' : 'data-message-sender');
  return { ...known, said: 'order-unknown' };
}
