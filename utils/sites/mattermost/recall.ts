import { isObject } from '../fiber.ts';
import { pastOf, type Lasting, type Past } from '../lasting.ts';
import { idOf, kindOfType, type Kind } from './ids.ts';
import type { MemoryRow } from './memory.ts';

/** What the page's memory says of a post now, each field of a shape that is possible; undefined where it does not say it. */
export interface Recalled extends Lasting {
  me: string | null;
  kind: Kind | undefined;
  rootBy: string | null;
  type: string | null;
  gone: boolean;
  failed: boolean;
  bot: boolean;
  mentions: readonly (string | null)[];
  reacted: number | null;
}

export interface Recall {
  now: ReadonlyMap<string, Recalled>;
  past: Past;
  /** True where the page's memory could be looked into. */
  looked: boolean;
}

const most = 1000;
const mostMentions = 50;

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
  const { root, at, type, mentions, reacted } = row;
  const people = Array.isArray(mentions) ? (mentions as unknown[]).slice(0, mostMentions) : [];
  return {
    me: idOf(row.me),
    where: idOf(row.channel) ?? undefined,
    kind: kindOfType(row.kind) ?? undefined,
    by: idOf(row.user) ?? undefined,
    root: root === '' ? null : (idOf(root) ?? undefined),
    rootBy: idOf(row.rootBy),
    at: typeof at === 'number' ? at : undefined,
    type: typeof type === 'string' ? type.slice(0, 64) : null,
    gone: row.gone === true,
    failed: row.failed === true,
    bot: row.bot === true,
    mentions: people.map(idOf),
    reacted: typeof reacted === 'number' ? reacted : null,
  };
}
