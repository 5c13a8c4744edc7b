import { domain, room } from './xmpp.ts';
import type { Account, ChatServer } from './xmpp.ts';

/** A stanza of chat as one of the peers sent or received it. */
export interface Overheard {
  /** The peer's clock, epoch milliseconds. */
  at: number;
  by: Account;
  way: 'sent' | 'received';
  /** The attributes as on the wire; empty where one is missing. */
  id: string;
  type: string;
  from: string;
  to: string;
  body: string;
}

/** An XEP-0372 mention: the words of the body that stand for the address. */
export interface Reference {
  words: string;
  uri: string;
}

/** What a peer says. `to` is a bare address; the room's gets a groupchat message. */
export interface Utterance {
  id: string;
  to: string;
  body: string;
  type?: 'chat' | 'groupchat' | 'headline';
  references?: readonly Reference[];
}

const entities: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  "'": '&apos;',
  '"': '&quot;',
};
const escape = (text: string): string => text.replaceAll(/[&<>'"]/gu, (char) => entities[char]!);
const unescape = (text: string): string =>
  Object.entries(entities).reduce((plain, [char, entity]) => plain.replaceAll(entity, char), text);

/** The message stanza of an utterance. */
function stanza({ id, to, body, type, references = [] }: Utterance): string {
  const kind = type ?? (to === room ? 'groupchat' : 'chat');
  const mentions = references.map(({ words, uri }) => {
    const begin = body.indexOf(words);
    if (begin < 0) throw new Error(`"${words}" is not part of "${body}".`);
    const place = `begin="${begin}" end="${begin + words.length}"`;
    return `<reference xmlns="urn:xmpp:reference:0" type="mention" ${place} uri="${escape(uri)}"/>`;
  });
  const inner = `<body>${escape(body)}</body>${mentions.join('')}`;
  return `<message xmlns="jabber:client" id="${id}" to="${to}" type="${kind}">${inner}</message>`;
}

/** Reads what we need of a message stanza; null for anything else. Prosody writes attributes in either quote. */
function overhear(text: string): Pick<Overheard, 'id' | 'type' | 'from' | 'to' | 'body'> | null {
  const head = /^<message\b[^>]*>/u.exec(text)?.[0];
  // Only the message's own body: a carbon copy or an archived message has another message inside.
  const body = /<body>([^<]*)<\/body>/u.exec(text)?.[1];
  if (head === undefined || body === undefined || text.includes('<forwarded')) return null;
  const attribute = (name: string): string =>
    unescape(new RegExp(`\\s${name}=(['"])(.*?)\\1`, 'u').exec(head)?.[2] ?? '');
  const [id, type, from, to] = [attribute('id'), attribute('type'), attribute('from'), attribute('to')];
  return { id, type, from, to, body: unescape(body) };
}

/** One signed-in XMPP client without a face (RFC 7395: every WebSocket message is a whole stanza). */
export interface Peer {
  name: Account;
  say(utterance: Utterance): void;
  leave(): void;
}

/** Signs a peer in, lets it enter the room (a bot stays outside), and writes all it hears into `log`. */
export async function joinPeer(
  server: ChatServer,
  name: Account,
  log: Overheard[],
  options: { entersRoom?: boolean } = {},
): Promise<Peer> {
  const socket = new WebSocket(server.socket, 'xmpp');
  const waiting: { wanted: RegExp; resolve: () => void }[] = [];
  const note = (way: Overheard['way'], text: string): void => {
    const heard = overhear(text);
    if (heard) log.push({ at: Date.now(), by: name, way, ...heard });
  };
  socket.addEventListener('message', ({ data }) => {
    const text = String(data);
    note('received', text);
    if (waiting[0]?.wanted.test(text)) waiting.shift()!.resolve();
  });
  /** Sends a stanza and waits for the answer that the next step needs. */
  const ask = (text: string, wanted: RegExp): Promise<void> =>
    new Promise((resolve, reject) => {
      const late = setTimeout(() => reject(new Error(`${name} got no ${wanted} from Prosody.`)), 10_000);
      waiting.push({ wanted, resolve: () => (clearTimeout(late), resolve()) });
      socket.send(text);
    });

  await new Promise<void>((resolve, reject) => {
    socket.addEventListener('open', () => resolve());
    socket.addEventListener('error', () => reject(new Error(`${name} cannot reach Prosody.`)));
  });
  const open = `<open xmlns="urn:ietf:params:xml:ns:xmpp-framing" to="${domain}" version="1.0"/>`;
  const secret = Buffer.from(`\0${name}\0pw`).toString('base64');
  await ask(open, /features/u);
  await ask(`<auth xmlns="urn:ietf:params:xml:ns:xmpp-sasl" mechanism="PLAIN">${secret}</auth>`, /<success/u);
  await ask(open, /features/u);
  const bind = '<bind xmlns="urn:ietf:params:xml:ns:xmpp-bind"><resource>peer</resource></bind>';
  await ask(`<iq xmlns="jabber:client" type="set" id="bind">${bind}</iq>`, /<iq\b.*type=.result/su);
  socket.send('<presence xmlns="jabber:client"/>');
  if (options.entersRoom ?? true) {
    const muc = '<x xmlns="http://jabber.org/protocol/muc"><history maxstanzas="0"/></x>';
    // Status 110 marks the presence that is the newcomer's own, the last of the welcome.
    await ask(`<presence xmlns="jabber:client" to="${room}/${name}">${muc}</presence>`, /code=.110/u);
  }
  return {
    name,
    say: (utterance) => {
      const text = stanza(utterance);
      note('sent', text);
      socket.send(text);
    },
    leave: () => socket.close(),
  };
}
