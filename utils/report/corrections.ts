import { dateNumber } from '../domain/clock.ts';
import { factsOf, type Fact } from '../domain/fact.ts';
import type { Correction } from './types.ts';
import { localDate, type WeekFrame } from './week.ts';

/**
 * What the user stated on a later day than the one it speaks about, as far as it touches this week. The switch
 * turned on at nine for the whole of that day is no correction; turned on the day after, it is one.
 */
export function correctionsOf(frame: WeekFrame): Correction[] {
  const monday = localDate(frame, frame.from);
  const sunday = localDate(frame, frame.until - 1);
  const asks = new Map(frame.judged.map((one) => [one.ask.key, one]));
  const senders = new Set(frame.judged.map((one) => one.ask.sender));
  const date = (at: number) => localDate(frame, at);

  const spoken = (fact: Fact): Omit<Correction, 'stated' | 'about'> | null => {
    switch (fact.kind) {
      case 'place':
        return { from: date(fact.from), to: date(fact.until - 1), value: fact.place };
      case 'schedule':
        return { from: fact.from, to: null, value: fact.zone };
      case 'holiday':
        return { from: fact.date, to: fact.date, value: fact.off ? 'off' : 'working' };
      case 'target':
        return { from: date(fact.from), to: null, value: `chat ${fact.chat}, email ${fact.email}` };
      case 'mark': {
        const ask = asks.get(fact.ask)?.ask;
        return ask ? { from: date(ask.at), to: date(ask.at), value: fact.mark } : null;
      }
      default:
        return senders.has(fact.sender) && touchesPerson(frame, fact)
          ? { from: monday, to: null, value: fact.notAPerson ? 'not-a-person' : 'person' }
          : null;
    }
  };

  return frame.input.facts
    .flatMap((fact): Correction[] => {
      const about = spoken(fact);
      if (!about || about.from > sunday || (about.to !== null && about.to < monday)) return [];
      // What was stated before the week began is no correction of this week, however far back it reaches.
      const first = about.from < monday ? monday : about.from;
      const late = dateNumber(date(fact.stated)) > dateNumber(first);
      return late ? [{ stated: fact.stated, about: fact.kind, ...about }] : [];
    })
    .sort((a, b) => a.stated - b.stated || (a.from < b.from ? -1 : 1));
}

/** True where the statement says something new about whether the sender is a person; a new name alone does not. */
function touchesPerson({ input }: WeekFrame, fact: Extract<Fact, { kind: 'person' }>): boolean {
  const before = factsOf(input.facts, 'person').findLast(
    (other) => other.sender === fact.sender && other.stated < fact.stated,
  );
  return fact.notAPerson !== (before?.notAPerson ?? false);
}
