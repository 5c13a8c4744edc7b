import type { Page } from '../site.ts';
import { addressOf } from '../address.ts';
import { isEnv, textOf, type Env } from './env.ts';

/** Whose page it is. */
export interface Mine {
  /** Mail address; null where the page does not say it. */
  account: string | null;
  /** Further addresses that this page shows to be the user's. */
  own: string[];
  /** Two places of the page name different people. */
  contradicts: boolean;
}

const nobody: Mine = { account: null, own: [], contradicts: false };

/**
 * The account of a list or an open message: the name signed in with, where that is a mail address. In a preview
 * frame the page around it can say it too: a list shows the address of a user who signs in with a plain name.
 */
export function mineOnPage({ document }: Page, env: Env | null): Mine {
  const named = [signedIn(document), addressOf(textOf(env, 'username'))].filter((name) => name !== null);
  const around = named.length === 0 ? signedIn(outer(document)) : null;
  const [account = around] = named;
  if (new Set(named).size > 1) return { ...nobody, contradicts: true };
  return { ...nobody, account };
}

/**
 * The account of the compose page, which shows the user's sender addresses and not the name signed in with: the
 * work account among them, or the only one there is.
 */
export function mineOnCompose({ document, accounts = [] }: Page, env: Env | null): Mine {
  const identities = env?.['identities'];
  if (!isEnv(identities)) return nobody;
  const byId = new Map<string, string>();
  for (const [id, identity] of Object.entries(identities)) {
    const address = isEnv(identity) ? addressOf(textOf(identity, 'email')) : null;
    if (address) byId.set(id, address);
  }
  for (const option of document.querySelectorAll('select[name="_from"] option[value]')) {
    const written = /<([^<>]*)>\s*$/u.exec(option.textContent)?.[1] ?? option.textContent;
    const [shown, stated] = [addressOf(written), byId.get(option.getAttribute('value') ?? '')];
    if (shown && stated && shown !== stated) return { ...nobody, contradicts: true };
  }
  const addresses = [...new Set(byId.values())];
  const named = addresses.filter((address) => accounts.includes(address));
  const sure = named.length > 0 ? named : addresses;
  const account = sure.length === 1 ? (sure[0] ?? null) : null;
  return { ...nobody, account, own: account ? addresses.filter((address) => address !== account) : [] };
}

function signedIn(document: Document | undefined): string | null {
  const name = document?.querySelector('#layout-sidebar .header-title.username');
  return name?.childElementCount === 0 ? addressOf(name.textContent) : null;
}

/** The document that holds this one in a frame, as far as it is of the same site. */
function outer(document: Document): Document | undefined {
  try {
    return document.defaultView?.frameElement?.ownerDocument;
  } catch {
    return undefined;
  }
}
