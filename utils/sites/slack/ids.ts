/** Slack's ids, and the addresses that hold them. All of them stand in capitals: `later` is a view, no conversation. */

const stamp = /^\d{10}\.\d{6}$/u;
const conversation = /^[CDG][A-Z0-9]{2,30}$/u;
const poster = /^[UWBA][A-Z0-9]{5,30}$/u;
const picture = /\/([TE][A-Z0-9]{2,30})-([UW][A-Z0-9]{5,30})-/u;
const archive = /\/archives\/([CDG][A-Z0-9]{2,30})\/p(\d{10})(\d{6})(?:\?([^#]*))?(?:#|$)/u;
const inThread = /(?:^|[?&])thread_ts=(\d{10}\.\d{6})(?:[&#]|$)/u;

/** Slack opened in 2013; a banner's key looks like a stamp as well: `0000000000.000001` (seen 2021-02). */
const first = 1_300_000_000;

/** A message's stamp, `seconds.microseconds` of the server's clock, which is its id in its conversation; else null. */
export function stampOf(text: string | null | undefined): string | null {
  // A row says the same stamp five times over.
  if (text === lastStamp) return text;
  if (!text || !stamp.test(text) || Number(text.slice(0, 10)) < first) return null;
  lastStamp = text;
  return text;
}

let lastStamp: string | null = null;

/** Epoch ms of a stamp, whole. By parts: a number cannot hold all sixteen digits. */
export function instantOf(ts: string): number {
  return Number(ts.slice(0, 10)) * 1000 + Math.floor(Number(ts.slice(11)) / 1000);
}

/** `C…` a channel or a chat of several, `D…` a direct chat, `G…` a private channel or a chat of several (older). */
export function conversationOf(text: string | null | undefined): string | null {
  if (text === lastConversation) return text;
  if (!text || !conversation.test(text)) return null;
  lastConversation = text;
  return text;
}

let lastConversation: string | null = null;

/** `U…` and `W…` are people and apps' users (`USLACKBOT` among them), `B…` and `A…` apps. */
export function posterOf(text: string | null | undefined): string | null {
  return text && poster.test(text) ? text : null;
}

export interface Avatar {
  team: string;
  user: string;
}

/** Whose picture it is: `https://ca.slack-edge.com/<team>-<user>-<hash>-<size>`, also for those without a photo. */
export function avatarOf(image: Element | null | undefined): Avatar | null {
  const [, team, user] = picture.exec(image?.getAttribute('src') ?? '') ?? [];
  return team && user ? { team, user } : null;
}

export interface Permalink {
  conversation: string;
  ts: string;
  /** Root of the thread that the message replies in; null for the root itself and outside threads. */
  thread: string | null;
}

/** `https://<workspace>.slack.com/archives/<conversation>/p<16 digits>[?thread_ts=<root>&cid=<conversation>]` */
export function permalinkOf(href: string | null): Permalink | null {
  const [, where, seconds, micros] = archive.exec(href ?? '') ?? [];
  const ts = stampOf(`${seconds}.${micros}`);
  if (!where || !ts) return null;
  const thread = threadIn(href);
  return { conversation: where, ts, thread: thread === ts ? null : thread };
}

/** The `thread_ts` of an address. */
export function threadIn(href: string | null): string | null {
  return stampOf(inThread.exec(href ?? '')?.[1]);
}
