import type { FactOf } from '../../../utils/domain/fact.ts';
import { rulesOf, type Rules } from '../../../utils/domain/rules.ts';
import type { FakeLedger } from './ledger.ts';

const minute = 60_000;
const grace = 5 * minute;
const targets = { chat: 15 * minute, email: 240 * minute };

/** What is so, as far as it can be told from the ledger without anything of the routine. */
export class Truth {
  private rules: { count: number; rules: Rules } | null = null;

  constructor(
    private ledger: FakeLedger,
    private zone: string,
  ) {}

  /** When an ask comes near its target, by bisection of the working clock. */
  nearAt(key: string): number {
    const ask = this.ledger.get(key);
    if (!ask) throw new Error(key);
    const { clock } = this.world();
    const wanted = 0.7 * targets[ask.channel];
    let [low, high] = [ask.at, ask.at + 86_400_000];
    while (clock.working(ask.at, high) < wanted) [low, high] = [high, high + 86_400_000];
    while (high - low > 1) {
      const middle = Math.floor((low + high) / 2);
      if (clock.working(ask.at, middle) >= wanted) high = middle;
      else low = middle;
    }
    return high;
  }

  world(): Rules {
    const count = this.ledger.facts.length;
    if (this.rules?.count !== count) this.rules = { count, rules: rulesOf(this.ledger.facts, this.zone) };
    return this.rules.rules;
  }

  /** Open, not marked, past 70 % of its target, and with a minute or more of it left. */
  isWorth(key: string, now: number): boolean {
    const ask = this.ledger.get(key);
    const rules = this.world();
    if (!ask || ask.at > now || (ask.reply && ask.reply.at <= now)) return false;
    const mark = rules.mark(ask);
    if (mark && mark.stated <= now) return false;
    const target = targets[ask.channel];
    const waited = rules.clock.working(ask.at, now);
    return waited >= 0.7 * target && target - waited >= minute;
  }

  isAway(now: number): boolean {
    const last = new Map<string, FactOf<'away'>>();
    for (const fact of this.ledger.facts)
      if (fact.kind === 'away' && fact.stated <= now) last.set(fact.id, fact);
    return [...last.values()].some(
      ({ from, promised, ended }) =>
        ended === null &&
        from <= now &&
        now < promised + 12 * 60 * minute &&
        !this.ledger.ownBetween(Math.max(from + 1, promised - grace), now).length,
    );
  }
}
