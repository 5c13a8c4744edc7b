import type { SiteId } from '../../domain/message.ts';

export const site = 'teams' satisfies SiteId;

/** Id of a message that the server has taken: its arrival in epoch ms. One being sent, or failed, has another shape. */
export const messageId = /^\d{13}$/u;

const guid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/u;
/** `8:` people, `28:` bots and apps, `4:` phones. `19:` is a conversation, `48:` a feed. */
const writer = /^(?:8|28|4):[^\s<>"'/\p{Cc}\p{Cf}]{1,200}$/u;
const conversation = /^19:[^\s<>"'/|;\p{Cc}\p{Cf}]{1,300}@[\w.-]{1,60}$/u;
const pair = /^19:([0-9a-f-]{36})_([0-9a-f-]{36})@unq\.gbl\.spaces$/u;

/** Who writes, as Teams names them (`8:orgid:<guid>`, `28:…`); null for anything else. */
export function writerOf(text: unknown): string | null {
  if (typeof text !== 'string' || !writer.test(text)) return null;
  return text.startsWith('8:orgid:') ? text.toLowerCase() : text;
}

/** A person by the bare directory id, or by the whole name; null for anything else. */
export function personOf(text: unknown): string | null {
  const bare = typeof text === 'string' ? text.toLowerCase() : '';
  if (guid.test(bare)) return `8:orgid:${bare}`;
  const named = writerOf(text);
  return named?.startsWith('8:') ? named : null;
}

/** A conversation whose messages are somebody's: chats, channels, and the notes to oneself. Feeds and previews are none. */
export function conversationOf(text: unknown): string | null {
  if (typeof text !== 'string') return null;
  const bare = text.replace(/;messageid=\d+$/u, '');
  if (bare === '48:notes') return bare;
  return conversation.test(bare) && !bare.startsWith('19:preview-') ? bare : null;
}

/** The two people of a one-to-one chat, which its id names; null for other conversations. */
export function pairOf(id: string): [string, string] | null {
  const [, one = '', other = ''] = pair.exec(id) ?? [];
  return guid.test(one) && guid.test(other) ? [one, other] : null;
}

export type Kind = 'direct' | 'group' | 'channel' | 'notes' | 'unknown';

/**
 * What a conversation is, by its id, which no language touches (seen 2026-10). Ids of the old kind stand for group
 * chats and for channels.
 *
 * @param channel what else tells it: the pane that shows it, or the conversation's own record
 */
export function kindOf(id: string, channel: boolean | undefined): Kind {
  if (id === '48:notes') return 'notes';
  if (id.endsWith('@unq.gbl.spaces')) return 'direct';
  if (id.endsWith('@thread.v2')) return 'group';
  if (id.endsWith('@thread.tacv2')) return 'channel';
  if (!id.endsWith('@thread.skype') || channel === undefined) return 'unknown';
  return channel ? 'channel' : 'group';
}
