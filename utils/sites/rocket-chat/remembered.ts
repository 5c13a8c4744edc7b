import type { Lasting } from '../lasting.ts';
import { recallRows, type Recall as RecallOf } from '../recall.ts';
import { idOf, type Kind } from './ids.ts';
import type { MemoryRow } from './memory.ts';

/** What the page's memory says of a message now, each field of a shape that is possible. */
export interface Recalled extends Lasting {
  kind: Kind | undefined;
  type: string | null;
  pending: boolean;
  private: boolean;
  bot: boolean;
  mentions: readonly string[] | null;
  everybody: boolean;
}

export type Recall = RecallOf<Recalled>;

const mostMentions = 50;
const kinds: Readonly<Record<string, Kind>> = { c: 'room', p: 'room', l: 'customer' };

/** Reads what the page's own world handed over: it may be anything. */
export function recall(document: Document, memory: unknown): Recall {
  return recallRows(document, memory, idOf, recalled);
}

function recalled(row: Partial<Record<keyof MemoryRow, unknown>>): Recalled {
  const { at, type, mentions } = row;
  const people = Array.isArray(mentions) ? (mentions as unknown[]).slice(0, mostMentions) : null;
  return {
    where: idOf(row.room) ?? undefined,
    by: idOf(row.user) ?? undefined,
    // Only a reply says to which thread it belongs; where nothing is said, the page decides.
    root: idOf(row.root) ?? undefined,
    at: typeof at === 'number' ? at : undefined,
    kind: kindOf(row.kind, row.people),
    type: typeof type === 'string' ? type : null,
    pending: row.pending === true,
    private: row.private === true,
    bot: row.bot === true,
    mentions: people && people.flatMap((one) => idOf(one) ?? []),
    everybody: row.everybody === true,
  };
}

/** A chat of two is told by its room's id, never by its type alone. */
function kindOf(kind: unknown, people: unknown): Kind | undefined {
  if (typeof kind !== 'string') return undefined;
  if (kind === 'd') return typeof people === 'number' && people > 2 ? 'group' : undefined;
  return Object.hasOwn(kinds, kind) ? kinds[kind] : undefined;
}
