import { idOf } from './ids.ts';

/** What a channel is. `room`: a server's channel; `several`: a direct chat of some people. */
export type Kind = 'direct' | 'several' | 'room' | 'thread';

/** One message as the page's memory has it, each part looked at. */
export interface Known {
  id: string;
  channel: string;
  kind: Kind;
  /** The channel that holds the thread. */
  parent: string | null;
  author: string;
  bot: boolean | null;
  type: number;
  state: string | null;
  mentions: ReadonlySet<string> | null;
  everyone: boolean;
  roles: boolean;
  mentioned: boolean;
  answers: string | null;
  reacted: boolean;
}

export interface Memories {
  /**
   * `unseen` while nobody looked at these rows yet, `out` where the page was looked at and its memory is out of reach:
   * then the document alone is read.
   */
  state: 'unseen' | 'read' | 'out';
  rows: ReadonlyMap<string, Known>;
}

const most = 2000;

/** Kinds of channels by their number (Discord's developers' reference, "Channel Types"); others hold no messages. */
const kinds: Readonly<Record<number, Kind>> = {
  0: 'room',
  1: 'direct',
  2: 'room',
  3: 'several',
  5: 'room',
  10: 'thread',
  11: 'thread',
  12: 'thread',
  13: 'room',
};

type Fields = Record<string, unknown>;

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null;
}

/** Reads what came from the page's own world: as hostile as the page, every part is looked at. */
export function memoriesIn(memory: unknown): Memories {
  const rows = new Map<string, Known>();
  if (memory === undefined) return { state: 'unseen', rows };
  if (!isFields(memory)) return { state: 'out', rows };
  const torn = new Set<string>();
  const taken: unknown[] = Array.isArray(memory['rows']) ? memory['rows'].slice(0, most) : [];
  for (const one of taken) {
    const known = isFields(one) ? knownOf(one) : null;
    if (!known) continue;
    if (rows.has(known.id)) torn.add(known.id);
    rows.set(known.id, known);
  }
  for (const id of torn) rows.delete(id);
  if (taken.length > 0) return { state: 'read', rows };
  return { state: memory['drawn'] === 0 ? 'unseen' : 'out', rows };
}

function knownOf(taken: Fields): Known | null {
  const { bot, type, state, mentions, kind: number } = taken;
  const [id, channel, author] = [idOf(taken['id']), idOf(taken['channel']), idOf(taken['author'])];
  const kind = typeof number === 'number' ? kinds[number] : undefined;
  const parent = idOf(taken['parent']);
  if (id === null || channel === null || author === null || kind === undefined) return null;
  if (typeof type !== 'number' || (kind === 'thread' && parent === null)) return null;
  return {
    id,
    channel,
    kind,
    parent,
    author,
    bot: typeof bot === 'boolean' ? bot : null,
    type,
    state: typeof state === 'string' ? state : null,
    mentions: Array.isArray(mentions) ? new Set(mentions.map(idOf).filter((one) => one !== null)) : null,
    everyone: taken['everyone'] === true,
    roles: taken['roles'] === true,
    mentioned: taken['mentioned'] === true,
    answers: idOf(taken['answers']),
    reacted: taken['reacted'] === true,
  };
}
