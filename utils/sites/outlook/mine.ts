import { addressOf } from '../address.ts';
import type { Page } from '../site.ts';
import type { Gathered } from './gather.ts';
import type { Item } from './item.ts';
import { at, text } from './row.ts';
import type { Screen } from './screen.ts';

/** Whose mail it is. */
export interface Mine {
  account: string | null;
  /** The client's own settings do not name it. */
  guessed: boolean;
  /** Every name of the user's: addresses, and paths in the directory. */
  self: ReadonlySet<string>;
  /** Those of them that this page shows, beside the account. */
  own: string[];
  /** Addresses of the user's own mailbox, which may be signed in to under another one. */
  primary: ReadonlySet<string>;
  contradicts: boolean;
}

/**
 * The account: the user's address in the client's own settings; where those are not there, the one in the account
 * button, or that of the only mailbox. Those who say it must agree. localStorage remembers the last sign-in, which may
 * be somebody else's by now, so it is asked last and contradicts nobody.
 */
export function mineOn(page: Page, gathered: Gathered, screen: Screen): Mine {
  const [user, logon] = ['user', 'logon'].map((name) => addressOf(text(at(page.memory, 'session', name))));
  const { mailboxes } = gathered.folders;
  const first = user ?? guess(page, gathered, screen);
  const primary = new Set([first, user ? logon : null].filter((address) => address != null));
  const shown = screen.account;
  const contradicts =
    first !== null &&
    ((shown !== null && !primary.has(shown) && !page.own.includes(shown) && !mailboxes.has(shown)) ||
      (mailboxes.size > 0 && ![...primary].some((address) => mailboxes.has(address))));
  if (first === null || contradicts)
    return { account: null, guessed: true, self: new Set(), own: [], primary: new Set(), contradicts };
  const sure = new Set([...primary, ...page.own]);
  const own = [...primary, ...aliasesIn(gathered, sure, primary)].filter((address) => address !== first);
  const self = new Set([...sure, ...own]);
  return { account: first, guessed: !user, self, own: own.sort(), primary, contradicts };
}

function guess({ storage }: Page, { folders }: Gathered, screen: Screen): string | null {
  if (screen.account !== null) return screen.account;
  for (const known of [[...folders.mailboxes], screen.mailboxes]) {
    const [only = null] = known;
    if (known.length > 0) return known.length === 1 ? only : null;
  }
  try {
    return addressOf(storage?.getItem('olk-login_hint'));
  } catch {
    return null;
  }
}

/**
 * Further names under which the user sends: who wrote the mails in Sent. Rules file others' mail there as well,
 * assistants send in the name of their boss and teams from one mailbox. So such a name must have sent a mail itself,
 * not to the user; must have brought a mail that names the user in no other way; and must be nobody else's.
 */
function aliasesIn(
  { messages, folders }: Gathered,
  sure: ReadonlySet<string>,
  primary: ReadonlySet<string>,
): string[] {
  const inOwn = (copies: readonly Item[]) =>
    copies.filter((item) => primary.has(folders.mailbox(item) ?? ''));
  const isSent = (item: Item) => folders.role(item) === 'sentitems' && item.draft === false;
  /** The recipients of a mail that surely names all, and none of them the user. */
  const others = ({ to, cc }: Item) => {
    const all = [...(to ?? [null]), ...(cc ?? [null])];
    return all.some((one) => one === null || sure.has(one)) ? [] : all;
  };
  const found = new Set<string>();
  for (const item of messages.flatMap((copies) => inOwn(copies).filter(isSent))) {
    const { from, sender } = item;
    if (from !== null && sender === from && !sure.has(from) && others(item).length > 0) found.add(from);
  }
  for (const name of folders.mailboxes) found.delete(name);
  if (found.size === 0) return [];
  const brought = new Set<string | null>();
  for (const copies of messages) {
    // A list sends the user's own mail back to them; any other mail that lies elsewhere is somebody else's.
    if (inOwn(copies).some(isSent)) continue;
    for (const { from } of copies) found.delete(from ?? '');
    for (const item of inOwn(copies)) for (const one of others(item)) brought.add(one);
  }
  return [...found].filter((name) => brought.has(name));
}
