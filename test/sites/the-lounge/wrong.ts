import { wrongMessages, type WrongIn } from '../wrong.ts';

export const wrongIn: WrongIn = (reading, expected) => wrongMessages(reading, expected);
