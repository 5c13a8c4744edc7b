import type { Page } from 'puppeteer-core';
import type { Fact } from '../../utils/domain/fact.ts';
import type { StoredAsk, StoredMessage } from '../../utils/ledger/schema.ts';
import type { Request } from '../../utils/messages.ts';
import { until } from './engine.ts';

/** Speaks to the background from a page of the extension, as popup and pages do. Throws what it answers with. */
export async function tell(page: Page, request: Request): Promise<void> {
  const error = await page.evaluate(async (data) => {
    const { runtime } = Reflect.get(globalThis, 'browser') ?? Reflect.get(globalThis, 'chrome');
    const answer: { error?: { code: string; values: unknown[] } } | null = await runtime.sendMessage(data);
    return answer?.error ?? null;
  }, request);
  if (error !== null) throw new Error([error.code, ...error.values].join(' '));
}

export function stateAll(page: Page, facts: Fact[]): Promise<void> {
  return tell(page, { type: 'state', facts });
}

/** Replaces `now` for background, pages and pages of sites opened from now on; only the end-to-end build listens. */
export async function setNow(page: Page, now: number): Promise<void> {
  await page.evaluate(async (instant) => {
    const { storage } = Reflect.get(globalThis, 'browser') ?? Reflect.get(globalThis, 'chrome');
    await storage.local.set({ now: instant });
  }, now);
}

/** What lies in the ledger's stores, read in a page of the extension past all of our own code. */
export interface Dump {
  messages: StoredMessage[];
  asks: StoredAsk[];
  facts: Fact[];
  withheld: { reason: string; count: number }[];
  sources: { site: string; host: string; health: { state: string } }[];
  coverage: { from: number; to: number }[];
}

export function dump(page: Page): Promise<Dump> {
  return page.evaluate(async () => {
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const opening = indexedDB.open('reachable');
      opening.addEventListener('success', () => resolve(opening.result));
      opening.addEventListener('error', () => reject(opening.error));
    });
    const names = ['messages', 'asks', 'facts', 'withheld', 'sources', 'coverage'];
    const transaction = database.transaction(names);
    const all = names.map(
      (name) =>
        new Promise<[string, unknown]>((resolve, reject) => {
          const asking = transaction.objectStore(name).getAll();
          asking.addEventListener('success', () => resolve([name, asking.result]));
          asking.addEventListener('error', () => reject(asking.error));
        }),
    );
    const stores: unknown = Object.fromEntries(await Promise.all(all));
    database.close();
    return stores as never;
  });
}

/** Waits until the ledger says what is expected; fails with what it said last. */
export async function settled(page: Page, what: string, holds: (ledger: Dump) => boolean): Promise<Dump> {
  let last: Dump | undefined;
  try {
    await until(what, async () => {
      last = await dump(page);
      return holds(last);
    });
  } catch (error) {
    const reasons = last?.messages.map(({ reason }) => reason).join(' ');
    throw new Error(`${what}: ${last?.messages.length} messages (${reasons})`, { cause: error });
  }
  if (!last) throw new Error(what);
  return last;
}
