import { idOf } from './ids.ts';
import { narrowOf } from './narrow.ts';

/** Who is spoken to in one message, as its chips show. */
export interface Mentions {
  /** People by id, each once. */
  named: string[];
  /** A group of the user's, a topic's people, or everybody. */
  many: boolean;
}

const contents = '.message_content, .status-message';
/** What is quoted speaks to nobody again; a preview is what somebody is writing. */
const foreign = 'blockquote, .message_embed, .message_edit, .message_edit_form, .preview_content';
const person = 'user-mention';
const mine = 'user-mention-me';

function partsOf(row: Element): Element[] {
  return [...row.querySelectorAll(contents)].filter((one) => !one.closest(foreign));
}

/** Reads the chips of a row; a silent one calls nobody. */
export function readMentions(row: Element): Mentions {
  const named = new Set<string>();
  let many = false;
  for (const part of partsOf(row)) {
    for (const chip of part.querySelectorAll(`.${person}, .topic-mention, .user-group-mention`)) {
      if (chip.closest(foreign) || isSilent(chip)) continue;
      const id = chip.classList.contains(person) ? idOf(chip.getAttribute('data-user-id')) : null;
      if (id !== null) named.add(id);
      else if (chip.classList.contains(mine)) many = true;
    }
  }
  return { named: [...named], many };
}

/** A silent chip calls nobody: it is marked so, and written without the sign. */
function isSilent(chip: Element): boolean {
  return chip.classList.contains('silent') || !/^[\s\p{Cf}]*@/u.test(chip.textContent);
}

/** Ids of persons whose chips are marked as the user's own. */
export function markedAsMine(document: Document): string[] {
  const chips = [...document.querySelectorAll(`.message_row .${person}.${mine}`)];
  return chips.map((chip) => idOf(chip.getAttribute('data-user-id'))).filter((id) => id !== null);
}

/**
 * The message that this one quotes at its very beginning, as "Quote and reply" writes it: a silent mention of its
 * writer and a link to it in a line of their own, then the quotation. Null for a link to another server.
 *
 * @param url the page's address
 */
export function quotedIn(row: Element, url: string): string | null {
  const [part, ...more] = partsOf(row);
  const line = part?.firstElementChild;
  if (!line || more.length > 0 || line.nextElementSibling?.localName !== 'blockquote') return null;
  const [writer, link, ...rest] = line.children;
  if (!writer?.matches(`.${person}.silent`) || link?.localName !== 'a' || rest.length > 0) return null;
  const href = link.getAttribute('href') ?? '';
  if (!URL.canParse(href, url) || new URL(href, url).origin !== new URL(url).origin) return null;
  return narrowOf(href)?.near ?? null;
}
