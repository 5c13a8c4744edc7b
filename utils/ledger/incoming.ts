import type { Ledger } from './database.ts';
import { isErased, readErased } from './erased.ts';
import { parseLedger, type LedgerFile } from './file.ts';

/** What an exported ledger would bring, said before it comes in. Instants in epoch ms; null where there is none. */
export interface Incoming {
  /** When it was made, ISO 8601. */
  exported: string;
  messages: number;
  /** Of these, not known here by their key; copies under other ids are found when they come in. */
  fresh: number;
  facts: number;
  freshFacts: number;
  first: number | null;
  last: number | null;
  /** Messages that were erased here and would come back. */
  comingBack: number;
  /** False where the file is of another installation and there are messages here: it cannot come in. */
  fits: boolean;
  /** Whether the settings are in it. */
  settings: boolean;
}

/** Reads a file and compares it with the ledger; changes nothing. Throws where it is no sound ledger. */
export async function readIncoming(
  database: Ledger,
  text: string,
): Promise<{ file: LedgerFile; incoming: Incoming }> {
  const file = parseLedger(text);
  const transaction = database.transaction(['messages', 'aliases', 'facts', 'meta']);
  const [keys, aliases, stated, key, erased] = await Promise.all([
    transaction.objectStore('messages').getAllKeys(),
    transaction.objectStore('aliases').getAllKeys(),
    transaction.objectStore('facts').getAll(),
    transaction.objectStore('meta').get('key'),
    readErased(transaction.objectStore('meta')),
  ]);
  const known = new Set([...keys, ...aliases]);
  const facts = new Set(stated.map((fact) => JSON.stringify(fact)));
  const [first, last] = spanOf(file.messages);
  return {
    file,
    incoming: {
      exported: file.exported,
      messages: file.messages.length,
      fresh: file.messages.filter((message) => !known.has(message.key)).length,
      facts: file.facts.length,
      freshFacts: file.facts.filter((fact) => !facts.has(JSON.stringify(fact))).length,
      first,
      last,
      comingBack: file.messages.filter((message) => isErased(erased, message)).length,
      fits: keys.length === 0 || key === undefined || key === file.key,
      settings: file.settings.all !== undefined,
    },
  };
}

/** Not by spreading into `Math.min`: a ledger has more messages than a call has room for arguments. */
function spanOf(messages: readonly { at: number }[]): [first: number | null, last: number | null] {
  let [first, last] = [Infinity, -Infinity];
  for (const { at } of messages) {
    first = Math.min(first, at);
    last = Math.max(last, at);
  }
  return messages.length === 0 ? [null, null] : [first, last];
}
