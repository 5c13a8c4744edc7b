import type { Addressed } from '../../domain/message.ts';
import type { Drawn } from './drawn.ts';
import type { Mentions } from './mentions.ts';
import { container } from './row.ts';
import { headOf } from './sender.ts';

/** How conversations and threads address the user, each asked of the page once in a reading. */
export interface Addressing {
  /** How an incoming message does. `thread`: the root that it replies to. */
  of(conversation: string, thread: string | null, mentions: Mentions): Addressed;
}

export function createAddressing(drawn: Drawn, user: string): Addressing {
  const kinds = new Map<string, string | null>();
  const roots = new Map<string, boolean | null>();

  /** `im`, `mpim`, `channel`, `private` as the sidebar says it; it draws only some of the conversations. */
  const kindOf = (conversation: string) => {
    const known = kinds.get(conversation);
    if (known !== undefined) return known;
    const entry = drawn.document.querySelector(`[data-qa-channel-sidebar-channel-id="${conversation}"]`);
    const kind = entry?.getAttribute('data-qa-channel-sidebar-channel-type') ?? null;
    kinds.set(conversation, kind);
    return kind;
  };

  /** True where the thread's root is drawn and the user's own; null where it is not drawn. */
  const isOwnThread = (conversation: string, root: string) => {
    const key = `${conversation}:${root}`;
    const known = roots.get(key);
    if (known !== undefined) return known;
    const own = ownRoot(conversation, root);
    roots.set(key, own);
    return own;
  };

  const ownRoot = (conversation: string, root: string) => {
    const direct = [...drawn.document.querySelectorAll(`[data-msg-ts="${root}"]`)].filter((one) =>
      one.matches(container),
    );
    const rows = direct.length > 0 ? direct.map((one) => drawn.row(one)) : drawn.unstamped();
    const senders = new Set(
      rows
        .filter((row) => row?.ts === root && row.conversation === conversation && row.doubts.length === 0)
        .map((row) => (row?.state === 'message' ? headOf(row, drawn)?.sender : null)),
    );
    senders.delete(null);
    senders.delete(undefined);
    return senders.size === 1 ? senders.has(user) : null;
  };

  return {
    of(conversation, thread, { people, group }) {
      const kind = kindOf(conversation);
      if (conversation.startsWith('D')) return kind === null || kind === 'im' ? 'direct' : 'unknown';
      if (people.includes(user)) return 'mention';
      const own = thread === null ? false : isOwnThread(conversation, thread);
      if (own) return 'thread';
      if (group || kind === 'mpim') return 'group';
      // Of old ids the letter alone does not say whether it is a channel or a chat of several.
      return own === null || (kind === null && conversation.startsWith('G')) ? 'unknown' : 'none';
    },
  };
}
