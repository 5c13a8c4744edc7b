import { isOfRoom, type Ask, type Reply, type ReplyKind, type Turn } from './ask.ts';
import { channelOf, unit, type Precision } from './message.ts';

/** How far the device's clock and a message's own may differ before the order of the two is doubted, ms. */
const clockSlack = 120_000;

/** Keys of all messages that take part, whether they are among the turns or only in an ask that goes on. */
type Known = ReadonlySet<string>;

/** In a thread of a room, what the user said longer ago than this makes nothing a follow-up (design section 2), ms. */
export const threadMemory = 30 * 60_000;

interface Episode extends Omit<Ask, 'further'> {
  keys: Set<string>;
}

/**
 * The asks of one conversation, in order of time, from its turns in any order. Pure: the same turns always make
 * the same asks, which is what allows them to be rebuilt. Episodes, replies and order follow design section 2.
 *
 * @param before the user's own latest message before these turns, where they are only the conversation's end
 * @param running asks that were open when these turns began: those none of whose messages is among the turns go on
 *   as they are; of those whose first message is, what the user had said before is taken
 */
export function deriveAsks(
  turns: readonly Turn[],
  before: Turn | null = null,
  running: readonly Ask[] = [],
): Ask[] {
  const done: Episode[] = [];
  const own: Turn[] = before ? [before] : [];
  // A message handed in twice is one.
  const byKey = new Map(turns.map((turn) => [turn.key, turn]));
  const known = new Set([...byKey.keys(), ...running.flatMap(({ key, further = [] }) => [key, ...further])]);
  const resumed = new Map(running.map((ask) => [ask.key, ask]));
  const waiting = running.filter(({ key }) => !byKey.has(key)).sort((a, b) => a.at - b.at);
  let open: Episode[] = [];
  /** What goes on does so from its own time on: what the user said before that is no answer to it. */
  const resume = (until: number) => {
    while (waiting[0] && waiting[0].at <= until) open.push(...waiting.splice(0, 1).map(goingOn));
  };
  for (const turn of [...byKey.values()].sort(byTime)) {
    resume(turn.at);
    if (turn.direction === 'out') {
      own.push(turn);
      const answered = open.filter((episode) => answer(episode, turn, known));
      done.push(...answered);
      open = open.filter((episode) => !answered.includes(episode));
    } else {
      const same = open.find((episode) => continues(episode, turn));
      const begun = resumed.get(turn.key);
      if (same) extend(same, turn);
      else if (begun) open.push({ ...episodeOf(turn), ownBefore: begun.ownBefore });
      else {
        const episode = begin(turn, own, known);
        (episode.reply || episode.orderUnknown ? done : open).push(episode);
      }
    }
  }
  resume(Infinity);
  return [...done, ...open].map(plain).sort((a, b) => a.at - b.at || (a.key < b.key ? -1 : 1));
}

/**
 * At the same instant the asks come first, so that an answer is not mistaken for something said before; of the user's
 * own the one that says most surely what it answers. Keys, which are hashes, decide only where it makes no difference.
 */
function byTime(a: Turn, b: Turn): number {
  const first = (is: (turn: Turn) => boolean) => Number(is(b)) - Number(is(a));
  return (
    a.at - b.at ||
    first(({ direction }) => direction === 'in') ||
    first(({ answers, thread }) => answers !== null || thread !== null) ||
    unit[a.precision] - unit[b.precision] ||
    first(({ names }) => names !== undefined) ||
    (a.key < b.key ? -1 : 1)
  );
}

function continues(episode: Episode, turn: Turn): boolean {
  const same = turn.sender !== null && episode.sender === turn.sender && episode.thread === turn.thread;
  return same && !answeredBefore(episode, turn.at);
}

/** Where a "replied" mark was seen, whatever comes later belongs to a new turn. Clocks may differ by a little. */
function answeredBefore(episode: Episode, at: number): boolean {
  return episode.answeredSeen !== null && at > episode.answeredSeen + clockSlack;
}

function begin(turn: Turn, own: readonly Turn[], known: Known): Episode {
  const episode = episodeOf(turn);
  const { key, at, thread } = turn;
  // In a room nobody in particular was spoken to; in a thread, a direct chat or a mail thread somebody was.
  const spoken = own.filter(
    (message) => !isOfRoom(episode) || (at - message.at <= threadMemory && inThread(message, thread)),
  );
  episode.ownBefore = spoken.at(-1)?.at ?? null;
  // A link says that it is the answer, even where the clocks disagree.
  const linked = own.find((message) => message.answers === key || message.thread === key);
  if (linked) episode.reply = replyOf(linked, 'linked', true);
  else {
    const tied = own.findLast((message) => howAnswers(episode, message, known) !== null);
    if (tied && at - tied.at < coarser(tied, turn)) episode.orderUnknown = true;
  }
  return episode;
}

function episodeOf(turn: Turn): Episode {
  const { key, site, account, conversation, thread, addressed, sender, at, precision, clock } = turn;
  return {
    key,
    site,
    channel: channelOf(site),
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
    keys: new Set([key]),
    reply: null,
    orderUnknown: false,
    ownBefore: null,
    answeredSeen: turn.answeredSeen ?? null,
    unansweredSeen: turn.unansweredSeen ?? null,
    acknowledgedAt: turn.acknowledgedAt ?? null,
    link: turn.link ?? null,
  };
}

/** An ask as it was before any reply that the turns may hold. */
function goingOn({ further = [], ...ask }: Ask): Episode {
  return { ...ask, keys: new Set([ask.key, ...further]), reply: null, orderUnknown: false };
}

function extend(episode: Episode, turn: Turn): void {
  episode.lastAt = turn.at;
  episode.messages += 1;
  episode.keys.add(turn.key);
  episode.answeredSeen ??= turn.answeredSeen ?? null;
  episode.unansweredSeen = later(episode.unansweredSeen, turn.unansweredSeen);
  episode.acknowledgedAt ??= turn.acknowledgedAt ?? null;
  episode.link = turn.link ?? episode.link;
}

/** Lets the user's own message answer an episode; false when it does not speak to it at all. */
function answer(episode: Episode, message: Turn, known: Known): boolean {
  const how = howAnswers(episode, message, known);
  if (how === null) return false;
  // Without a link the message must surely be later: times are floored, so one whole unit apart is enough.
  if (how !== 'linked' && message.at - episode.at < coarser(message, episode)) episode.orderUnknown = true;
  else episode.reply = replyOf(message, how, message.at < episode.at);
  return true;
}

function howAnswers(episode: Episode, message: Turn, known: Known): ReplyKind | null {
  if (answeredBefore(episode, message.at)) return null;
  if (message.answers !== null && episode.keys.has(message.answers)) return 'linked';
  if (message.thread !== null) {
    return message.thread === episode.thread || episode.keys.has(message.thread) ? 'linked' : null;
  }
  if (!isOfRoom(episode)) {
    // A mail's link may name the original by its Message-ID, which no page shows; the conversation says the rest.
    const linkedByMail =
      message.answers !== null && episode.channel === 'email' && !known.has(message.answers);
    return linkedByMail ? 'linked' : 'direct';
  }
  // A reply under the user's own root is answered in that thread, not by a post to the room.
  if (episode.addressed === 'thread') return null;
  return episode.sender !== null && message.names?.includes(episode.sender) ? 'names-asker' : 'same-room';
}

function replyOf(message: Turn, how: ReplyKind, skewed: boolean): Reply {
  const { key, at, precision, clock } = message;
  return { key, at, precision, clock, how, skewed };
}

function inThread(message: Turn, thread: string | null): boolean {
  return thread !== null && (message.thread === thread || message.key === thread);
}

function coarser(a: { precision: Precision }, b: { precision: Precision }): number {
  return Math.max(unit[a.precision], unit[b.precision]);
}

function later(a: number | null, b: number | undefined): number | null {
  return b === undefined ? a : Math.max(a ?? b, b);
}

function plain(episode: Episode): Ask {
  const { keys, ...ask } = episode;
  const [, ...further] = keys;
  return further.length === 0 ? ask : { ...ask, further };
}
