import { isMachine } from '../../../utils/sites/gmail/machine.ts';
import { wrongMessages, type WrongIn } from '../wrong.ts';

/**
 * A mail may lose the one mark that says it is a list's or a calendar's: that it is no machine's by its address as
 * well is the only other sign there is.
 */
export const wrongIn: WrongIn = (reading, expected) =>
  wrongMessages(reading, expected, {
    mayAsk: ({ addressed }, known) =>
      known.automated !== false && !isMachine(known.sender ?? '') && known.addressed === addressed,
  });
