import { setTimeout as sleep } from 'node:timers/promises';
import type { Browser } from 'puppeteer-core';
import type { Act, IncomingMail, PeerTalk } from './acts.ts';
import { openChat } from './chat.ts';
import type { Chat } from './chat.ts';
import { addressOf, envelopeOf, messageIdOf } from './compose.ts';
import { joinPeer } from './peers.ts';
import type { Overheard, Peer } from './peers.ts';
import { until } from './process.ts';
import { findMail } from './records.ts';
import type { Reachable } from './reachable.ts';
import { sendMail } from './smtp.ts';
import type { Stacks } from './stacks.ts';
import { readMaildir } from './truth-mail.ts';
import { openWebmail } from './webmail.ts';
import type { Webmail } from './webmail.ts';
import { room } from './xmpp.ts';
import type { Account } from './xmpp.ts';

const minute = 60_000;

/** People think before they answer; and a time of whole seconds cannot order what is closer together. */
const thinking = 2_200;

/** What the played day leaves behind, beside the servers' own records. */
export interface Played {
  /** Everything that the peers sent and heard in chat. */
  log: Overheard[];
  /** When alice's own messages were being sent: before her first key or click, and after the page showed it done. */
  acted: Map<string, { from: number; until: number }>;
  webmail: Webmail;
  chat: Chat;
  began: number;
  ended: number;
}

/** Plays the acts one after another in the given browser with the given extension. `after` is called behind each. */
export async function play(
  day: readonly Act[],
  browser: Browser,
  reachable: Reachable,
  stacks: Stacks,
  after: (act: Act) => Promise<void> | void = () => {},
): Promise<Played> {
  const began = Date.now();
  const log: Overheard[] = [];
  const acted: Played['acted'] = new Map();
  const peers = new Map<Account, Peer>();
  const arrived = new Map<string, IncomingMail>();
  let signedIn: { webmail?: Webmail; chat?: Chat } = {};
  /** When chat last moved, so that the next one can keep its distance. */
  let lastTalk = 0;

  const webmail = (): Webmail => signedIn.webmail ?? refuse('the webmail');
  const chat = (): Chat => signedIn.chat ?? refuse('the chat');
  const think = (): Promise<void> => sleep(Math.max(0, lastTalk + thinking - Date.now()));
  const stored = (key: string) =>
    until(`the server has "${key}"`, () => findMail(day, readMaildir(stacks.mail.maildir('alice')), key));
  const timed = async (key: string, doing: () => Promise<void>): Promise<void> => {
    const from = Date.now();
    await doing();
    acted.set(key, { from, until: Date.now() });
  };

  const deliver = async (mails: readonly IncomingMail[]): Promise<void> => {
    const envelopes = [];
    for (const mail of mails) {
      const original = mail.inReplyTo === undefined ? undefined : arrived.get(mail.inReplyTo);
      const own = mail.inReplyTo === undefined || original ? undefined : await stored(mail.inReplyTo);
      envelopes.push(
        envelopeOf(mail, Date.now(), original ? messageIdOf(original) : (own?.messageId ?? null)),
      );
      arrived.set(mail.key, mail);
    }
    await sendMail(stacks.mail.smtpPort, envelopes);
    // The server says yes before it delivers.
    for (const mail of mails) await stored(mail.key);
  };
  const talk = async (lines: readonly PeerTalk[]): Promise<void> => {
    for (const { key, by, to, text, headline, references } of lines) {
      const peer = peers.get(by) ?? (await joinPeer(stacks.chat, by, log, { entersRoom: by !== 'builds' }));
      peers.set(by, peer);
      await think();
      const kind = headline ? { type: 'headline' as const } : {};
      peer.say({ id: key, to, body: text, ...kind, ...(references ? { references } : {}) });
      // In the room everybody hears it, also whoever said it; a private message comes back to nobody.
      if (to === room) await heard((one) => one.id === key && one.way === 'received', text);
      if (!signedIn.chat) lastTalk = Date.now();
    }
    lastTalk = Date.now();
  };
  const heard = (matches: (one: Overheard) => boolean, text: string): Promise<true> =>
    until(`a peer hears "${text}"`, () => log.some(matches));
  const say = async (key: string, to: string, text: string): Promise<void> => {
    // Before she turns to another chat she reads what has just come in this one.
    await think();
    await (to === room ? chat().openRoom() : chat().openDirect(to));
    await timed(key, () => (to === room ? chat().sayInRoom(text) : chat().sayTo(to, text)));
    const words = text.replaceAll('@', '');
    await heard((one) => one.way === 'received' && one.body === words, text);
    lastTalk = Date.now();
  };

  const perform = async (act: Act): Promise<void> => {
    switch (act.do) {
      case 'mails arrive':
        return deliver(act.mails);
      case 'peers talk':
        return talk(act.talk);
      case 'sign in':
        if (act.at === 'webmail')
          signedIn = { ...signedIn, webmail: await openWebmail(browser, stacks.mail.url) };
        else {
          // Everybody must be there already: somebody who joins later is not heard by the others before.
          for (const by of ['boss', 'carol', 'dave'] as const) {
            if (!peers.has(by)) peers.set(by, await joinPeer(stacks.chat, by, log));
          }
          signedIn = { ...signedIn, chat: await openChat(browser, stacks.chat.url) };
        }
        return;
      case 'work from home':
        return reachable.workFromHome(webmail().page);
      case 'let it be read': {
        const named = await reachable.letBeRead(act.at === 'chat' ? chat().page : webmail().page);
        if (!named.includes('alice@company.test')) throw new Error(`The popup recognised "${named}".`);
        return;
      }
      case 'refresh':
        return webmail().refresh();
      case 'open mail':
        await webmail().open(arrived.get(act.key)!.subject);
        return;
      case 'reply':
        await timed(act.key, () => webmail().reply(act.text, { all: act.all ?? false }));
        await stored(act.key);
        return;
      case 'write':
        await timed(act.key, () => webmail().write(addressOf(act.to), act.subject, act.text));
        await stored(act.key);
        return;
      case 'look into sent': {
        const { subject } = await stored(act.key);
        await webmail().folder('sent');
        await webmail().open(subject);
        return;
      }
      case 'say':
        return say(act.key, act.to, act.text);
      case 'look at chat':
        await think();
        return act.with === room ? chat().openRoom() : chat().openDirect(act.with);
      case 'reload chat':
        await think();
        return chat().reload();
      case 'look at notices':
        await think();
        return chat().openNotices(act.of);
      case 'let pass': {
        const { date } = await stored(act.since);
        const wanted = (Math.floor(date / minute) + act.minutes) * minute;
        return sleep(Math.max(0, wanted - Date.now()));
      }
    }
  };

  try {
    for (const act of day) {
      await perform(act);
      await after(act);
    }
  } finally {
    for (const peer of peers.values()) peer.leave();
  }
  return { log, acted, webmail: webmail(), chat: chat(), began, ended: Date.now() };
}

function refuse(what: string): never {
  throw new Error(`The day uses ${what} before alice signs in there.`);
}
