import type { Addressed } from '../../domain/message.ts';
import type { Kind } from './ids.ts';
import type { Recalled } from './remembered.ts';
import type { Row } from './row.ts';

/** What is known of an incoming post beside the post itself. */
export interface Around {
  account: string;
  kind: Kind | undefined;
  /** Who wrote the first post of its thread; null for a post that is in none, undefined where nobody knows. */
  rootBy: string | null | undefined;
}

/**
 * How an incoming post addresses the user, the strongest first. The mark of a mention and the person that React was
 * given for it must not contradict each other.
 */
export function addressing(
  rows: readonly Row[],
  recalled: Recalled | undefined,
  { account, kind, rootBy }: Around,
): { addressed: Addressed; torn?: string } {
  if (kind === 'direct') return { addressed: 'direct' };
  const called = rows.flatMap((row) => row.called ?? []);
  const people = recalled?.mentions ?? [];
  const marked = called.some(({ me }) => me);
  const named = people.includes(account);
  if (marked && !named && people.length > 0 && !people.includes(null))
    return { addressed: 'unknown', torn: 'mention--highlight' };
  if (marked || named) return { addressed: 'mention' };
  if (rootBy === account) return { addressed: 'thread' };
  if (called.length === 0 || kind === undefined || rootBy === undefined) return { addressed: 'unknown' };
  if (called.some(({ everybody }) => everybody)) return { addressed: 'group' };
  const others = called.some((one) => one.people > 0);
  return { addressed: kind === 'group' && !others ? 'group' : 'none' };
}
