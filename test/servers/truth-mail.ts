import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** One mail as the server keeps it. */
export interface StoredMail {
  folder: 'inbox' | 'sent';
  /** The number under which IMAP, and so Roundcube, knows it in its folder. */
  uid: number;
  messageId: string;
  inReplyTo: string | null;
  /** The Date header, epoch milliseconds, whole seconds. */
  date: number;
  from: string;
  to: string[];
  cc: string[];
  subject: string;
  /** When Dovecot stored it (the number that begins the file's name), epoch milliseconds. */
  stored: number;
  /** Flags that IMAP clients set. */
  seen: boolean;
  answered: boolean;
}

/** Headers of a mail, names in lower case, folded lines joined. The first of several of one name is kept. */
function headersOf(text: string): Map<string, string> {
  const head = text.split(/\r?\n\r?\n/u, 1)[0]!.replaceAll(/\r?\n[ \t]+/gu, ' ');
  const headers = new Map<string, string>();
  for (const line of head.split(/\r?\n/u)) {
    const colon = line.indexOf(':');
    const name = line.slice(0, colon).toLowerCase();
    if (colon > 0 && !headers.has(name)) headers.set(name, line.slice(colon + 1).trim());
  }
  return headers;
}

/** The bare addresses of a header; no name of the day has a comma. */
function addresses(header = ''): string[] {
  return header
    .split(',')
    .map((part) => (/<([^>]*)>/u.exec(part)?.[1] ?? part).trim())
    .filter(Boolean);
}

function bare(id: string | undefined): string | null {
  return id ? id.trim().replace(/^<|>$/gu, '') : null;
}

/** Dovecot's own list of a folder: file name without flags → UID. Lines are `UID fields… :name`, after a head line. */
function readUids(maildir: string): Map<string, number> {
  const file = join(maildir, 'dovecot-uidlist');
  const [, ...lines] = existsSync(file) ? readFileSync(file, 'utf8').split('\n') : [];
  return new Map(
    lines.flatMap((line) => {
      const [, uid, name] = /^(\d+) .*?:(.+)$/u.exec(line) ?? [];
      return name === undefined ? [] : [[name, Number(uid)] as const];
    }),
  );
}

function readMail(
  folder: StoredMail['folder'],
  path: string,
  name: string,
  uids: ReadonlyMap<string, number>,
): StoredMail {
  const headers = headersOf(readFileSync(path, 'utf8'));
  const flags = /:2,(.*)$/u.exec(name)?.[1] ?? '';
  const [, seconds = '', micros = ''] = /^(\d+)\.M(\d+)P/u.exec(name) ?? [];
  return {
    folder,
    uid: uids.get(name.replace(/:2,.*$/u, '')) ?? 0,
    messageId: bare(headers.get('message-id')) ?? '',
    inReplyTo: bare(headers.get('in-reply-to')),
    date: Date.parse(headers.get('date') ?? ''),
    from: addresses(headers.get('from'))[0] ?? '',
    to: addresses(headers.get('to')),
    cc: addresses(headers.get('cc')),
    subject: headers.get('subject') ?? '',
    stored: Number(seconds) * 1000 + Math.floor(Number(micros) / 1000),
    seen: flags.includes('S'),
    answered: flags.includes('R'),
  };
}

/** Every mail in a user's inbox and Sent folder, by date. */
export function readMaildir(maildir: string): StoredMail[] {
  const folders = [
    { folder: 'inbox' as const, place: maildir },
    { folder: 'sent' as const, place: join(maildir, '.Sent') },
  ];
  return folders
    .flatMap(({ folder, place }) => {
      const uids = readUids(place);
      return ['new', 'cur'].flatMap((part) => {
        const path = join(place, part);
        const names = existsSync(path) ? readdirSync(path) : [];
        return names.map((name) => readMail(folder, join(path, name), name, uids));
      });
    })
    .sort((a, b) => a.date - b.date);
}
