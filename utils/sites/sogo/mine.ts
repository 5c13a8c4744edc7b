import { addressOf } from '../address.ts';
import type { Page } from '../site.ts';
import type { MailAccount, State } from './state.ts';

/** Whose mail the page shows. */
export interface Mine {
  /** Mail address; null where the page does not say it. */
  account: string | null;
  /** Position of the mail account in the page's list of them. */
  index: number;
  mail: MailAccount;
  /** Every address of the user in this mail account, as far as it is known. */
  self: ReadonlySet<string>;
  /** Addresses under which the user writes from other accounts of the same page: whose they are is not sure. */
  elsewhere: ReadonlySet<string>;
  /** Two places of the page name different people. */
  contradicts: boolean;
}

const none: MailAccount = { addresses: [], special: new Map() };

/**
 * Whose the mail account at this position is: the first belongs to the user who signed in; the others were added, and
 * are known by their own sender address.
 */
export function mineAt(index: number, { document, own }: Pick<Page, 'document' | 'own'>, state: State): Mine {
  const mail = state.accounts[index] ?? none;
  const account = index === 0 ? state.email : (mail.addresses[0] ?? null);
  const others = state.accounts.filter((_, position) => position !== index);
  const self = new Set([...(account === null ? [] : [account]), ...mail.addresses, ...own]);
  const elsewhere = others.flatMap(({ addresses }) => [...addresses]);
  if (index !== 0 && state.email !== null) elsewhere.push(state.email);
  const shown = document.querySelector('[ng-bind$="activeUser.email"]')?.textContent ?? '';
  const signedIn = addressOf(shown);
  return {
    account,
    index,
    mail,
    self,
    elsewhere: new Set(elsewhere.filter((address) => !self.has(address))),
    contradicts: signedIn !== null && state.email !== null && signedIn !== state.email,
  };
}

/** The mail account from which an address writes; null where none does, or two do. */
export function mineOf(address: string, page: Pick<Page, 'document' | 'own'>, state: State): Mine | null {
  const positions = [...state.accounts.keys()].filter(
    (index) =>
      state.accounts[index]?.addresses.includes(address) === true || (index === 0 && state.email === address),
  );
  const [index] = positions;
  return positions.length === 1 && index !== undefined ? mineAt(index, page, state) : null;
}
