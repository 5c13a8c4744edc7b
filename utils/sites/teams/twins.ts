import type { Message, Withheld } from '../../domain/message.ts';
import type { Records } from '../site.ts';
import { createTally } from '../tally.ts';
import { readCache, type Cache } from './cache.ts';
import type { Twin } from './judge.ts';
import { keyOf, type Post } from './post.ts';

/** What was made of the rows of one look into the database. */
interface Remembered {
  account: string;
  cache: Cache;
  places: ReadonlyMap<string, ReadonlySet<string>>;
  withheld: Withheld[];
  /** Messages on which the page itself has no bearing, by key. */
  settled: Map<string, Message>;
}

/** A page changes all the time, its database is looked at twice a minute: the same rows are not taken apart again. */
const remembered = new WeakMap<Records, Remembered>();

export function rememberedOf(records: Records, account: string): Remembered {
  const known = remembered.get(records);
  if (known?.account === account) return known;
  const tally = createTally();
  const cache = readCache(records, account, tally);
  const made = {
    account,
    cache,
    places: placesOf(cache),
    withheld: tally.list(),
    settled: new Map<string, Message>(),
  };
  remembered.set(records, made);
  return made;
}

/** Where the database holds a message of this id. */
function placesOf({ posts, notices }: Cache): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>();
  const add = (id: string, place: string) => found.set(id, (found.get(id) ?? new Set()).add(place));
  for (const { id, conversation } of posts) add(id, conversation);
  for (const key of notices) add(key.slice(key.lastIndexOf(' ') + 1), key.slice(0, key.lastIndexOf(' ')));
  return found;
}

/** Every message once, in both sources; `torn` counts those that one source shows twice and not alike. */
export function paired(
  cache: Cache,
  shown: readonly NonNullable<Twin['shown']>[],
): { twins: Map<string, Twin>; torn: number } {
  const twins = new Map<string, Twin>();
  const torn = new Set<string>();
  const put = (post: Post, source: 'record' | 'shown') => {
    const key = keyOf(post.conversation, post.id);
    // What only the app itself says is no message.
    if (cache.notices.has(key)) return;
    const twin = twins.get(key) ?? { record: undefined, shown: undefined };
    const known = twin[source];
    if (known && !isAlike(known, post)) torn.add(key);
    // Of two sets of one person, in two languages, one may be older: what is deleted in one is deleted.
    if (!known?.gone) twins.set(key, { ...twin, [source]: post });
  };
  for (const post of cache.posts) put(post, 'record');
  for (const post of shown) put(post, 'shown');
  for (const key of torn) twins.delete(key);
  return { twins, torn: torn.size };
}

function isAlike(one: Post, other: Post): boolean {
  return (
    one.sender === other.sender &&
    one.mine === other.mine &&
    one.root === other.root &&
    Math.floor(one.at) === Math.floor(other.at)
  );
}

/** Who began a chain, as far as all who say it say the same. */
export function starterOf(root: Twin | undefined, account: string): string | null {
  const [sender = null, ...more] = new Set(
    [root?.record, root?.shown].flatMap((post) => post?.sender ?? (post?.mine === true ? account : [])),
  );
  return more.length === 0 ? sender : null;
}
