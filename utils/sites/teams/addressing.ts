import type { Addressed } from '../../domain/message.ts';
import { writerOf, type Kind } from './ids.ts';
import type { Around, Twin } from './judge.ts';

/** What a mention of this kind addresses is more than one person. */
const everybody = ['channel', 'team', 'everyone'];

/**
 * How an incoming message addresses the user. In a pane two signs must agree that it does: the mention itself, by id,
 * and the badge that Teams shows beside the time (seen on every such message 2026-08). Who is behind a tag only the
 * badge or the feed of notifications tells.
 *
 * @param answersMine true for a reply to what the user began
 */
export function addressing(
  { record, shown }: Twin,
  kind: Kind,
  answersMine: boolean,
  { account, notified }: Around,
): { addressed: Addressed; torn?: string } {
  if (kind === 'direct') return { addressed: 'direct' };
  const stored = record?.mentions ?? null;
  const mentions = stored ?? shown?.mentions ?? null;
  const me = mentions?.some(({ type, id }) => type === 'person' && writerOf(id) === account) ?? false;
  const badge = shown?.badge ?? false;
  if (notified === 'person' || (me && (stored || badge))) return { addressed: 'mention' };
  const torn = stored === null && (me || (badge && !mentions?.some(({ type }) => type !== 'person')));
  if (torn) return { addressed: 'unknown', torn: 'mention-badge' };
  if (answersMine && kind === 'channel') return { addressed: 'thread' };
  const types = [notified ?? '', ...(mentions ?? []).map(({ type }) => type)];
  const tagged = types.includes('tag') && (badge || notified === 'tag');
  if (tagged || types.some((type) => everybody.includes(type))) return { addressed: 'group' };
  if (kind === 'unknown' || mentions === null) return { addressed: 'unknown' };
  return { addressed: kind === 'group' && mentions.length === 0 ? 'group' : 'none' };
}
