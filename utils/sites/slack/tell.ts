import type { Message } from '../../domain/message.ts';
import { doubtful } from '../instant.ts';
import type { Reason } from '../tally.ts';
import type { Activity } from './activity.ts';
import type { Addressing } from './addressed.ts';
import type { Drawn } from './drawn.ts';
import { instantOf } from './ids.ts';
import { mentionsIn, type Mentions } from './mentions.ts';
import type { Mine } from './mine.ts';
import type { Head } from './head.ts';
import type { Row } from './row.ts';
import { headOf } from './sender.ts';
import { threadOf } from './thread.ts';

/** An own message is settled after this long: until then its id may still be the client's own, ms. */
export const settles = 60_000;
/** Stamps are the server's; one may lie this far ahead of a computer's clock that is slow, ms. */
const ahead = 120_000;

export interface Circumstances {
  drawn: Drawn;
  mine: Mine & { account: string };
  addressing: Addressing;
  /** Epoch ms. */
  now: number;
  /** Of the page's address. */
  path: string;
}

/** What one row comes to. */
export interface Told {
  /** Conversation and stamp, by which copies of one message are known; null where either is missing. */
  key: string | null;
  /** The message, or why there is none. */
  said: Message | Reason;
  mentions: Mentions;
  /** Facts that disagree, other than while an own message is being sent. */
  doubts: string[];
}

/** Reads a row with its neighbours; null where it is none of a message. */
export function tell(row: Row, { drawn, mine, addressing, now, path }: Circumstances): Told | null {
  if (row.state === 'system') return null;
  const { ts, conversation } = row;
  const head = headOf(row, drawn);
  const own = head?.sender === mine.user;
  const told: Told = {
    key: keyOf(row),
    said: 'no-id',
    mentions: mentionsIn(row.parts),
    doubts: row.doubts,
  };
  const because = (said: Reason): Told => ({ ...told, said });
  if (row.state === 'gone') return because('stale');
  if (row.state !== 'message') return because('pending');
  if (ts === null || conversation === null) return because('no-id');
  const at = instantOf(ts);
  const why = whyNot(at, now);
  if (why) return because(why);
  if (isElsewhere(head, mine)) return { ...because('other-account'), doubts: [] };
  if (!head?.sender) return because('no-sender');
  const young = own && now - at < settles;
  if (row.doubts.length > 0) return young ? { ...because('pending'), doubts: [] } : told;
  if (young && !row.link) return because('pending');
  const thread = threadOf(row, path);
  if (thread === undefined) return because('order-unknown');

  const { people } = told.mentions;
  const names = own ? people.filter((id) => id !== mine.user) : [];
  told.said = {
    site: 'slack',
    account: mine.account,
    conversation,
    thread,
    id: ts,
    at,
    precision: 'ms',
    clock: 'server',
    direction: own ? 'out' : 'in',
    sender: head.sender,
    addressed: own ? 'none' : addressing.of(conversation, thread, told.mentions),
    automated: isAutomated(head, mine),
    answers: null,
    ...(names.length > 0 && { names }),
  };
  return told;
}

/** The message of a row of the Activity view: Slack's own list of what others said to the user. */
export function tellActivity(
  { conversation, ts, addressed, badge }: Activity,
  { mine, now }: Pick<Circumstances, 'mine' | 'now'>,
): Told {
  const at = instantOf(ts);
  const told = {
    key: `${conversation}:${ts}`,
    mentions: { people: [], group: false, unreadable: 0 },
    doubts: [],
  };
  const said: Message = {
    site: 'slack',
    account: mine.account,
    conversation,
    thread: null,
    id: ts,
    at,
    precision: 'ms',
    clock: 'server',
    direction: 'in',
    sender: null,
    addressed,
    automated: badge,
    answers: null,
  };
  return { ...told, said: whyNot(at, now) ?? said };
}

export function keyOf({ ts, conversation }: Row): string | null {
  return ts && conversation ? `${conversation}:${ts}` : null;
}

function whyNot(at: number, now: number): Reason | null {
  return doubtful(at, now) ?? (at > now + ahead ? 'future' : null);
}

/** While the client changes to another workspace it shows rows of the one that was left. */
function isElsewhere(head: Head | null, { elsewhere }: Mine): boolean {
  return elsewhere.users.has(head?.sender ?? '') || elsewhere.teams.has(head?.team ?? '');
}

/** By the badge, the id, or a picture that is no person's; the last counts only while people's are known to be. */
function isAutomated({ sender, badge, faceless }: Head, { pictured }: Mine): boolean {
  return badge || sender === 'USLACKBOT' || /^[AB]/u.test(sender ?? '') || (pictured && faceless);
}
