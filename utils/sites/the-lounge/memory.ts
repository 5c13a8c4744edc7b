import { at, isDocument, tried } from '../main-world.ts';

/** One message as the page's store has it. Nothing in it is text. */
export interface Taken {
  id: number;
  type: string;
  from: string;
  self: boolean;
  highlight: boolean;
  /** ISO, as the server wrote it. */
  time: string;
}

/** A channel that is drawn, with the network that it is in. */
export interface TakenChannel {
  id: number;
  name: string;
  network: string;
  nick: string;
  messages: Taken[];
}

/** No more than these are taken, the newest; no more networks and channels are looked at. */
const mostMessages = 2000;
const mostEntries = 500;
const longest = 200;

/**
 * Takes ids, times, nicks and flags of the channels that are drawn from the client's store (Vue's own property of the
 * app's element, `__vue_app__`; tried with 4.5.2). Reads only; null where there is no such store.
 */
export function memory({ document }: Readonly<Record<string, unknown>>): TakenChannel[] | null {
  if (!isDocument(document)) return null;
  return tried(() => {
    const app = at(document.querySelector('#app'), '__vue_app__');
    const store = at(at(at(app, 'config'), 'globalProperties'), '$store');
    const networks = list(at(at(store, 'state'), 'networks'), mostEntries);
    if (!networks) return null;
    return networks.flatMap((network) =>
      (list(at(network, 'channels'), mostEntries) ?? []).flatMap(
        (channel) => tried(() => channelOf(network, channel, document), null) ?? [],
      ),
    );
  }, null);
}

function channelOf(network: unknown, channel: unknown, document: Document): TakenChannel | null {
  const id = at(channel, 'id');
  const [name, uuid, nick] = [
    text(at(channel, 'name')),
    text(at(network, 'uuid')),
    text(at(network, 'nick')),
  ];
  if (typeof id !== 'number' || name === null || uuid === null || nick === null) return null;
  if (!document.querySelector(`[id="chan-${id}"]`)) return null;
  const messages = list(at(channel, 'messages'), mostMessages) ?? [];
  return {
    id,
    name,
    network: uuid,
    nick,
    messages: messages.flatMap((one) => tried(() => messageOf(one), null) ?? []),
  };
}

function messageOf(message: unknown): Taken | null {
  const [id, time] = [at(message, 'id'), at(message, 'time')];
  const [type, from] = [text(at(message, 'type')), text(at(at(message, 'from'), 'nick'))];
  const written = time instanceof Date ? time.toISOString() : text(time);
  if (typeof id !== 'number' || type === null || from === null || written === null) return null;
  return {
    id,
    type,
    from,
    self: at(message, 'self') === true,
    highlight: at(message, 'highlight') === true,
    time: written,
  };
}

function text(value: unknown): string | null {
  return typeof value === 'string' && value.length <= longest ? value : null;
}

/** The last entries of a list; null for anything else. */
function list(value: unknown, most: number): unknown[] | null {
  if (!Array.isArray(value)) return null;
  const first = Math.max(0, value.length - most);
  return Array.from({ length: value.length - first }, (_, index) => value[first + index]);
}
