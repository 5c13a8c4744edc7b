import { wrongMessages, type WrongIn } from '../wrong.ts';

/** Without the page's memory a message is known to the second in which it was sent: less precise, and not wrong. */
export const wrongIn: WrongIn = (reading, expected) => {
  const coarse = new Set(reading.messages.filter(({ precision }) => precision === 's').map(({ id }) => id));
  const messages = expected.messages.map((message) =>
    coarse.has(message.id)
      ? { ...message, at: Math.floor(message.at / 1000) * 1000, precision: 's' as const }
      : message,
  );
  // Only its mark says that a bot speaks.
  return wrongMessages(reading, { messages }, { mayAsk: ({ sender }) => sender === 'helper' });
};
