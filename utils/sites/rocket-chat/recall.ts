import { isObject } from '../fiber.ts';
import { pastOf, type Lasting, type Past } from '../lasting.ts';
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

export interface Recall {
  now: ReadonlyMap<string, Recalled>;
  past: Past;
  /** True where the page's memory could be looked into. */
  looked: boolean;
}

const most = 1000;
const mostMentions = 50;
const kinds: Readonly<Record<string, Kind>> = { c: 'room', p: 'room', l: 'customer' };

/** Reads what the page's own world handed over: it may be anything. */
export function recall(document: Document, memory: unknown): Recall {
  const past = pastOf(document);
  const now = new Map<string, Recalled>();
  const rows: unknown = isObject(memory) ? Reflect.get(memory, 'rows') : null;
  for (const row of (Array.isArray(rows) ? (rows as unknown[]) : []).slice(0, most)) {
    const id = isObject(row) ? idOf(Reflect.get(row, 'id')) : null;
    if (id === null) continue;
    const said = recalled(row as Partial<Record<keyof MemoryRow, unknown>>);
    now.set(id, said);
    past.keep(id, said);
  }
  return { now, past, looked: Array.isArray(rows) };
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
