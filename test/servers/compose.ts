import type { IncomingMail } from './acts.ts';
import type { Envelope } from './smtp.ts';

/** The bare address of `Name <address>` or of an address alone. */
export function addressOf(person: string): string {
  return /<([^>]*)>/u.exec(person)?.[1] ?? person.trim();
}

/** The Message-ID of a peer's mail. */
export function messageIdOf({ key, from }: Pick<IncomingMail, 'key' | 'from'>): string {
  return `${key}@${addressOf(from).split('@')[1]}`;
}

/** Date as RFC 5322 wants it, at the minute's offset of UTC. */
function dateHeader(at: number): string {
  return new Date(at).toUTCString().replace('GMT', '+0000');
}

function part(type: string, text: string, more: readonly string[] = []): string {
  return [`Content-Type: ${type}`, ...more, '', text].join('\r\n');
}

/** Content headers and body: plain text, both kinds of text, or text with an invitation attached. */
function contentOf({ text, html, calendar }: IncomingMail): string {
  const plain = 'text/plain; charset=utf-8';
  if (html === undefined && calendar === undefined) return part(plain, text);
  const parts = [part(plain, text)];
  if (html !== undefined) parts.push(part('text/html; charset=utf-8', html));
  if (calendar !== undefined) {
    const attached = ['Content-Disposition: attachment; filename="invite.ics"'];
    parts.push(part('text/calendar; charset=utf-8; method=REQUEST; name="invite.ics"', calendar, attached));
  }
  const kind = calendar === undefined ? 'alternative' : 'mixed';
  const boundary = 'the-next-part';
  const body = parts.map((one) => `--${boundary}\r\n${one}\r\n`).join('');
  return part(`multipart/${kind}; boundary="${boundary}"`, `${body}--${boundary}--`);
}

/** A mail ready for the wire. `answers` is the Message-ID of the one that it answers. */
export function envelopeOf(mail: IncomingMail, now: number, answers: string | null): Envelope {
  const recipients = [...mail.to.split(','), ...(mail.cc?.split(',') ?? []), ...(mail.envelope ?? [])];
  const lines = [
    `Date: ${dateHeader(now - mail.minutesAgo * 60_000)}`,
    `From: ${mail.from}`,
    `To: ${mail.to}`,
    ...(mail.cc ? [`Cc: ${mail.cc}`] : []),
    `Subject: ${mail.subject}`,
    `Message-ID: <${messageIdOf(mail)}>`,
    ...(answers === null ? [] : [`In-Reply-To: <${answers}>`, `References: <${answers}>`]),
    ...Object.entries(mail.headers ?? {}).map(([name, value]) => `${name}: ${value}`),
    'MIME-Version: 1.0',
    contentOf(mail),
  ];
  return { from: addressOf(mail.from), to: recipients.map(addressOf), text: lines.join('\r\n') };
}
