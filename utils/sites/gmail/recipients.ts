import { addressOf } from '../address.ts';
import type { Message } from '../../domain/message.ts';
import { only, within } from './view.ts';

/** How a mail addresses the user, and what of the line of recipients did not read as expected. */
export interface Addressing {
  addressed: Message['addressed'];
  /** The line's own landmark is gone, and was found by its people. */
  replaced: boolean;
  /** There is no line, or people on it without an address. */
  lost: boolean;
}

/** A person of the line, or the text before one. */
type Piece = { address: string | null } | { text: string };

/** Elements inside one another on the line; real ones have none. */
const deepest = 8;
/** Who a person on the line is; a person without an address is no text either. */
const person = '[email], .g2, [data-hovercard-id]';
/** Two words with a comma between: somebody is missing from before it. */
const gap = /\p{L}\P{L}*[,;،、，；؛]\P{L}*\p{L}/u;

/**
 * Reads the line under the sender's name: `to Carol, Dave, cc: me`. Its words are in the user's language, so only this
 * counts: the people before the second word are in To, those after it in Cc or Bcc, and only signs stand between the
 * people of one field (one such line with a single field was seen 2016 and 2025). Whatever else is there, nothing is said.
 */
export function addressingOf(card: Element, isMine: (address: string) => boolean): Addressing {
  const lines = within(card, '.hb');
  const line =
    lines.length > 0 ? only(lines) : only(within(card, '.g2[email]').map((one) => one.parentElement));
  const pieces = line ? piecesOf(line) : [];
  const people = pieces.filter((piece) => 'address' in piece);
  const nameless = people.some(({ address }) => address === null);
  return {
    addressed: people.length === 0 || nameless ? 'unknown' : fieldOf(pieces, isMine),
    replaced: lines.length === 0 && line !== null,
    lost:
      (lines.length === 0 && line === null) ||
      (people.length > 0 && people.every(({ address }) => address === null)),
  };
}

function fieldOf(pieces: readonly Piece[], isMine: (address: string) => boolean): Message['addressed'] {
  // As its words and people stand: L a word, s only signs, r somebody, m the user.
  const shape = pieces
    .map((piece) => {
      if ('text' in piece) return /\p{L}/u.test(piece.text) ? 'L' : 's';
      return piece.address !== null && isMine(piece.address) ? 'm' : 'r';
    })
    .join('');
  const [first] = pieces;
  const cut = first && 'text' in first && gap.test(first.text.slice(0, 300));
  if (cut || !/^[Ls]?[rm](?:[Ls][rm])*[Ls]?$/u.test(shape)) return 'unknown';
  const [to = '', ...others] = shape.replace(/^[Ls]/u, '').split('L');
  if (to.includes('m')) return 'to';
  // Words after the last one may say "and 12 more", and without a word in front they may belong to the name before.
  const named = others.some((field) => field.includes('m'));
  if (named) return shape.startsWith('L') ? 'cc' : 'unknown';
  return shape.endsWith('L') ? 'unknown' : 'list';
}

/** The people of the line in its order, and the texts between them, each as one; a text of spaces only is none. */
function piecesOf(line: Element): Piece[] {
  const pieces: Piece[] = [];
  const walk = (node: Node, depth = 0) => {
    for (const child of node.childNodes) {
      const last = pieces.at(-1);
      if (child.nodeType === 3) {
        const text = child.nodeValue ?? '';
        if (last && 'text' in last) last.text += text;
        else pieces.push({ text });
      } else if (child.nodeType === 1) {
        const element = child as Element;
        if (element.matches(person)) pieces.push({ address: addressOf(element.getAttribute('email')) });
        else if (depth < deepest) walk(element, depth + 1);
      }
    }
  };
  walk(line);
  return pieces.filter((piece) => 'address' in piece || piece.text.replaceAll(/[\s\p{Cf}]/gu, '') !== '');
}
