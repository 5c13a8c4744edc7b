import { addressOf } from '../address.ts';
import type { Page } from '../site.ts';
import { idOf, type People } from './people.ts';
import { personOf } from './ids.ts';
import { opened } from './place.ts';

/** Whose page it is. */
export interface Mine {
  /** Google account number; null where the page does not say it. */
  account: string | null;
  /** The account's mail address, where the page shows it. */
  mail: string | null;
  /** Landmarks that had to be replaced. */
  replaced: string[];
  /** Those who say it name different people. */
  contradicts: boolean;
}

/** Far above what such a script holds; a longer one is not looked through. */
const largest = 5_000_000;
/** A name and an address; whatever is longer is no account button's label. */
const longestLabel = 500;
const numbers = /"(?:S06Grb|W3Yyqf)"\s*:\s*"([1-9]\d{4,29})"/gu;
const mails = /"oPEP7c"\s*:\s*"([^"\\]+)"/gu;
const mailShaped = /[^\s()（）[\]<>:,;"“”]+@[^\s()（）[\]<>:,;"“”]+/gu;
const button = ':is(a, button)[aria-label*="@"]:is([aria-label*="Google"], [href*="//accounts.google.com/"])';

/**
 * The account: the number in the page's own inline script; the writer or mentioned person who goes by the account's
 * mail address, which the script and the account button show; the one author who is shown by another word than the
 * own name ("You", in any language). Those who say it must agree.
 */
export function mineOn(page: Page, people: People): Mine {
  const { document } = page;
  const state = [...document.scripts]
    .map((script) => script.textContent)
    .filter((text) => text.length <= largest && text.includes('WIZ_global_data'));
  const found = (pattern: RegExp) =>
    state.flatMap((text) => [...text.matchAll(pattern)].map(([, one]) => one));
  const stated = new Set(found(numbers).filter((id) => id !== undefined));
  const addresses = new Set(
    [...found(mails).map((text) => addressOf(text)), buttonMail(document)].filter((one) => one !== null),
  );
  const [mail = null] = addresses;
  const byMail = people.byMail.get(mail ?? '') ?? [];
  const you = shownAsYou(page, people);
  const said = new Set([...stated, ...byMail, ...(you === null ? [] : [you])]);
  if (said.size > 1 || addresses.size > 1)
    return { account: null, mail: null, replaced: [], contradicts: true };
  const [account = null] = said;
  return {
    account,
    mail,
    replaced: account !== null && stated.size === 0 ? ['S06Grb'] : [],
    contradicts: false,
  };
}

/** The address in the account button's label; null where the label holds several, as a name may look like one. */
function buttonMail(document: Document): string | null {
  const labels = [...document.querySelectorAll(button)]
    .filter((one) => !one.closest('[role="main"], [data-topic-id], [data-group-id]'))
    .map((one) => one.getAttribute('aria-label') ?? '');
  if (labels.some((label) => label.length > longestLabel)) return null;
  const named = labels.flatMap((label) => label.replaceAll(/\p{Cf}/gu, '').match(mailShaped) ?? []);
  const addresses = new Set(named.map(addressOf));
  return addresses.size === 1 ? ([...addresses][0] ?? null) : null;
}

/**
 * The author who is called something else than their name. Only taken where others are called by theirs, so that the
 * rule is seen to hold: two of them, or the other one of a direct chat, or for an account that is known already.
 */
function shownAsYou({ document, own, accounts = [] }: Page, { humans }: People): string | null {
  const named = new Set<string>();
  const others = new Map<string, Element>();
  for (const author of document.querySelectorAll('[data-topic-id] [data-message-id][data-name]')) {
    const id = idOf(author);
    const [text, name] = [plain(author.textContent), plain(author.getAttribute('data-name') ?? '')];
    if (id === null || text === '' || name === '' || !humans.has(id)) continue;
    if (text === name) named.add(id);
    // A badge beside the name, a shortened name, or one that is still loading.
    else if (!text.includes(name) && !name.includes(text) && !/(?:…|\.\.\.)$/u.test(text))
      others.set(id, author);
  }
  const [[id, author] = [null, null], ...more] = [...others].filter(([one]) => !named.has(one));
  if (id === null || more.length > 0 || named.size === 0) return null;
  const isDirect = author?.closest(opened)?.getAttribute('data-group-id')?.startsWith('dm/') === true;
  return isDirect || named.size > 1 || own.includes(id) || accounts.includes(id) ? personOf(id) : null;
}

function plain(text: string): string {
  return text
    .replaceAll(/\p{Cf}/gu, '')
    .replaceAll(/\s+/gu, ' ')
    .trim();
}
