import type { Lasting } from '../lasting.ts';
import { recallRows, type Recall as RecallOf } from '../recall.ts';
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

export type Recall = RecallOf<Recalled>;

const mostMentions = 50;

/** Reads what the page's own world handed over: it may be anything. */
export function recall(document: Document, memory: unknown): Recall {
  return recallRows(document, memory, idOf, recalled);
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
