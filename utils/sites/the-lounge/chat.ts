import type { Addressed, Message } from '../../domain/message.ts';
import { doubtful } from '../instant.ts';
import type { Tally } from '../tally.ts';
import { keyed, type Timed } from './keys.ts';
import type { Known, KnownChannel } from './remembered.ts';
import type { Place } from './place.ts';
import { readRow, type Lack, type Row } from './row.ts';

/** What is known beside the rows themselves. */
export interface Around {
  /** The user's own nick on this network. */
  nick: string;
  zone: string;
  now: number;
  known: KnownChannel | undefined;
  tally: Tally;
}

/** What an open list says. */
export interface Chat {
  messages: Message[];
  /** Facts that are shown in two ways which differ. */
  torn: string[];
  /** Parts of rows that were not found, each as often as they were missed. */
  lacks: string[];
}

/** A message with what the page's memory has of it, where that is the same one. */
interface Both {
  row: Timed;
  known: Known | null;
}

const reasons = {
  'data-type': 'no-id',
  'data-from': 'no-sender',
  time: 'no-time',
  folded: 'no-time',
} as const satisfies Record<Lack['lack'], string>;

/** Reads the messages of one open channel or direct chat. */
export function readChat(view: Element, place: Place, around: Around): Chat {
  const { zone, known, tally, nick } = around;
  const both = new Map<Timed, Both>();
  const timed: (Timed | Lack)[] = [];
  for (const element of view.querySelectorAll('.messages .msg[id^="msg-"]')) {
    const row = readRow(element, zone);
    if (!row) continue;
    const made = 'lack' in row ? row : withTime(row, known);
    if ('lack' in made) timed.push(made);
    else {
      timed.push(made.row);
      both.set(made.row, made);
    }
  }
  const lacks = timed.flatMap((row) => ('lack' in row ? row.lack : []));
  for (const lack of lacks) tally.add(reasons[lack]);
  // Nicks under which the user wrote here before count as the user's.
  const ownNicks = new Set([nick, ...[...both.keys()].filter(({ self }) => self).map(({ from }) => from)]);
  const chat: Chat = { messages: [], torn: [], lacks };
  // With the mark of the user's own gone from the whole list, an earlier nick of theirs would be somebody else's.
  const all = [...both.keys()];
  if (all.some(({ from }) => from === nick) && !all.some(({ self }) => self)) {
    tally.add('no-direction', all.length);
    return { ...chat, torn: ['self'] };
  }
  const where = `${place.network} ${place.name}`;
  for (const { row, key } of keyed(timed, where, isWhole(view))) {
    const { known: record = null } = both.get(row) ?? {};
    const why = doubtful(row.at, around.now);
    if (why || key === null) {
      tally.add(why ?? 'no-id');
      continue;
    }
    // Who goes by the user's nick and is not marked as the user may be somebody else, or have lost the mark.
    const isSelf = row.self;
    if (isSelf !== ownNicks.has(row.from) || (record && record.self !== isSelf)) {
      tally.add('no-direction');
      chat.torn.push('self');
      continue;
    }
    const names = [...new Set(row.names)].filter((one) => !ownNicks.has(one));
    chat.messages.push({
      site: 'the-lounge',
      account: nick,
      conversation: where,
      thread: null,
      id: key,
      at: row.at,
      precision: record ? 'ms' : 's',
      clock: 'server',
      direction: isSelf ? 'out' : 'in',
      sender: isSelf ? nick : row.from,
      addressed: isSelf ? 'none' : addressedBy(row, record, place, nick),
      automated: row.bot,
      answers: null,
      ...(isSelf && names.length > 0 && { names }),
    });
  }
  return chat;
}

/**
 * The row at its time: the page's memory knows it to the millisecond, the label to the second. Numbers are those of the
 * running server, so that what the memory has under one must be alike in all else to be the same message.
 */
function withTime(row: Row, channel: KnownChannel | undefined): Both | Lack {
  const known = channel?.messages.get(row.number);
  const second = Math.floor((known?.at ?? Number.NaN) / 1000) * 1000;
  if (known && known.type === row.type && known.from === row.from && row.instants.includes(second))
    return { row: { ...row, at: known.at }, known };
  const [at, ...more] = row.instants;
  if (at === undefined || more.length > 0)
    return { lack: at === undefined ? 'time' : 'folded', from: row.from };
  return { row: { ...row, at }, known: null };
}

/** True where the list says that nothing older is left on the server. */
function isWhole(view: Element): boolean {
  return /display:\s*none/u.test(view.querySelector('.show-more')?.getAttribute('style') ?? '');
}

/**
 * In a channel a mention is highlighted; so is, for a moment, a row that was jumped to. The memory knows the one from
 * the other, and so does the user's own nick in the message.
 */
function addressedBy(row: Row, known: Known | null, { kind }: Place, nick: string): Addressed {
  const speaks = kind === 'query' || (known ? known.highlight : row.highlight);
  if (!speaks) return 'none';
  // Whether a person or a bot speaks is not shown: it claims nothing.
  if (!row.named && !row.bot) return 'unknown';
  if (kind === 'query') return 'direct';
  return known || row.names.includes(nick) ? 'mention' : 'unknown';
}
