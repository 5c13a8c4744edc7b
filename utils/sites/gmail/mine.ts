import { addressOf } from '../address.ts';
import type { Find } from '../site.ts';
import type { Place } from './place.ts';
import { only, ours, within } from './view.ts';

/** Whose page it is. */
export interface Mine {
  /** Mail address; null where the page does not say it. */
  account: string | null;
  /** Landmarks that were replaced by another. */
  replaced: string[];
  /** Two places of the page name different people. */
  contradicts: boolean;
}

const statement = 'meta[name="og-profile-acct"]';
/** The account button stands in the page's head; wherever it stands, it leads to the list of accounts. */
const head = 'header, [role="banner"]';
const named = 'a[aria-label*="@"]';
const leading = 'a[href*="accounts.google.com/SignOutOptions"]';

/** The account: from the page's own statement, the account button, the title of a list, or the text while loading. */
export function mineOn(document: Document, find: Find, place: Place): Mine {
  const stated = only(ours(find(statement)).map((meta) => addressOf(meta.getAttribute('content'))));
  const inHead = find(head).flatMap((one) => within(one, named));
  const buttons = new Set([...inHead, ...ours(find(leading))]);
  const button = only([...buttons].flatMap((link) => addressesIn(link.getAttribute('aria-label') ?? '')));
  // The title of an open mail holds its subject, and a subject may hold anybody's address.
  const title = place.opens || place.popout ? null : only(addressesIn(document.title));
  const loading = only(
    find('#loading')
      .flatMap((one) => within(one, '.msg'))
      .flatMap((text) => addressesIn(text.textContent ?? '')),
  );
  const account = stated ?? button ?? title ?? loading;
  const against = [button, place.route === 'inbox' ? title : null];
  return {
    account,
    replaced: stated === null && account !== null ? ['og-profile-acct'] : [],
    contradicts: against.some((name) => name !== null && mailboxOf(name) !== mailboxOf(account ?? name)),
  };
}

/** Addresses in a text of a language that we do not know: between spaces, brackets and colons. */
function addressesIn(text: string): string[] {
  return text
    .slice(0, 2000)
    .split(/[\s()<>[\]:;,"“”«»（）：]+/u)
    .map((word) => addressOf(word.replaceAll(/^[^\p{L}\p{N}_]+|[^\p{L}\p{N}]+$/gu, '')))
    .filter((address) => address !== null);
}

/**
 * The mailbox that an address reaches: what follows a plus sign does not matter, nor do the dots at gmail.com, which
 * is googlemail.com too.
 */
export function mailboxOf(address: string): string {
  const at = address.lastIndexOf('@');
  const [local, domain] = [address.slice(0, at).replace(/(?<=.)\+.*$/u, ''), address.slice(at + 1)];
  if (domain !== 'gmail.com' && domain !== 'googlemail.com') return `${local}@${domain}`;
  return `${local.replaceAll('.', '')}@gmail.com`;
}

/** Sender addresses that open compose forms use. Elsewhere a field named `from` may ask for anybody's address. */
export function composedFrom(find: Find): string[] {
  return find('input[type="hidden"][name="from"]')
    .filter((field) => !field.closest('.a3s') && field.parentElement?.querySelector('input[name="draft"]'))
    .map((field) => field.getAttribute('value') ?? '')
    .map((value) => addressOf(/<([^<>]*)>\s*$/u.exec(value)?.[1] ?? value))
    .filter((address) => address !== null);
}
