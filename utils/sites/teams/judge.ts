import type { Message } from '../../domain/message.ts';
import { doubtful } from '../instant.ts';
import type { Reason } from '../tally.ts';
import { addressing } from './addressing.ts';
import { kindOf, pairOf, site, writerOf } from './ids.ts';
import type { Post } from './post.ts';

/** Two sources may differ by this much about one time, ms. */
const slack = 2000;
/** Teams is not older, epoch ms. */
const first = Date.UTC(2015, 0);

/** One message in both sources; at least one of them has it. */
export interface Twin {
  record: Post | undefined;
  shown: (Post & { channel: boolean }) | undefined;
}

/** What is known beside the message itself. */
export interface Around {
  account: string;
  now: number;
  /** Whether its conversation is a channel, where its id does not say it. */
  channel: boolean | undefined;
  /** Kind of mention of which the user was notified. */
  notified: string | undefined;
  /** Who began the chain of this root. */
  starterOf(root: string): string | null;
}

/** The message, or why it is withheld; `torn` names the fact about which its sources disagree. */
export interface Judged {
  message?: Message;
  reason?: Reason;
  torn?: string;
}

/** Puts together what both sources say. The database is the better one; what they do not agree on is withheld. */
export function judge({ record, shown }: Twin, around: Around): Judged {
  const post = record ?? shown;
  if (!post) return { reason: 'no-id' };
  if (record?.gone || shown?.gone) return { reason: 'stale' };
  const { account, now } = around;
  const { at, conversation, id } = post;
  if (record && shown && !(Math.abs(record.at - shown.at) <= slack))
    return { reason: 'no-time', torn: 'time' };
  const why = at < first ? 'no-time' : doubtful(at, now);
  if (why) return { reason: why };

  const senders = new Set([record?.sender, shown?.sender].filter((one) => typeof one === 'string'));
  if (senders.size > 1) return { reason: 'no-sender', torn: 'sender' };
  const marks = new Set([record?.mine, shown?.mine].filter((one) => typeof one === 'boolean'));
  const [named = null] = senders;
  const [marked = null] = marks;
  if (marks.size > 1 || (marked !== null && named !== null && marked !== (named === account)))
    return { reason: 'no-direction', torn: 'own' };
  const sender = named ?? (marked === true ? account : null);
  if (sender === null) return { reason: 'no-sender' };
  const isOwn = sender === account;

  const kind = kindOf(conversation, shown?.channel ?? around.channel);
  // Notes to oneself by others are none; a one-to-one chat under whose name a third person writes is still opening.
  if (!isOwn && kind === 'notes') return { reason: 'no-direction' };
  if (!isOwn && kind === 'direct' && !record && isStranger(sender, conversation))
    return { reason: 'pending' };
  const roots = new Set([record?.root, shown?.root].filter((root) => root !== undefined));
  const inChannel = kind === 'channel' || kind === 'unknown';
  if (inChannel && roots.size !== 1) {
    return { reason: 'order-unknown', ...(roots.size > 1 && { torn: 'thread' }) };
  }
  const [root = null] = inChannel ? roots : [];
  const answersMine = root !== null && around.starterOf(root) === account;
  const { addressed, torn } = isOwn
    ? { addressed: 'none' as const }
    : addressing({ record, shown }, kind, answersMine, around);
  const mentions = record?.mentions ?? shown?.mentions ?? [];
  const people = mentions.flatMap(({ type, id: who }) => (type === 'person' ? (writerOf(who) ?? []) : []));
  const names = [...new Set(people.filter((who) => who !== account))];
  return {
    ...(torn && { torn }),
    message: {
      site,
      account,
      conversation,
      thread: root,
      id,
      at,
      precision: 'ms',
      clock: 'server',
      direction: isOwn ? 'out' : 'in',
      sender,
      addressed,
      automated: sender.startsWith('28:'),
      answers: isOwn ? (record?.quotes ?? shown?.quotes ?? null) : null,
      ...(isOwn && names.length > 0 && { names }),
    },
  };
}

/** A person who is neither of the two whose chat it is. Bots may write in any chat. */
function isStranger(sender: string, conversation: string): boolean {
  const pair = pairOf(conversation);
  return pair !== null && sender.startsWith('8:orgid:') && !pair.includes(sender.slice('8:orgid:'.length));
}
