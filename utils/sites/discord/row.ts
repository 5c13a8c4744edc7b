import { personOf, rowNameOf } from './ids.ts';
import { rowParts } from './memory.ts';

/** What a row of the list shows, before anybody knows whose page it is. */
export interface Row {
  element: Element;
  id: string;
  /** Null in builds of before 2022, whose rows do not name it. */
  channel: string | null;
  /** Epoch ms as the row's own time says it; null where it has none. */
  stamp: number | null;
  /** Of the author's picture; null where it shows none, or a standard one. */
  sender: string | null;
  /** The row whose author is this one's as well. */
  head: string | null;
  bot: boolean;
  /** The line with the author's name is there, where an app would be marked. */
  named: boolean;
  /** Discord highlights it: the user is spoken to, in whatever way. */
  mentioned: boolean;
  /** The words of its mentions. */
  mentions: string[];
  /** The message that it answers, and who wrote that, where it shows their picture. */
  answers: string | null;
  answered: string | null;
  reacted: boolean;
  /** Not sent yet, or never. */
  pending: boolean;
  /** The part that would be marked so is there. */
  settled: boolean;
  /** The app's own line: who joined, what was pinned. */
  system: boolean;
  /** Landmarks that had to be replaced. */
  replaced: string[];
}

/** Parts of a row that show other messages and people than its own. */
const quote = '[id^="message-reply-context-"], [class*="repliedMessage"]';
const inner = `${quote}, [id^="message-content-"], [id^="message-accessories-"]`;
const highlighted = /(?:^|\s)mentioned[-_]/u;
const pictures = 'img[src*="/avatars/"], img[src*="/users/"]';

/** Every row of the page, each once; a part inside of another one's row is none. */
export function rowsOn(document: Document): Element[] {
  return [...document.querySelectorAll(rowParts)].filter((part) => !part.parentElement?.closest(rowParts));
}

/** Reads one row; null where it is no message's: a divider, the welcome of a channel. `torn`: its two names differ. */
export function readRow(element: Element): Row | 'torn' | null {
  const item = element.matches('[data-list-item-id]') ? element : element.querySelector(rowParts);
  const names = [element.getAttribute('id'), item?.getAttribute('data-list-item-id')].map(rowNameOf);
  const [own = null, listed = null] = names;
  const name = own ?? listed;
  if (!name) return null;
  if (own && listed && (own.id !== listed.id || own.channel !== listed.channel)) return 'torn';
  // The block that welcomes to a channel is named like the rows of old builds, but is no item of the list.
  if (name.channel === null && (!own || !listed)) return null;

  const { id, channel } = name;
  const isOwn = (part: Element) => part.closest(inner) === null || !element.contains(part.closest(inner));
  const parts = (selector: string) => [
    ...(element.matches(selector) ? [element] : []),
    ...element.querySelectorAll(selector),
  ];
  const outside = (selector: string) => parts(selector).filter(isOwn);
  const people = new Set(outside(pictures).map(personOf));
  const [sender = null] = people;
  const { stamp, replaced } = stampOf(element, id);
  const replied = element.querySelector(`[id^="message-reply-context-"]`);
  const contents = parts('[class*="messageContent"]').filter((part) => !part.closest(quote));
  // Old builds give it no id.
  const content = element.querySelector(`[id="message-content-${id}"]`) ?? contents[0];
  return {
    element,
    id,
    channel,
    stamp,
    sender: people.size === 1 ? sender : null,
    head: headOf(parts('[aria-labelledby]'), id),
    named: outside(`[id="message-username-${id}"], h2 [class*="username"]`).length > 0,
    bot: outside('[class*="botTag"], [class*="botText"]').length > 0,
    mentioned: outside('[class*="mentioned"]').some((part) =>
      highlighted.test(part.getAttribute('class') ?? ''),
    ),
    mentions: [...(content?.querySelectorAll('.mention') ?? [])].map((one) =>
      one.textContent.trim().slice(0, 200),
    ),
    answers:
      rowNameOf(
        replied
          ?.querySelector('[id^="message-content-"]')
          ?.id.replace(/^message-content-/u, 'chat-messages-'),
      )?.id ?? null,
    answered: personIn(replied),
    reacted: parts('[class*="reactionMe"]').length > 0,
    settled: contents.length > 0,
    pending: parts('[class*="isSending"], [class*="isFailed"]').length > 0,
    system: outside('[class*="systemMessage"]').length > 0,
    replaced: [...(own ? [] : ['id']), ...(listed ? [] : ['data-list-item-id']), ...replaced],
  };
}

function personIn(part: Element | null): string | null {
  const people = new Set([...(part?.querySelectorAll(pictures) ?? [])].map(personOf));
  const [person = null] = people;
  return people.size === 1 ? person : null;
}

/**
 * The row's own time; NaN where its element says none. An edit has a time of its own, in the content, and old builds
 * name none: there one that says what the id says is the row's own.
 */
function stampOf(element: Element, id: string): { stamp: number | null; replaced: string[] } {
  const named = element.querySelector(`[id="message-timestamp-${id}"]`);
  const time = named ?? element.querySelector('h2 time[datetime], h3 time[datetime]');
  if (!time?.hasAttribute('datetime')) return { stamp: null, replaced: ['datetime'] };
  return { stamp: Date.parse(time.getAttribute('datetime') ?? ''), replaced: [] };
}

/** A row is labelled by its author's name, which may stand in an earlier row. */
function headOf(labelled: readonly Element[], id: string): string | null {
  for (const part of labelled) {
    for (const label of (part.getAttribute('aria-labelledby') ?? '').split(/\s+/u).slice(0, 20)) {
      const head = rowNameOf(label.replace(/^message-username-/u, 'chat-messages-'))?.id ?? null;
      if (head !== null && label.startsWith('message-username-')) return head === id ? null : head;
    }
  }
  return null;
}
