import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Overheard } from './peers.ts';
import { domain, room, storeName } from './xmpp.ts';
import type { ChatServer } from './xmpp.ts';

/** One chat message in Prosody's own archive. */
export interface Archived {
  id: string;
  type: string;
  from: string;
  to: string;
  body: string;
  /** Epoch milliseconds of the whole second at which Prosody took it. */
  when: number;
}

/** One chat message as the world outside alice's browser knows it. */
export interface ChatRecord extends Omit<Archived, 'when'> {
  /** When a peer sent it, or first received it: epoch milliseconds. */
  at: number;
  /** Prosody's own second; null for what it does not archive (headlines). */
  archived: number | null;
}

const escapes: Record<string, string> = { n: '\n', r: '\r', t: '\t', '"': '"', '\\': '\\' };
const unescape = (text: string): string =>
  text.replaceAll(/\\(.)/gsu, (_, char: string) => escapes[char] ?? char);

/** The items of a `.list` file: Prosody writes each as a Lua table, one `item({…});` after another. */
function itemsOf(file: string): Archived[] {
  const items = readFileSync(file, 'utf8')
    .split(/^item\(/mu)
    .slice(1);
  return items.flatMap((item) => {
    // The tab tells the message's own fields from those of the elements inside.
    const own = /^\t\["attr"\] = \{\n([\s\S]*?)^\t\};/mu.exec(item)?.[1] ?? '';
    const attribute = (name: string): string =>
      unescape(new RegExp(`\\["${name}"\\] = "((?:[^"\\\\]|\\\\.)*)"`, 'u').exec(own)?.[1] ?? '');
    const body = /^\t\t"((?:[^"\\]|\\.)*)";\n\t\t\["name"\] = "body"/mu.exec(item)?.[1];
    const when = /^\t\["when"\] = (\d+)/mu.exec(item)?.[1];
    if (body === undefined || when === undefined) return [];
    const [id, type, from, to] = [attribute('id'), attribute('type'), attribute('from'), attribute('to')];
    return [{ id, type, from, to, body: unescape(body), when: Number(when) * 1000 }];
  });
}

/** What Prosody archived of the room and of one user's private chats. */
export function readArchive(server: ChatServer, user: string): Archived[] {
  const [roomName = '', service = ''] = room.split('@');
  const folders = [
    { folder: join(server.data, storeName(service), 'muc_log'), name: roomName },
    { folder: join(server.data, storeName(domain), 'archive'), name: user },
  ];
  return folders.flatMap(({ folder, name }) => {
    const file =
      existsSync(folder) && readdirSync(folder).find((entry) => entry === `${storeName(name)}.list`);
    return file ? itemsOf(join(folder, file)) : [];
  });
}

/** Joins what the peers overheard with Prosody's archive: one record a message, by time. */
export function chatRecords(log: readonly Overheard[], archive: readonly Archived[]): ChatRecord[] {
  const records = new Map<string, ChatRecord>();
  for (const { id, type, from, to, body, at, by, way } of log) {
    const known = records.get(id);
    if (known && known.at <= at) continue;
    const sender = from || (way === 'sent' ? `${by}@${domain}` : '');
    const archived = archive.find((item) => item.id === id)?.when ?? null;
    records.set(id, { id, type, from: sender, to, body, at, archived });
  }
  return [...records.values()].sort((a, b) => a.at - b.at);
}
