import { addressOf } from '../address.ts';
import { afresh, type Page } from '../site.ts';

/** One of the mail accounts that the page shows; the first is the account's own, others the user has added. */
export interface MailAccount {
  /** The user's sender addresses, the usual one first. */
  addresses: readonly string[];
  /** The folders of a known use, by that use as SOGo names it (`Sent`, `Drafts`). */
  special: ReadonlyMap<string, string>;
}

/** What the page's own inline scripts say of it, as it was loaded. */
export interface State {
  /** Address of the user; null where the page does not say it, or it is none. */
  email: string | null;
  accounts: readonly MailAccount[];
  /** Null where the page's settings are missing or broken. */
  settings: Settings | null;
}

/** How the server writes dates for this user. */
export interface Settings {
  /** IANA zone. */
  zone: string;
  /** Formats as strftime knows them: `%H:%M` and `%A, %B %d, %Y`. */
  time: string;
  long: string;
  /** Language, `zh_CN`. */
  locale: string;
}

type Fields = Readonly<Record<string, unknown>>;

/** Far above the 100 kB that real pages have; a text larger than this is not looked through. */
const largest = 2_000_000;

/** The scripts that tell something; the app's templates stand in scripts too. */
export const telling = 'script:not([src]):not([type="text/ng-template"])';

/** Reads the scripts' texts, which a content script sees without running anything in the page's world. */
export function readState({ document, fact = afresh }: Pick<Page, 'document' | 'fact'>): State {
  const told = Array.from(document.querySelectorAll(telling), (script) => fact(toldBy, script));
  const accounts =
    told.find((one) => one.stated)?.stated ??
    // A window of its own borrows the list from the page that opened it; the settings hold it as well.
    told.find((one) => one.kept)?.kept ??
    [];
  return {
    email: told.find((one) => one.email !== null)?.email ?? null,
    accounts,
    settings: told.find((one) => one.settings)?.settings ?? null,
  };
}

/** What one script says. */
interface Told extends Pick<State, 'email' | 'settings'> {
  /** The mail accounts, in a statement of their own and among the settings. */
  stated: MailAccount[] | null;
  kept: MailAccount[] | null;
}

function toldBy(script: Element): Told {
  const text = script.textContent.length <= largest ? script.textContent : '';
  if (script.id === 'UserDefaults') {
    const defaults = fieldsOf(parsed(text));
    const kept = accountsOf(defaults['AuxiliaryMailAccounts']);
    return { email: null, stated: null, kept, settings: settingsOf(defaults) };
  }
  const email = addressOf(/\bvar UserEmail = ['"]([^'"\\\n]*)['"];/u.exec(text)?.[1]);
  const stated = accountsOf(parsed(/^\s*var mailAccounts = (\[.*\]);?\s*$/mu.exec(text)?.[1]));
  return { email, stated, kept: null, settings: null };
}

function accountsOf(list: unknown): MailAccount[] | null {
  return Array.isArray(list) ? list.slice(0, 100).map(accountOf) : null;
}

function accountOf(entry: unknown): MailAccount {
  const { identities, specialMailboxes } = fieldsOf(entry);
  const people = (Array.isArray(identities) ? identities.slice(0, 200) : []).map(fieldsOf);
  // Array.prototype.sort is stable: the others keep their order.
  const ordered = people.sort((a, b) => Number(Boolean(b['isDefault'])) - Number(Boolean(a['isDefault'])));
  const addresses = ordered.map(({ email }) => addressOf(typeof email === 'string' ? email : ''));
  const special = Object.entries(fieldsOf(specialMailboxes)).filter(
    (pair): pair is [string, string] => typeof pair[1] === 'string' && pair[1] !== '',
  );
  return { addresses: addresses.filter((address) => address !== null), special: new Map(special) };
}

function settingsOf(defaults: Fields): Settings | null {
  const text = (name: string) => (typeof defaults[name] === 'string' ? defaults[name] : '');
  const settings = {
    zone: text('SOGoTimeZone'),
    time: text('SOGoTimeFormat'),
    long: text('SOGoLongDateFormat'),
    locale: text('LocaleCode'),
  };
  return settings.zone && settings.time && settings.long ? settings : null;
}

function parsed(json: string | null | undefined): unknown {
  try {
    return JSON.parse(json ?? 'null');
  } catch {
    // Cut off, or not written by SOGo.
    return null;
  }
}

function fieldsOf(value: unknown): Fields {
  return typeof value === 'object' && value !== null ? (value as Fields) : {};
}
