import { wrongMessages, type WrongIn } from '../wrong.ts';

/**
 * May lose the flag: only one mark says that this was deleted. (The same holds for `data-origin-gsuite-app`; what is
 * posted through such an app claims no ask here, so its loss invents none.)
 */
const oneMark = new Set(['deletedMsg1']);

export const wrongIn: WrongIn = (reading, expected) =>
  wrongMessages(reading, expected, {
    mayBe: ({ id }) => oneMark.has(id),
    mayAsk: ({ id }) => oneMark.has(id),
  });
