import type { Addressed, Message } from '../../domain/message.ts';
import { doubtful } from '../instant.ts';
import type { Reason } from '../tally.ts';
import { timeOf } from './ids.ts';
import type { Known, Memories } from './remembered.ts';
import type { Mine } from './mine.ts';
import { placeOf, type Address, type Place } from './place.ts';
import type { Row } from './row.ts';

/** What is known beside a row itself. */
export interface Around {
  mine: Mine & { account: string };
  now: number;
  memories: Memories;
  address: Address | null;
  /** Channels that show the message which they are named by: threads. */
  threads: ReadonlySet<string | null>;
  /** A row by its message's id, and its author as the row shows it. */
  headOf(row: Row): Row | null;
}

/** A message, or why it is withheld; `torn` names the fact that is shown in two ways which differ. */
export interface Judged {
  message?: Message;
  /** The thread that it is in, where who began that is still to be asked. */
  inThread?: string;
  reacted?: boolean;
  reason?: Reason;
  torn?: string;
}

/** What people write: text, a reply, and what an app answers to a command (Discord's reference, "Message Types"). */
const written = new Set([0, 19, 20, 23]);

/** Puts together what a row and the page's memory say of one message; null where it is none. */
export function judge(row: Row, around: Around): Judged | null {
  const { mine, now, memories, address } = around;
  const { account } = mine;
  const known = memories.rows.get(row.id) ?? null;
  if (row.system || (known && !written.has(known.type))) return null;
  if (row.pending || (known?.state ?? 'SENT') !== 'SENT') return { reason: 'pending' };
  // Where other rows are remembered, this one will be; by itself a row has to show that it was sent.
  if (!known && memories.state !== 'out') return { reason: 'pending' };
  if (!known && !row.settled) return { reason: 'pending', torn: 'messageContent' };
  if (known && row.channel !== null && known.channel !== row.channel)
    return { reason: 'no-id', torn: 'conversation' };

  const at = timeOf(row.id);
  if (row.stamp !== null && row.stamp !== at) return { reason: 'no-time', torn: 'datetime' };
  const why = doubtful(at, now);
  if (why) return { reason: why };

  const head = around.headOf(row);
  const shown = new Set([row.sender, head?.sender, known?.author].filter((one) => typeof one === 'string'));
  const [sender, ...more] = shown;
  if (more.length > 0) return { reason: 'no-sender', torn: 'author' };
  if (sender === undefined) return { reason: 'no-sender' };
  const place = placeOf(row, known, address);
  if (place === 'torn') return { reason: 'no-id', torn: 'conversation' };
  // In which channel a thread is that was opened alone, only the memory says.
  const isAstray = !known && place?.thread === null && around.threads.has(row.channel);
  if (!place || isAstray) return { reason: 'pending' };

  const isOwn = sender === account;
  const isMachine = known?.bot === true || row.bot || head?.bot === true || (known?.type ?? 0) >= 20;
  const unsure = !isMachine && (known ? known.bot === null : !(head ?? row).named);
  const addressed = isOwn ? 'none' : addressing(row, known, place, mine);
  const linked = new Set([row.answers, known?.answers].filter((one) => typeof one === 'string'));
  const [answers = null] = linked;
  const names = [...(known?.mentions ?? [])].filter((one) => one !== account);
  const inThread = !isOwn && place.thread !== null && !unsure;
  return {
    reacted: !isOwn && (row.reacted || known?.reacted === true),
    ...(inThread && (addressed === 'none' || addressed === 'group') && { inThread: place.thread ?? '' }),
    message: {
      site: 'discord',
      account,
      conversation: place.conversation,
      thread: place.thread,
      id: row.id,
      at,
      precision: 'ms',
      clock: 'server',
      direction: isOwn ? 'out' : 'in',
      sender,
      // Whether a person or an app speaks is not known: it claims nothing.
      addressed: unsure && addressed !== 'none' ? 'unknown' : addressed,
      automated: isMachine,
      answers: linked.size === 1 ? answers : null,
      ...(isOwn && names.length > 0 && { names }),
    },
  };
}

function addressing(row: Row, known: Known | null, { kind }: Place, { account, name }: Mine): Addressed {
  if (kind === 'direct') return 'direct';
  if (kind === 'private') return 'unknown';
  if (!known) return byRow(row, account, name);
  if (known.mentions === null) return 'unknown';
  if (known.mentions.has(account ?? '')) return 'mention';
  if (kind === 'several') return 'group';
  return known.everyone || (known.roles && (known.mentioned || row.mentioned)) ? 'group' : 'none';
}

/**
 * How a row of a server's channel addresses the user, by itself. Discord highlights a message that speaks to the user,
 * to everybody, or to people of the user's role: the user's own name in it, or their own picture in what it answers,
 * tells which.
 */
function byRow(
  { mentioned, mentions, answered }: Row,
  account: string | null,
  name: string | null,
): Addressed {
  if (!mentioned) return 'none';
  if (name !== null && mentions.includes(`@${name}`)) return 'mention';
  // These two words are the same in every language.
  if (mentions.some((one) => one === '@everyone' || one === '@here')) return 'group';
  return mentions.length === 0 && answered !== null && answered === account ? 'mention' : 'unknown';
}
