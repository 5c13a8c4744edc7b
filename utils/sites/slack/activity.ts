import type { Addressed } from '../../domain/message.ts';
import { conversationOf, stampOf } from './ids.ts';
import { listItem } from './row.ts';

/** A row of the Activity view, which lists what addresses the user, also where it was never opened. */
export const activity = '[data-qa="activity-item-container"], .p-activity_ia4_page__item_container';

/**
 * Kinds of rows that stand for one message to the user, as the feed names them (2026). Of others the stamp may be a
 * thread's root (`thread_v2`) or the user's own (`dm`), or they are about something else (reactions, invitations).
 */
const kinds: Readonly<Record<string, Addressed>> = {
  at_user: 'mention',
  at_user_group: 'group',
  at_channel: 'group',
  at_everyone: 'group',
};

export interface Activity {
  conversation: string;
  ts: string;
  addressed: Addressed;
  badge: boolean;
}

/** The message that a row stands for, by its key `<kind>-<conversation>-<stamp>`; null for all other kinds. */
export function readActivity(row: Element): Activity | null {
  const key = keyOf(row) ?? '';
  const [, kind = '', where, stamp] = /^(\w+)-([A-Z0-9]+)-(\d{10}\.\d{6})(?:\D|$)/u.exec(key) ?? [];
  const [conversation, ts] = [conversationOf(where), stampOf(stamp)];
  const addressed = Object.hasOwn(kinds, kind) ? kinds[kind] : undefined;
  if (!conversation || !ts || !addressed) return null;
  return {
    conversation,
    ts,
    addressed: conversation.startsWith('D') ? 'direct' : addressed,
    badge: row.querySelector('.c-app_badge') !== null,
  };
}

/** The key of a row's place in the list. */
export function keyOf(row: Element): string | null {
  return row.closest(listItem)?.getAttribute('data-item-key') ?? null;
}
