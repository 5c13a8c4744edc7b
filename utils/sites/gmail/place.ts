import { legacyId, numbersIn } from './ids.ts';

/** What the page's address says. */
export interface Place {
  /** Which of the signed-in accounts: the number in the path. It may change, so it is no account's name. */
  index: string;
  /** Somebody else's mailbox that the user was let into. */
  delegated: boolean;
  /** A thread or a compose form in a window of its own. */
  popout: boolean;
  /** First part of the route: `inbox`, `sent`, `label`, `category` … */
  route: string;
  /** Second part, as the category's name. */
  part: string;
  /** True where the address names a thread, readable or not. */
  opens: boolean;
  /** The named thread: legacy ids, or `a:r…`; empty where there is none, or it is not readable. */
  thread: string[];
}

/** Documents under the same path that are no part of the app: printing, the original text, attachments. */
const views = /^(?:btop|pt|lg|om|att|dom)$/u;
/** Lists whose second part says what they show. */
const twoPart = /^(?:label|category|search|advanced-search|section_query|circle)$/u;

export function isMail(url: string): boolean {
  const { pathname, searchParams } = parsed(url);
  return isHost(url) && pathname.startsWith('/mail/') && !views.test(searchParams.get('view') ?? '');
}

/** True for the mail app's host, where landmarks alone do not make a page ours: Google Chat lives there too. */
export function isHost(url: string): boolean {
  return parsed(url).hostname === 'mail.google.com';
}

/** A page is asked for many times between two addresses. */
const parsed = lately((url) => new URL(URL.canParse(url) ? url : 'about:blank'));

/** Remembers what it made of the last text. */
function lately<T>(make: (text: string) => T): (text: string) => T {
  let last: { text: string; made: T } | null = null;
  return (text) => {
    if (last?.text !== text) last = { text, made: make(text) };
    return last.made;
  };
}

/** What an address says; of one that cannot be read, what an empty one would. */
export const placeOf = lately((url): Place => {
  const { pathname, hash, searchParams } = parsed(url);
  const [route = '', part = '', ...rest] = hash.slice(1).split('?')[0]?.split('/') ?? [];
  const token = [part, ...rest].slice(twoPart.test(route) ? 1 : 0).findLast(isToken) ?? '';
  const popped = searchParams.get('th') ?? '';
  return {
    index: /\/u\/(\d{1,3})(?:\/|$)/u.exec(pathname)?.[1] ?? '0',
    delegated: /^\/mail\/(?:b\/|u\/\d+\/d\/)/u.test(pathname),
    popout: pathname.endsWith('/popout'),
    route: route || 'inbox',
    part,
    opens: token !== '' || popped !== '',
    thread: namesIn(popped || decoded(token)),
  };
});

function isToken(part: string): boolean {
  return /^[A-Za-z]{24,100}$/u.test(part) || legacyId(part) !== null;
}

const letters = 'BCDFGHJKLMNPQRSTVWXZbcdfghjklmnpqrstvwxz';
const base64 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/**
 * A thread's name in an address: a number written in 40 consonants, which in the signs of base64 is the base64 of
 * `f:<decimal>` or `a:r<number>` (since 2020; older names do not read this way). 16 hexadecimal digits are the id itself.
 */
function decoded(token: string): string {
  if (legacyId(token) !== null) return `f:${BigInt(`0x${token}`)}`;
  let number = 0n;
  for (const letter of token) {
    const digit = letters.indexOf(letter);
    if (digit < 0) return '';
    number = number * 40n + BigInt(digit);
  }
  let coded = '';
  for (; number > 0n; number /= 64n) coded = (base64[Number(number % 64n)] ?? '') + coded;
  try {
    return atob(coded);
  } catch {
    return '';
  }
}

function namesIn(text: string): string[] {
  const [, written] = /^(?:#?thread-)?(a:r-?\d+)/u.exec(text) ?? [];
  if (written !== undefined) return [written];
  return /^(?:#?thread-)?f:/u.test(text) ? numbersIn(text) : [];
}
