import { classify } from '../domain/classify.ts';
import type { Message, Reading, SiteId } from '../domain/message.ts';
import { personHash, type Pseudonym } from './pseudonym.ts';
import type { StoredMessage } from './schema.ts';

/** A reading with every id, person and conversation hashed, ready for the ledger. */
export interface Prepared {
  /** Hash of site, account and host: what health and coverage are kept for. */
  source: string;
  messages: StoredMessage[];
  /** By message key: address of the conversation, for open asks only. */
  links: ReadonlyMap<string, string>;
  answered: string[];
  unanswered: string[];
  acknowledged: { key: string; at: number | null }[];
}

const folderOf = (id: string) => id.slice(0, Math.max(0, id.lastIndexOf('/')));

/**
 * Sites that show one message under several ids, by what tells two ids of one message apart from those of two:
 * Roundcube's and SOGo's change with the folder, and at the click that sends there is none yet; Outlook's offline copy
 * may know only its own.
 */
const boxes: Partial<Record<SiteId, (id: string) => string>> = {
  roundcube: folderOf,
  sogo: folderOf,
  outlook: (id) => (id.includes('@') ? 'message' : 'item'),
};
const composed = 'compose/';

/**
 * Hashes what a site handed over. The clear text of ids and names ends here.
 *
 * @param links by message id, the address of its conversation
 */
export async function prepare(
  reading: Reading,
  host: string,
  links: Readonly<Record<string, string>>,
  hash: Pseudonym,
): Promise<Prepared> {
  const { site, account: name } = reading;
  if (name === null) throw new Error('A reading without an account cannot be recorded.');
  const boxOf = boxes[site];
  const account = await hash('account', site, name);
  const keyOf = (id: string) => hash('message', site, name, id);
  const person = (sender: string) => personHash(hash, site, sender);

  const messageOf = async (message: Message): Promise<StoredMessage> => {
    const { at, precision, clock, direction, addressed, automated } = message;
    const reason = classify(message);
    const conversation = await hash('conversation', site, name, message.conversation);
    const sender = message.sender === null ? null : await person(message.sender);
    const twin = boxOf
      ? await hash('twin', conversation, direction, direction === 'in' ? (sender ?? '') : '')
      : null;
    return {
      key: await keyOf(message.id),
      site,
      account,
      conversation,
      thread: message.thread === null ? null : await keyOf(message.thread),
      at,
      precision,
      clock,
      direction,
      sender,
      addressed,
      automated,
      answers: message.answers === null ? null : await keyOf(message.answers),
      ...(message.names?.length && { names: await Promise.all(message.names.map(person)) }),
      reason,
      ...((reason === 'ask' || (direction === 'out' && !automated)) && { turn: conversation }),
      ...(boxOf && twin !== null && { twin, box: await hash('box', site, name, boxOf(message.id)) }),
      ...(message.id.startsWith(composed) && twin !== null && { provisional: true as const }),
    };
  };

  const linked = reading.messages.filter((message) => links[message.id] !== undefined);
  return {
    source: await hash('source', site, name, host),
    messages: await Promise.all(reading.messages.map(messageOf)),
    links: new Map(
      await Promise.all(
        linked.map(async (message) => [await keyOf(message.id), links[message.id] ?? ''] as const),
      ),
    ),
    answered: await Promise.all(reading.answered.map(keyOf)),
    unanswered: await Promise.all(reading.unanswered.map(keyOf)),
    acknowledged: await Promise.all(
      reading.acknowledged.map(async ({ message, at }) => ({ key: await keyOf(message), at })),
    ),
  };
}
