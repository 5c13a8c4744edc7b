/** What never changes about a message, as far as a page's own memory says it. */
export interface Lasting {
  /** Id of its conversation. */
  where: string | undefined;
  /** Id of its sender. */
  by: string | undefined;
  /** Id of the first message of its thread; null where it is in none. */
  root: string | null | undefined;
  /** Epoch ms. */
  at: number | undefined;
}

export interface Past {
  /** What an earlier look said, also of messages that are not drawn now; nothing where two looks differ. */
  of(id: string): Readonly<Lasting> | undefined;
  keep(id: string, said: Lasting): void;
  /** Messages of which two looks, or two places, said different things. */
  torn: ReadonlySet<string>;
}

/** Messages of which something is remembered, in one document. */
const most = 5000;
const names = ['where', 'by', 'root', 'at'] as const;

const pasts = new WeakMap<Document, Past>();

/**
 * What earlier looks into the memory of this same document said. Lists draw and drop their rows all the time, and what
 * was known of a message stays known where it cannot change; where two looks differ, neither is believed.
 */
export function pastOf(document: Document): Past {
  const past = pasts.get(document) ?? createPast();
  pasts.set(document, past);
  return past;
}

function createPast(): Past {
  const posts = new Map<string, Lasting>();
  const torn = new Set<string>();
  return {
    of: (id) => (torn.has(id) ? undefined : posts.get(id)),
    keep(id, said) {
      const before = posts.get(id);
      if (torn.size < most && before && differ(before, said)) torn.add(id);
      posts.set(id, {
        where: said.where ?? before?.where,
        by: said.by ?? before?.by,
        root: said.root === undefined ? before?.root : said.root,
        at: said.at ?? before?.at,
      });
      const [oldest] = posts.size > most ? posts.keys() : [];
      if (oldest !== undefined) posts.delete(oldest);
    },
    torn,
  };
}

function differ(one: Lasting, other: Lasting): boolean {
  return names.some(
    (name) => one[name] !== undefined && other[name] !== undefined && one[name] !== other[name],
  );
}
