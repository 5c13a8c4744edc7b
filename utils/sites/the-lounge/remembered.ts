import { nameOf } from './nicks.ts';

/** One message as the page's memory has it, each part looked at. */
export interface Known {
  type: string;
  from: string;
  self: boolean;
  highlight: boolean;
  /** Epoch ms. */
  at: number;
}

/** An open channel as the page's memory has it. */
export interface KnownChannel {
  name: string;
  network: string;
  nick: string;
  /** By the number that the running server gave each message. */
  messages: ReadonlyMap<string, Known>;
}

const mostChannels = 50;
const mostMessages = 3000;
const uuid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/iu;
const iso = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d{1,9})?Z$/u;

type Fields = Record<string, unknown>;

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null;
}

/** A network's id; null for anything else. */
export function networkOf(value: unknown): string | null {
  return typeof value === 'string' && uuid.test(value) ? value.toLowerCase() : null;
}

/** What came from the page's own world, by the channel's number: as hostile as the page, every part is looked at. */
export function channelsIn(memory: unknown): ReadonlyMap<string, KnownChannel> {
  const found = new Map<string, KnownChannel>();
  for (const one of listOf(memory, mostChannels)) {
    const [name, network, nick] = [nameOf(one['name']), networkOf(one['network']), nameOf(one['nick'])];
    if (typeof one['id'] !== 'number' || name === null || network === null || nick === null) continue;
    const messages = new Map<string, Known>();
    for (const message of listOf(one['messages'], mostMessages)) {
      const known = knownOf(message);
      if (known) messages.set(String(message['id']), known);
    }
    found.set(String(one['id']), { name, network, nick, messages });
  }
  return found;
}

function listOf(value: unknown, most: number): Fields[] {
  return Array.isArray(value) ? value.slice(0, most).filter(isFields) : [];
}

function knownOf({ id, type, from, self, highlight, time }: Fields): Known | null {
  const nick = nameOf(from);
  const at = typeof time === 'string' && iso.test(time) ? Date.parse(time) : Number.NaN;
  if (typeof id !== 'number' || typeof type !== 'string' || nick === null || Number.isNaN(at)) return null;
  return { type, from: nick, self: self === true, highlight: highlight === true, at };
}
