import type { Page } from '../site.ts';
import { ownerOf } from './cache.ts';
import { conversationOf, pairOf, personOf } from './ids.ts';

/** Whose page it is. */
export interface Own {
  /** `8:orgid:<guid>`; null where the page does not say it. */
  account: string | null;
  contradicts: boolean;
}

const avatars = 'img[src*="/beta/users/"][src*="/profilepicturev2/"]';
const quickReply = '[data-tid="post-message-quick-reply-avatar"][data-person-mri]';
const details = /^tmp\.auth\.v1\..+\.Discover\.DISCOVER-USER-DETAILS$/u;
/** Names of the entries in which the sign-in keeps its tokens: person, organisation. Their values are never read. */
const signIn = /^([0-9a-f-]{36})\.[0-9a-f-]{36}-login\.windows\.net-/iu;

/** Viewer and shown person of a picture's address: `…/beta/users/<viewer>/profilepicturev2/<person>`. */
export function picture(image: Element): { viewer: string | null; shown: string | null } {
  const path = image.getAttribute('src') ?? '';
  const [, viewer, shown] = /\/beta\/users\/([^/?#]+)\/profilepicturev2\/([^/?#]+)/u.exec(path) ?? [];
  return { viewer: personOf(plain(viewer)), shown: plain(shown) };
}

function plain(part: string | undefined): string | null {
  try {
    return part === undefined ? null : decodeURIComponent(part);
  } catch {
    return null;
  }
}

/**
 * The account, from whatever names it: the addresses of pictures, the own picture beside "Reply", the details and the
 * sign-in in localStorage (several people may have signed in at one origin), the names of the databases, and the
 * one-to-one chats, each of which names both its people. All of them must be able to mean the same person.
 */
export function ownOn({ document, storage, records }: Page): Own {
  const viewers = setOf([...document.querySelectorAll(avatars)].map((image) => picture(image).viewer));
  const replying = setOf(
    [...document.querySelectorAll(quickReply)].map((one) => personOf(one.getAttribute('data-person-mri'))),
  );
  if (viewers.size > 1 || replying.size > 1) return { account: null, contradicts: true };
  const said = [viewers, replying, ...stored(storage), ...pairs(document)].filter(({ size }) => size > 0);
  const [first = new Set<string>(), ...others] = said;
  const common = [...first].filter((person) => others.every((other) => other.has(person)));
  if (said.length > 0 && common.length === 0) return { account: null, contradicts: true };
  if (common.length === 1) return { account: common[0] ?? null, contradicts: false };
  // Sets of earlier sign-ins stay in the browser: they choose among those named, and name one where nothing else does.
  const chains: unknown = records?.['chains'];
  const owners = setOf((Array.isArray(chains) ? chains : []).map(userOf));
  const left = common.length > 0 ? common.filter((person) => owners.has(person)) : [...owners];
  return { account: left.length === 1 ? (left[0] ?? null) : null, contradicts: false };
}

function userOf(row: unknown): string | null {
  const owner = ownerOf(row);
  return personOf(owner.slice(owner.indexOf(':') + 1));
}

function setOf(people: readonly (string | null)[]): Set<string> {
  return new Set(people.filter((person) => person !== null));
}

function stored(storage: Page['storage']): Set<string>[] {
  const [named, signedIn]: (string | null)[][] = [[], []];
  for (let index = 0; index < (storage?.length ?? 0); index += 1) {
    const key = storage?.key(index) ?? '';
    if (details.test(key)) named?.push(personIn(storage?.getItem(key)));
    const [, person] = signIn.exec(key) ?? [];
    if (person) signedIn?.push(personOf(person));
  }
  return [setOf(named ?? []), setOf(signedIn ?? [])];
}

/** The id in the user's details; nothing else of them is looked at. */
function personIn(text: string | null | undefined): string | null {
  try {
    const data = JSON.parse(text ?? '') as { item?: { id?: unknown } } | null;
    return personOf(data?.item?.id);
  } catch {
    return null;
  }
}

/** The two people of every one-to-one chat that the page lists or shows. */
function pairs(document: Document): Set<string>[] {
  const shown = [...document.querySelectorAll('[data-fui-tree-item-value], [data-track-thread-id]')];
  const ids = shown.map((element) =>
    conversationOf(
      element.getAttribute('data-track-thread-id') ??
        element.getAttribute('data-fui-tree-item-value')?.split('|').at(-1),
    ),
  );
  return [...new Set(ids)].flatMap((id) => {
    const pair = id === null ? null : pairOf(id);
    return pair ? [setOf(pair.map(personOf))] : [];
  });
}
