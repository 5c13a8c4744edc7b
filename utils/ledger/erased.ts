import type { SiteId } from '../domain/message.ts';

/** What the user erased: messages of these times, epoch ms, end excluded, of one site or (null) of all. */
export interface Erased {
  /** When it was erased. */
  stated: number;
  site: SiteId | null;
  from: number;
  until: number;
}

/** The key in the store `meta` under which they are kept, as JSON. */
const key = 'erased';

interface MetaStore {
  get(key: string): Promise<string | undefined>;
}

/**
 * What was erased and must not come back: a page that is read again still shows it. Lifted where a backup brings it
 * back.
 */
export async function readErased(store: MetaStore): Promise<Erased[]> {
  const kept = await store.get(key);
  if (kept === undefined) return [];
  // Written by ourselves alone.
  const erased: Erased[] = JSON.parse(kept);
  return erased;
}

export async function writeErased(
  store: MetaStore & { put(value: string, key: string): Promise<unknown> },
  erased: readonly Erased[],
): Promise<void> {
  await store.put(JSON.stringify(erased), key);
}

export function isErased(erased: readonly Erased[], { site, at }: { site: SiteId; at: number }): boolean {
  return erased.some((one) => (one.site ?? site) === site && one.from <= at && at < one.until);
}

/** One more, and none that lies within another. */
export function withErased(erased: readonly Erased[], more: Erased): Erased[] {
  if (erased.some((one) => covers(one, more))) return [...erased];
  return [...erased.filter((one) => !covers(more, one)), more];
}

function covers(outer: Erased, inner: Erased): boolean {
  const sites = outer.site === null || outer.site === inner.site;
  return sites && outer.from <= inner.from && inner.until <= outer.until;
}
