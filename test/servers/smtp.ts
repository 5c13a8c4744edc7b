import { once } from 'node:events';
import { connect } from 'node:net';
import { createInterface } from 'node:readline';

/** One mail as it goes over the wire: the envelope, and the text with its headers. */
export interface Envelope {
  from: string;
  to: readonly string[];
  /** Headers and body, lines ended by CRLF or LF. */
  text: string;
}

/** Puts mails into an SMTP server on loopback, one connection for all. It returns when the last one was accepted. */
export async function sendMail(port: number, mails: readonly Envelope[]): Promise<void> {
  const socket = connect(port, '127.0.0.1');
  await once(socket, 'connect');
  const lines = createInterface({ input: socket })[Symbol.asyncIterator]();

  /** Sends one command (or only listens) and insists on the wanted kind of answer. */
  const say = async (command: string | null, wanted: string): Promise<void> => {
    if (command !== null) socket.write(`${command}\r\n`);
    for (;;) {
      const { value, done } = await lines.next();
      if (done) throw new Error(`The mail server hung up after ${command ?? 'the connection'}.`);
      // An answer of several lines has a dash after the code in all but the last.
      if (value[3] === '-') continue;
      if (value.startsWith(wanted)) return;
      throw new Error(`The mail server answered ${command?.slice(0, 60) ?? 'the connection'} with: ${value}`);
    }
  };

  try {
    await say(null, '220');
    await say('EHLO peers.company.test', '250');
    for (const mail of mails) {
      await say(`MAIL FROM:<${mail.from}>`, '250');
      for (const recipient of mail.to) await say(`RCPT TO:<${recipient}>`, '250');
      await say('DATA', '354');
      // A line that begins with a dot gets a second one, or it would end the mail.
      const body = mail.text.split(/\r?\n/u).map((line) => (line.startsWith('.') ? `.${line}` : line));
      await say(`${body.join('\r\n')}\r\n.`, '250');
    }
    await say('QUIT', '221');
  } finally {
    socket.destroy();
  }
}
