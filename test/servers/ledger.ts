import type { Browser } from 'puppeteer-core';
import type { Fact } from '../../utils/domain/fact.ts';
import type {
  StoredAsk,
  StoredCoverage,
  StoredMessage,
  StoredSource,
  StoredWithheld,
} from '../../utils/ledger/schema.ts';

/** Every row of the extension's ledger, as it lies on disk. */
export interface LedgerRows {
  /** The key of its pseudonyms, base64; null before the first message. */
  key: string | null;
  messages: StoredMessage[];
  asks: StoredAsk[];
  facts: Fact[];
  coverage: StoredCoverage[];
  withheld: StoredWithheld[];
  sources: StoredSource[];
  /** Other ids of a message → its key. */
  aliases: [string, string][];
}

/** A look into the extension from outside of its code. */
export interface LedgerLook {
  rows(): Promise<LedgerRows>;
  /** Whether the browser lets the extension read this origin. */
  mayRead(origin: string): Promise<boolean>;
}

/**
 * Opens a document of the extension's origin in which none of its code runs (the manifest, shown as text). From there
 * the ledger is only read.
 */
export async function openLedger(browser: Browser, origin: string): Promise<LedgerLook> {
  const page = await browser.newPage();
  await page.goto(`${origin}/manifest.json`);
  return {
    mayRead: async (host) => {
      const { protocol, hostname } = new URL(host);
      const wanted = JSON.stringify({ origins: [`${protocol}//${hostname}/*`] });
      return (await page.evaluate(`chrome.permissions.contains(${wanted})`)) === true;
    },
    rows: async () => {
      const rows = await page.evaluate(readAll);
      return rows ?? { ...empty };
    },
  };
}

const empty: LedgerRows = {
  key: null,
  messages: [],
  asks: [],
  facts: [],
  coverage: [],
  withheld: [],
  sources: [],
  aliases: [],
};

/** Runs in the page: it may use nothing from outside. Null where there is no ledger; opening one would make it. */
async function readAll(): Promise<LedgerRows | null> {
  const known = await indexedDB.databases();
  if (!known.some(({ name }) => name === 'reachable')) return null;
  const done = <T>(request: IDBRequest<T>): Promise<T> =>
    new Promise((resolve, reject) => {
      request.addEventListener('success', () => resolve(request.result));
      request.addEventListener('error', () =>
        reject(request.error ?? new Error('The ledger cannot be read.')),
      );
    });
  const database = await done(indexedDB.open('reachable'));
  try {
    const names = [
      'messages',
      'asks',
      'facts',
      'coverage',
      'withheld',
      'sources',
      'aliases',
      'meta',
    ] as const;
    // One transaction, so that all rows are of one instant.
    const transaction = database.transaction(names, 'readonly');
    const all = <T>(name: (typeof names)[number]): Promise<T[]> =>
      done(transaction.objectStore(name).getAll());
    const aliases = transaction.objectStore('aliases');
    const [messages, asks, facts, coverage, withheld, sources, from, to, key] = await Promise.all([
      all<StoredMessage>('messages'),
      all<StoredAsk>('asks'),
      all<Fact>('facts'),
      all<StoredCoverage>('coverage'),
      all<StoredWithheld>('withheld'),
      all<StoredSource>('sources'),
      done(aliases.getAllKeys()),
      done<string[]>(aliases.getAll()),
      done<string | undefined>(transaction.objectStore('meta').get('key')),
    ]);
    return {
      key: key ?? null,
      messages,
      asks,
      facts,
      coverage,
      withheld,
      sources,
      aliases: from.map((id, index) => [typeof id === 'string' ? id : '', to[index] ?? '']),
    };
  } finally {
    database.close();
  }
}
