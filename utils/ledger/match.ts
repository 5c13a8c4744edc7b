import type { LedgerFile } from './file.ts';
import { isCopy, twinWithin } from './join.ts';
import type { StoredMessage } from './schema.ts';

/**
 * Which messages of a file are known here under another key: one computer saw the send, the other its row in Sent;
 * one saw a mail before it was moved, the other after. Returns their key in the file → their key here.
 */
export function matches(
  known: ReadonlyMap<string, StoredMessage>,
  aliases: ReadonlyMap<string, string>,
  file: Pick<LedgerFile, 'messages' | 'aliases'>,
): Map<string, string> {
  const heirs = new Map(file.aliases.filter(([id]) => known.has(id)).map(([id, to]) => [to, id]));
  const twins = Map.groupBy([...known.values()], (message) => message.twin);
  const taken = new Set(file.messages.filter(({ key }) => known.has(key)).map(({ key }) => key));
  const found = new Map<string, string>();
  for (const message of file.messages) {
    if (known.has(message.key)) continue;
    const alias = aliases.get(message.key) ?? heirs.get(message.key);
    const key = alias ?? alike(message, twins)?.find((copy) => !taken.has(copy.key))?.key;
    if (key === undefined) continue;
    taken.add(key);
    found.set(message.key, key);
  }
  return found;
}

function alike(
  message: StoredMessage,
  twins: ReadonlyMap<string | undefined, StoredMessage[]>,
): StoredMessage[] | undefined {
  if (message.twin === undefined) return undefined;
  return twins
    .get(message.twin)
    ?.filter((known) => Math.abs(known.at - message.at) <= twinWithin && isCopy(known, message));
}
