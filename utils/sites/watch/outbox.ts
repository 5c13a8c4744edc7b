import type { Message, Reading } from '../../domain/message.ts';
import { emptyReading } from '../site.ts';
import { fingerprint } from './fingerprint.ts';

/**
 * What was read and is not yet known to be stored. A message stays until the background says that it is on disk,
 * even when the page no longer shows it; what was stored is not handed over again until the page says more about it.
 */
export interface Outbox {
  /** Takes what is new in a reading. */
  add(reading: Reading, link: (message: Message) => string | null): void;
  /** Takes the messages of a reading of some rows; of the page as a whole it says nothing. */
  addRows(reading: Reading, link: (message: Message) => string | null): void;
  /** Takes one message that no reading shows: the user's own, sent just now. */
  keep(message: Message): void;
  /** What is to be handed over now, at most `most` messages; null when there is nothing. */
  next(most: number): Parcel | null;
  /** Hands over the latest reading once more even where it says nothing new: the page is still watched. */
  beat(): void;
  /** The parcel is on disk. */
  settle(parcel: Parcel): void;
  /** What no longer may be handed over: the account is not a work account any more. */
  clear(): void;
}

export interface Parcel {
  reading: Reading;
  links: Record<string, string>;
}

interface Waiting {
  message: Message;
  link: string | null;
}

/** Ids remembered as stored; older ones are handed over again, which the ledger takes without harm. */
const remembered = 5000;

export function createOutbox(): Outbox {
  let latest: Reading | null = null;
  let changed = false;
  const waiting = new Map<string, Waiting>();
  // What was said of each message last, as a number: the page's own memory is not ours to fill.
  const stored = new Map<string, number>();
  // A reader may hand over the very message that it did before.
  const prints = new WeakMap<Message, number>();
  let settledMarks = '';

  const printOf = (message: Message) => {
    const known = prints.get(message);
    if (known !== undefined) return known;
    const print = fingerprint(JSON.stringify(message));
    prints.set(message, print);
    return print;
  };

  const addRows: Outbox['addRows'] = ({ messages }, link) => {
    for (const message of messages) {
      const known = stored.get(message.id);
      if (known === undefined || known !== printOf(message))
        waiting.set(message.id, { message, link: link(message) });
    }
  };

  return {
    addRows,
    add(reading, link) {
      addRows(reading, link);
      changed ||= marks(reading) !== settledMarks;
      latest = reading;
    },
    keep(message) {
      waiting.set(message.id, { message, link: null });
    },
    next(most) {
      if (waiting.size === 0 && !changed) return null;
      // A reading is of one account: what was read of another goes out in a parcel of its own.
      const [first] = waiting.values();
      const mine = ({ message }: Waiting) =>
        message.account === first?.message.account && message.site === first.message.site;
      const taken = [...waiting.values()].filter(mine).slice(0, most);
      const links: Record<string, string> = {};
      for (const { message, link } of taken) if (link) links[message.id] = link;
      const messages = taken.map(({ message }) => message);
      const base =
        first && latest?.account !== first.message.account
          ? emptyReading(first.message.site, first.message.account)
          : latest;
      return base ? { reading: { ...base, messages }, links } : null;
    },
    beat() {
      changed = latest !== null;
    },
    settle({ reading }) {
      for (const message of reading.messages) {
        const now = waiting.get(message.id);
        if (now && printOf(now.message) === printOf(message)) waiting.delete(message.id);
        stored.delete(message.id);
        stored.set(message.id, printOf(message));
      }
      for (const id of stored.keys()) {
        if (stored.size <= remembered) break;
        stored.delete(id);
      }
      settledMarks = marks(reading);
      changed = latest !== null && marks(latest) !== settledMarks;
    },
    clear() {
      waiting.clear();
      stored.clear();
      latest = null;
      changed = false;
    },
  };
}

/** All that a reading says beside its messages. */
function marks({ messages: _messages, ...rest }: Reading): string {
  return JSON.stringify(rest);
}
