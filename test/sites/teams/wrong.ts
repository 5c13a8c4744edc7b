import { wrongMessages, type WrongIn } from '../wrong.ts';
import { mid } from './pages.ts';

/**
 * May lose its flag: an own message that failed although it has the id of one that was sent. Only `failure-status-<id>`
 * tells it; no such message has been seen, and one that the server never took should not have such an id.
 */
const failed = mid(11 * 60);
/** May lose its flag as well: only `deletionInfo` tells that this one, of the offline copy, was deleted. */
const deleted = mid(7 * 60);

/** An id is one of its conversation only. */
export const wrongIn: WrongIn = (reading, expected) =>
  wrongMessages(reading, expected, {
    known: ({ id, conversation }, messages) =>
      messages.find((one) => one.id === id && one.conversation === conversation),
    // What stands in a message of the user's own is what it says, also what was moved in there.
    mayName: true,
    mayBe: ({ id, direction }) => (id === failed && direction === 'out') || id === deleted,
  });
