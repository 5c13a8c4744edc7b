import type { Message } from '../../domain/message.ts';
import type { Site } from '../site.ts';

/** Messages that were just sent and may still be undone, or get their final id later. */
export interface Holding {
  /**
   * Those of the shown messages that have been shown unchanged for long enough.
   *
   * @param whole true where the page shows no others now: what it shows no longer was undone
   */
  release(messages: readonly Message[], site: Pick<Site, 'holds'>, now: number, whole: boolean): Message[];
  /** In how many ms the next held message may go; null where none is held. */
  due(): number | null;
  clear(): void;
}

interface Held {
  text: string;
  /** By a clock that nobody sets, ms. */
  since: number;
  until: number;
}

export function createHolding(): Holding {
  const held = new Map<string, Held>();
  return {
    release(messages, site, now, whole) {
      const clock = performance.now();
      if (whole && held.size > 0) {
        const shown = new Set(messages.map(({ id }) => id));
        for (const id of held.keys()) if (!shown.has(id)) held.delete(id);
      }
      return messages.filter((message) => {
        const wait = site.holds?.(message, now) ?? 0;
        if (wait <= 0) {
          held.delete(message.id);
          return true;
        }
        const text = JSON.stringify(message);
        const known = held.get(message.id);
        const since = known?.text === text ? known.since : clock;
        held.set(message.id, { text, since, until: since + wait });
        return clock >= since + wait;
      });
    },
    due() {
      const clock = performance.now();
      const waits = [...held.values()].map(({ until }) => until - clock).filter((wait) => wait > 0);
      return waits.length === 0 ? null : Math.min(...waits);
    },
    clear: () => held.clear(),
  };
}
