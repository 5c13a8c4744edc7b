import { avatarOf } from './ids.ts';
import { kind } from './kinds.ts';
import type { Row } from './row.ts';

const reacted = '[aria-pressed="true"], .c-reaction--reacted';
const replies = '[data-qa="reply_bar"], .c-message__reply_bar';

/** True where the user's own reaction is among those of a message. The page shows no time for it. */
export function hasReacted({ parts }: Row): boolean {
  return parts.all(kind.reaction).some(({ element }) => element.matches(reacted));
}

/**
 * True where the user's picture is among those of who replied in the message's thread. Only a few are shown, so its
 * absence says nothing.
 */
export function hasReplied({ parts }: Row, user: string): boolean {
  return parts
    .all(kind.image)
    .some(
      ({ element, quoted }) =>
        quoted && avatarOf(element)?.user === user && element.parentElement?.closest(replies) !== null,
    );
}
