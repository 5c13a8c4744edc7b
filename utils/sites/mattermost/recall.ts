import { isObject } from '../fiber.ts';
import { idOf, kindOfType, type Kind } from './ids.ts';
import type { MemoryRow } from './memory.ts';

/** What the page's memory says of a post now, each field of a shape that is possible; undefined where it does not say it. */
export interface Recalled {
  me: string | null;
  where: string | undefined;
  kind: Kind | undefined;
  by: string | undefined;
  /** Null for a post that is in no thread, or begins one. */
  root: string | null | undefined;
  rootBy: string | null;
  at: number | undefined;
  type: string | null;
  gone: boolean;
  failed: boolean;
  bot: boolean;
  mentions: readonly (string | null)[];
  reacted: number | null;
}

/** What never changes about a post. */
type Lasting = Pick<Recalled, 'where' | 'by' | 'root' | 'at'>;

export interface Recall {
  now: ReadonlyMap<string, Recalled>;
  /** What an earlier look said, also of posts that are not drawn now. */
  before(id: string): Readonly<Lasting> | undefined;
  /** Posts of which two looks, or two places, said different things. */
  torn: ReadonlySet<string>;
  /** True where the page's memory was looked at. */
  looked: boolean;
}

const most = 1000;
/** Posts of which something is remembered, in one document. */
const mostKept = 5000;
const mostMentions = 50;

interface Past {
  posts: Map<string, Lasting>;
  torn: Set<string>;
}

const pasts = new WeakMap<Document, Past>();

/**
 * Reads what the page's own world handed over: it may be anything. What earlier looks into the same document said of a
 * post stays known where it cannot change; where two looks differ, neither is believed.
 */
export function recall(document: Document, memory: unknown): Recall {
  const past = pasts.get(document) ?? { posts: new Map<string, Lasting>(), torn: new Set<string>() };
  pasts.set(document, past);
  const now = new Map<string, Recalled>();
  const rows: unknown = isObject(memory) ? Reflect.get(memory, 'rows') : null;
  for (const row of (Array.isArray(rows) ? (rows as unknown[]) : []).slice(0, most)) {
    const id = isObject(row) ? idOf(Reflect.get(row, 'id')) : null;
    if (id === null) continue;
    const said = recalled(row as Partial<Record<keyof MemoryRow, unknown>>);
    now.set(id, said);
    keep(past, id, said);
  }
  return {
    now,
    before: (id) => (past.torn.has(id) ? undefined : past.posts.get(id)),
    torn: past.torn,
    looked: memory !== undefined,
  };
}

function keep({ posts, torn }: Past, id: string, { where, by, root, at }: Lasting): void {
  const before = posts.get(id);
  if (torn.size < mostKept && differ(before, { where, by, root, at })) torn.add(id);
  posts.set(id, {
    where: where ?? before?.where,
    by: by ?? before?.by,
    root: root === undefined ? before?.root : root,
    at: at ?? before?.at,
  });
  if (posts.size > mostKept) for (const oldest of posts.keys()) return void posts.delete(oldest);
}

function differ(one: Lasting | undefined, other: Lasting): boolean {
  const names = ['where', 'by', 'root', 'at'] as const;
  return names.some(
    (name) => one?.[name] !== undefined && other[name] !== undefined && one[name] !== other[name],
  );
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
