import type { Ask } from '../../../utils/domain/ask.ts';
import type { Fact } from '../../../utils/domain/fact.ts';

/** A ledger in memory, as far as the routine asks it: a year of the real one in a test would take an hour. */
export class FakeLedger {
  facts: Fact[] = [];
  own: number[] = [];
  private asks: Ask[] = [];
  private index = new Map<string, number>();

  clear(): void {
    this.facts = [];
    this.own = [];
    this.asks = [];
    this.index.clear();
  }

  add(ask: Ask): void {
    this.index.set(ask.key, this.asks.push(ask) - 1);
  }

  get(key: string): Ask | undefined {
    return this.asks[this.index.get(key) ?? -1];
  }

  /** Its reply has been read. */
  reply(key: string, at: number): void {
    const ask = this.get(key);
    if (!ask) return;
    const reply = {
      key: `${key} reply`,
      at,
      precision: 'ms',
      clock: 'server',
      how: 'direct',
      skewed: false,
    } as const;
    this.asks[this.index.get(key) ?? -1] = { ...ask, reply };
  }

  /** Those of two weeks, as `readToday` finds them by the index. */
  recent(now: number): Ask[] {
    const from = now - 14 * 86_400_000;
    const latest = this.asks.slice(-600);
    return latest.filter(({ at }) => at >= from && at <= now);
  }

  ownBetween(from: number, until: number): number[] {
    return this.own.slice(-400).filter((at) => from <= at && at <= until);
  }
}
