import { localPart } from '../html.ts';
import { me } from '../workplace.ts';
import type { Workplace } from '../workplace.ts';

/** The state behind the practice Gmail: ids as Gmail makes them, and the names that its addresses give to threads. */

/** The app of the first account; the number is its place among those signed in to this browser. */
export const gmailHost = 'https://mail.google.com/mail/u/0/';

/** Who is signed in to this browser, in order: alice at work, and alice at home. */
export const gmailAccounts: readonly string[] = [me, 'alice.private@gmail.com'];

export interface Letter {
  /** In whose mailbox it lies. */
  account: string;
  /** Legacy id: 64 bits in hexadecimal, the upper 44 of them the time at which it reached the mailbox. */
  id: string;
  /** The id that the app itself uses: the same number for what came in, a random one for what was written here. */
  sync: string;
  /** Legacy id of the thread's first mail. */
  thread: string;
  from: string;
  to: string[];
  cc: string[];
  subject: string;
  text: string;
  /** Epoch milliseconds. */
  at: number;
  unread: boolean;
  /** Has a link to unsubscribe. */
  newsletter: boolean;
}

export function decimal(id: string): string {
  return BigInt(`0x${id}`).toString();
}

/** The id of a moment: its milliseconds, and 20 bits that tell apart what came at the same one. */
function idAt({ counter }: Workplace, at: number): string {
  return ((BigInt(at) << 20n) | BigInt((counter * 40_503) % 2 ** 20)).toString(16);
}

/** What the app calls a mail that is written in this mailbox, from the first keystroke on. */
export function newSync(workplace: Workplace): string {
  workplace.counter += 1;
  return `msg-a:r${7_000_000_000 + workplace.counter * 7919}`;
}

/** Puts a mail into a Gmail mailbox. Left out: the boss asks alice, now, in a thread of its own. */
export function addLetter(workplace: Workplace, parts: Partial<Omit<Letter, 'id'>> = {}): Letter {
  workplace.counter += 1;
  const at = parts.at ?? workplace.now();
  const { account = me, from = 'boss@practice.example' } = parts;
  const id = idAt(workplace, at);
  const letter: Letter = {
    account,
    id,
    sync: from === account ? newSync(workplace) : `msg-f:${decimal(id)}`,
    thread: id,
    from,
    to: [account],
    cc: [],
    subject: 'A question',
    text: 'What do you think?',
    at,
    unread: from !== account,
    newsletter: false,
    ...parts,
  };
  workplace.letters.push(letter);
  return letter;
}

/** The mails of one thread, oldest first. */
export function threadOf({ letters }: Workplace, account: string, thread: string): Letter[] {
  return letters
    .filter((letter) => letter.account === account && letter.thread === thread)
    .toSorted((a, b) => a.at - b.at);
}

/** An account's threads, the one with the newest mail first. */
export function threadsOf(workplace: Workplace, account: string): Letter[][] {
  const names = workplace.letters.filter((one) => one.account === account).map(({ thread }) => thread);
  const newest = (thread: Letter[]): number => thread.at(-1)?.at ?? 0;
  return [...new Set(names)]
    .map((thread) => threadOf(workplace, account, thread))
    .toSorted((a, b) => newest(b) - newest(a));
}

const letters = 'BCDFGHJKLMNPQRSTVWXZbcdfghjklmnpqrstvwxz';
const base64 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** A thread's name in an address (`FMfcgz…`): the base64 of `f:<decimal>` as a number, written in 40 consonants. */
export function tokenOf(thread: string): string {
  let number = 0n;
  for (const sign of btoa(`f:${decimal(thread)}`)) number = number * 64n + BigInt(base64.indexOf(sign));
  let token = '';
  for (; number > 0n; number /= 40n) token = `${letters[Number(number % 40n)]}${token}`;
  return token;
}

/** As the pages name somebody: the account itself is "me" in the user's language. */
export function nameOf({ language }: Workplace, account: string, address: string): string {
  if (address === account) return language === 'de' ? 'mir' : 'me';
  const local = localPart(address);
  return local.charAt(0).toUpperCase() + local.slice(1);
}

/** "Mon, Nov 16, 2026, 1:00 PM" */
export function dateTitle({ language, zone }: Workplace, at: number): string {
  return new Date(at).toLocaleString(language === 'de' ? 'de-DE' : 'en-US', {
    weekday: 'short',
    month: 'short',
    day: 'numeric',
    year: 'numeric',
    hour: 'numeric',
    minute: '2-digit',
    timeZone: zone,
  });
}
