import { longest } from '../address.ts';
import { avatarOf, posterOf } from './ids.ts';
import { kind } from './kinds.ts';
import type { Parts } from './parts.ts';

const content = '[data-qa="message_content"], .c-message_kit__gutter__right';

/** Who wrote a run of messages, as its first row says it. */
export interface Head {
  /** Null where the row has a header that does not say it. */
  sender: string | null;
  name: string | null;
  /** Workspace of the sender's picture. */
  team: string | null;
  badge: boolean;
  /** The picture is there and is none of a person. */
  faceless: boolean;
}

/**
 * The header: by the sender's element, else by the picture. A row that shows any part of one has one, even where it
 * does not say whose; the stamp stands beside the name there, and in the margin of all later rows of a run.
 */
export function headIn(
  { outside }: Parts,
  stamps: Element[],
  doubts: string[],
  replaced: string[],
): Head | null {
  const senders = outside(kind.sender);
  const titles = outside(kind.header);
  const [title] = titles;
  const picture = outside(kind.avatar | kind.image).find(
    (one) => one.localName !== 'img' || !one.closest(content),
  );
  const beside = stamps.some((stamp) => stamp.parentElement?.closest(content));
  if (senders.length === 0 && !title && !picture && !beside) return null;

  const image = picture?.localName === 'img' ? picture : picture?.querySelector('img');
  const avatar = avatarOf(image);
  const ids = new Set(senders.map((one) => posterOf(one.getAttribute('data-message-sender'))));
  // Apps post with other people's pictures; a person has their own.
  const [id = null] = ids;
  const differs = id !== null && avatar !== null && /^[UW]/u.test(id) && id !== avatar.user;
  if (ids.size > 1 || differs) doubts.push('data-message-sender');
  if (senders.length === 0 && avatar) replaced.push('data-message-sender');
  const named = titles.find((one) => one.matches('[data-qa="message_sender"][data-stringify-text]'));
  const name = named?.getAttribute('data-stringify-text') ?? title?.textContent;
  return {
    sender: ids.size > 1 || differs ? null : senders.length > 0 ? id : (avatar?.user ?? null),
    name: name?.slice(0, longest) ?? null,
    team: avatar?.team ?? null,
    badge: outside(kind.badge).length > 0,
    faceless: !avatar && /^https?:/u.test(image?.getAttribute('src') ?? ''),
  };
}
