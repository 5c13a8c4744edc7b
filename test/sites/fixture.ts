import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Reading, SiteId } from '../../utils/domain/message.ts';
import type { Page, Records, Site } from '../../utils/sites/site.ts';
import type { PageState } from '../../utils/cli/saved-page.ts';
import { parsePage } from '../captures.ts';

/** A page's circumstances, and what an ideal reader says of it: the `.json` beside a fixture's `.html`. */
export interface Fixture {
  url: string;
  now: string;
  zone: string;
  loaded?: string;
  own?: string[];
  accounts?: string[];
  drafts?: Record<string, number>;
  /** What the page keeps beside its document, in the form of `npm run read`'s STATE.json. */
  state?: Partial<PageState>;
  reading: Omit<Reading, 'messages'> & {
    messages: (Omit<Reading['messages'][number], 'at'> & { at: string })[];
  };
}

/** The page of a fixture, with everything that its reader asks for. */
export function pageOf(site: Pick<Site, 'records' | 'memory'>, html: string, fixture: Fixture): Page {
  const { url, now, zone, loaded, own = [], accounts, drafts, state } = fixture;
  const document = parsePage(html);
  return {
    document,
    url,
    now: Date.parse(now),
    zone,
    own,
    ...(loaded !== undefined && { loaded: Date.parse(loaded) }),
    ...(accounts && { accounts }),
    ...(drafts && { drafts: new Map(Object.entries(drafts)) }),
    ...partsOf(site, document, state),
  };
}

/** What a page keeps beside its document, as its reader is given it. */
export function partsOf(
  site: Pick<Site, 'records' | 'memory'>,
  document: Document,
  state: Fixture['state'] = {},
): Pick<Page, 'storage' | 'records' | 'memory'> {
  const records = recordsOf(site, state.indexedDB);
  bake(document, state.cookies ?? {});
  keepAt(document, state.properties ?? {});
  return {
    storage: storageOf(state.localStorage ?? {}),
    ...(records && { records }),
    ...(site.memory &&
      (state.memory || state.properties) && {
        memory: site.memory({ document, ...revived(state.memory ?? {}) }),
      }),
  };
}

/** Gives a document the cookies that a script would see; one that was parsed has none. */
function bake(document: Document, cookies: Record<string, string>): void {
  const value = Object.entries(cookies).map(([name, text]) => `${name}=${text}`);
  Object.defineProperty(document, 'cookie', { configurable: true, value: value.join('; ') });
}

const kept = new WeakMap<Document, [Element, string][]>();

/** Gives elements what a framework keeps at them, in the place of what they were given before. */
function keepAt(document: Document, properties: NonNullable<PageState['properties']>): void {
  for (const [element, name] of kept.get(document) ?? []) Reflect.deleteProperty(element, name);
  const given: [Element, string][] = [];
  for (const [selector, values] of Object.entries(revived(properties))) {
    for (const element of document.querySelectorAll(selector)) {
      for (const [name, value] of Object.entries(Object(values))) {
        Reflect.set(element, name, value);
        given.push([element, name]);
      }
    }
  }
  kept.set(document, given);
}

/** A fixture with its markup. */
export interface Made {
  site: SiteId;
  /** The file's, without its ending. */
  name: string;
  html: string;
  fixture: Fixture;
}

const root = join(import.meta.dirname, 'fixtures');

/** Every fixture of one site, or of all sites. */
export function fixturesOf(...sites: SiteId[]): Made[] {
  return (sites.length > 0 ? sites : (readdirSync(root).toSorted() as SiteId[])).flatMap((site) =>
    readdirSync(join(root, site))
      .filter((name) => name.endsWith('.html'))
      .map((file) => {
        const path = join(root, site, file);
        const html = readFileSync(path, 'utf8');
        return { site, name: file.replace(/\.html$/u, ''), html, fixture: readFixture(path) };
      }),
  );
}

/** Those that show messages. */
export function telling(made: readonly Made[]): Made[] {
  return made.filter(({ fixture }) => fixture.reading.messages.length > 0);
}

export function readFixture(path: string): Fixture {
  return JSON.parse(readFileSync(path.replace(/html$/u, 'json'), 'utf8')) as Fixture;
}

/** The expected reading as a reader returns it. */
export function readingOf({ reading }: Fixture): Reading {
  return {
    ...reading,
    messages: reading.messages.map(({ at, ...rest }) => ({ ...rest, at: Date.parse(at) })),
  };
}

/** What the observer would read from these databases; undefined where the site asks for none or there are none. */
export function recordsOf(
  { records: wishes }: Pick<Site, 'records'>,
  databases: PageState['indexedDB'] | undefined,
): Records | undefined {
  if (!wishes || !databases) return undefined;
  const found: Record<string, unknown[]> = {};
  for (const [database, { stores }] of Object.entries(databases)) {
    for (const [store, { records }] of Object.entries(stores)) {
      for (const wish of wishes.filter((one) => one.database.test(database) && one.store.test(store))) {
        const rows = records.map((record) => wish.take(structuredClone(record), database));
        (found[wish.as] ??= []).push(...rows.filter((row) => row !== null));
      }
    }
  }
  return JSON.parse(JSON.stringify(found)) as Records;
}

/** Globals as they were in memory: `{"$map": [[key, value]]}` is a Map. */
export function revived(memory: Record<string, unknown>): Record<string, unknown> {
  return JSON.parse(JSON.stringify(memory), (_key, value: unknown) => {
    if (typeof value !== 'object' || value === null || !('$map' in value)) return value;
    return Array.isArray(value.$map) ? new Map(value.$map as [unknown, unknown][]) : value;
  }) as Record<string, unknown>;
}

function storageOf(texts: Record<string, string>): NonNullable<Page['storage']> {
  const keys = Object.keys(texts);
  return { length: keys.length, key: (index) => keys[index] ?? null, getItem: (key) => texts[key] ?? null };
}
