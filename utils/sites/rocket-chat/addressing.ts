import type { Addressed } from '../../domain/message.ts';
import type { Kind } from './ids.ts';
import type { Recalled } from './remembered.ts';
import type { Row } from './row.ts';

/** What is known of an incoming message beside the message itself. */
export interface Around {
  account: string;
  kind: Kind | undefined;
  /** Who wrote the first message of its thread; null for one that is in none, undefined where nobody knows. */
  rootBy: string | null | undefined;
}

/** How an incoming message addresses the user, the strongest first. A mark and the list of mentions must not contradict each other. */
export function addressing(
  rows: readonly Row[],
  recalled: Recalled | undefined,
  { account, kind, rootBy }: Around,
): { addressed: Addressed; torn?: string } {
  if (kind === 'direct') return { addressed: 'direct' };
  // Whoever asks there is no colleague, and the chat may be anybody's.
  if (kind === 'customer') return { addressed: 'unknown' };
  const people = recalled?.mentions ?? null;
  const marked = rows.some((row) => row.me || row.mentions.has(account));
  const named = people?.includes(account) ?? false;
  if (marked && people && !named) return { addressed: 'unknown', torn: 'mentions' };
  if (marked || named) return { addressed: 'mention' };
  if (rootBy === account) return { addressed: 'thread' };
  if (rootBy === undefined || kind === undefined) return { addressed: 'unknown' };
  if (recalled?.everybody || rows.some((row) => row.everybody)) return { addressed: 'group' };
  const others = (people?.length ?? 0) > 0 || rows.some((row) => row.mentions.size > 0);
  return { addressed: kind === 'group' && !others ? 'group' : 'none' };
}
