/** Somebody or something that a message mentions: `person`, `tag`, `channel`, `team` or `everyone`, and the id. */
export interface Mention {
  type: string;
  id: string;
}

/** A message as one source shows it: the page's own database, or a pane of the page. */
export interface Post {
  conversation: string;
  id: string;
  /** Epoch ms. */
  at: number;
  /** Null where this source does not say it. */
  sender: string | null;
  /** What a mark of its own, apart from the sender, says about whose message it is; null where there is none. */
  mine: boolean | null;
  /** Root of its chain: null for a root, undefined where this source does not say it. */
  root: string | null | undefined;
  /** Null where they cannot be read. */
  mentions: readonly Mention[] | null;
  /** Whether the mark "mentions you" stands at it; null where this source has no such mark. */
  badge: boolean | null;
  /** Deleted. */
  gone: boolean;
  /** Id of the message that it quotes. */
  quotes: string | null;
  /** When the user reacted, epoch ms; null where no time is shown, undefined without a reaction. */
  reacted: number | null | undefined;
}

/** One message may stand in several sources; ids are only unique in their conversation. */
export function keyOf(conversation: string, id: string): string {
  return `${conversation} ${id}`;
}
