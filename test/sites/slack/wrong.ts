import { wrongMessages, type WrongIn } from '../wrong.ts';

/** The Activity view tells a message without its sender and thread. */
export const wrongIn: WrongIn = (reading, expected) =>
  wrongMessages(reading, expected, {
    mayLack: (fact, { sender }) => sender === null && (fact === 'sender' || fact === 'thread'),
    strict: true,
  });
