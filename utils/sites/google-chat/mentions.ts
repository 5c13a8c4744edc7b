import { addressOf } from '../address.ts';
import { personOf } from './ids.ts';
import { idOf } from './people.ts';

/** Who is spoken to in one message. */
export interface Mentions {
  me: boolean;
  /** Everybody in the space. */
  all: boolean;
  /** Account numbers of others. */
  names: string[];
}

/** Whose page it is, as far as it is known. */
export interface Me {
  account: string;
  mail: string | null;
}

/** What is still being written; a message that is being changed holds such a box. */
const editor = '[contenteditable]:not([contenteditable="false"]), [role="textbox"]';

/**
 * Reads a message's chips. Whom a chip means is told by its ids: the number in `data-user-mention-type` has been seen
 * with different meanings (3 for a person and for everybody), so only 4, which is everybody on the wire, is used.
 *
 * @param chips the chips of the message itself, those of a quoted one left out
 */
export function readMentions(chips: readonly Element[], me: Me): Mentions {
  const result: Mentions = { me: false, all: false, names: [] };
  for (const chip of chips) {
    if (chip.closest(editor)) continue;
    const numbers = ['data-user-id', 'data-member-id'].some(
      (name) => personOf(chip.getAttribute(name)) !== null,
    );
    const id = idOf(chip);
    const mail = addressOf(chip.getAttribute('data-user-email'));
    if (id === me.account || (!numbers && mail !== null && mail === me.mail)) result.me = true;
    else if (isAll(chip, numbers)) result.all = true;
    else if (id !== null) result.names.push(id);
  }
  return { ...result, names: [...new Set(result.names)] };
}

/** On the wire a mention of everybody has no person; an address without a number is a mailing group's. */
function isAll(chip: Element, numbers: boolean): boolean {
  return (
    (!numbers && !chip.hasAttribute('data-user-email')) ||
    chip.getAttribute('data-user-mention-type') === '4' ||
    chip.getAttribute('data-display-name') === '@all'
  );
}
