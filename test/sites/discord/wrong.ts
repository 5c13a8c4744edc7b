import { wrongMessages, type WrongIn } from '../wrong.ts';
import { mid, people } from './pages.ts';

/** The one row of which the page's memory is still to be looked at: a message, where that is out of reach altogether. */
const justCome = mid('09:10:37.123', 21);

export const wrongIn: WrongIn = (reading, expected, { state }) => {
  const alone = Object.keys(state?.properties ?? {}).length === 0;
  return wrongMessages(reading, expected, {
    mayBe: ({ id }) => id === justCome,
    // By the document alone only its tag says that an app speaks.
    mayAsk: ({ sender }) => alone && sender === people.bot,
  });
};
