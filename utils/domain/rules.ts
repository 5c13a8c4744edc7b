import { workingClock, type WorkingClock } from './clock.ts';
import { defaultTargets, factsOf, type Fact, type Mark } from './fact.ts';
import { stretches, type Stretch } from './place.ts';
import type { Ask } from './ask.ts';
import type { Channel } from './message.ts';
import type { AskGroup } from './people.ts';

/** Everything that the user's facts say, made once and asked often. */
export interface Rules {
  clock: WorkingClock;
  places: readonly Stretch[];
  /** Target in working ms, in force when an ask came. */
  target(channel: Channel, at: number): number;
  /** The user's last word on an ask, whichever of its messages it was said about. */
  mark(ask: Pick<Ask, 'key' | 'further'>): { mark: Mark; stated: number } | null;
  notAPerson(sender: string | null): boolean;
  /** The readable name that the user gave a sender. */
  name(sender: string | null): string | null;
  /** The group that the user put a sender into; whoever is in none is one of the others. */
  group(sender: string | null): AskGroup;
}

const minute = 60_000;

export function rulesOf(facts: readonly Fact[], zone: string): Rules {
  const targets = factsOf(facts, 'target');
  const marks = new Map(factsOf(facts, 'mark').map((fact) => [fact.ask, fact]));
  const people = new Map(factsOf(facts, 'person').map((fact) => [fact.sender, fact]));
  return {
    clock: workingClock(facts, zone),
    places: stretches(facts),
    target(channel, at) {
      const inForce = targets
        .filter((fact) => fact.from <= at)
        .sort((a, b) => a.from - b.from || a.stated - b.stated);
      return (inForce.at(-1) ?? defaultTargets)[channel] * minute;
    },
    mark({ key, further = [] }) {
      const facts = [key, ...further].flatMap((message) => marks.get(message) ?? []);
      const fact = facts.sort((a, b) => a.stated - b.stated).at(-1);
      return fact && fact.mark !== 'none' ? { mark: fact.mark, stated: fact.stated } : null;
    },
    notAPerson: (sender) => (sender !== null && people.get(sender)?.notAPerson) || false,
    name: (sender) => (sender === null ? null : (people.get(sender)?.name ?? null)),
    group: (sender) => (sender === null ? null : people.get(sender)?.group) ?? 'others',
  };
}
