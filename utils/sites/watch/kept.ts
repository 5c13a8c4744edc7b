import type { Page, Site } from '../site.ts';
import { readRecords } from './records.ts';

/** What a page keeps beside its document: looked at when the page has changed, no more often than is cheap. */
export interface Kept {
  /** What is known of it now, for the page that a reader is given. */
  parts(): Pick<Page, 'records' | 'memory' | 'drafts'>;
  /** Looks again, if it is time; `changed` is called when that brought news. */
  look(site: Site): void;
  /** Remembers the messages that are being written on this page. */
  drafts(ids: readonly string[], now: number): void;
  clear(): void;
}

/** Databases are read at most this often, the page's memory this often, ms. */
const recordsEvery = 30_000;
const memoryEvery = 3000;
/** A message that was being written is remembered for this long, ms. */
const draftsFor = 10 * 60_000;
/** A look may cost this share of the time between two looks, at most. */
const share = 0.01;

export function createKept(
  memoryOf: (site: Site['id']) => Promise<unknown>,
  changed: () => void,
  signal: AbortSignal,
): Kept {
  let records: Page['records'];
  let memory: unknown;
  const drafts = new Map<string, number>();
  const lookAtRecords = seldom(recordsEvery);
  const lookAtMemory = seldom(memoryEvery);

  const news = (before: unknown, after: unknown) => JSON.stringify(before) !== JSON.stringify(after);

  return {
    parts: () => ({
      ...(records && { records }),
      ...(memory !== undefined && { memory }),
      drafts,
    }),
    look(site) {
      const { id, records: wishes } = site;
      if (wishes) {
        lookAtRecords(async () => {
          const found = await readRecords(wishes);
          if (signal.aborted || !news(records, found)) return;
          records = found;
          changed();
        });
      }
      if (site.memory) {
        lookAtMemory(async () => {
          const found = (await memoryOf(id)) ?? null;
          if (signal.aborted || !news(memory, found)) return;
          memory = found;
          changed();
        });
      }
    },
    drafts(ids, now) {
      for (const id of ids) drafts.set(id, now);
      for (const [id, seen] of drafts) if (now - seen > draftsFor) drafts.delete(id);
    },
    clear() {
      records = undefined;
      memory = undefined;
      drafts.clear();
    },
  };
}

/** Runs a piece of work at most so often, one at a time, and less often when it turns out to be costly. */
function seldom(every: number): (work: () => Promise<void>) => void {
  let next = -Infinity;
  let running = false;
  return (work) => {
    const begun = performance.now();
    if (running || begun < next) return;
    running = true;
    // What cannot be read now (the background restarts, the page upgrades its database) is tried again next time.
    void work()
      .catch(() => null)
      .finally(() => {
        running = false;
        const ended = performance.now();
        next = ended + Math.max(every, (ended - begun) / share / 10);
      });
  };
}
