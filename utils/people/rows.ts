import { factsOf, type Fact, type PersonFact } from '../domain/fact.ts';
import type { SenderRow } from '../ledger/people.ts';
import { isSaid, type PersonRow, type Word } from './state.ts';

const nothing: Word = { name: null, group: null, notAPerson: false };

/** What the user last said of each sender. */
export function wordsIn(facts: readonly Fact[]): Map<string, Word> {
  return new Map(
    factsOf(facts, 'person').map(({ sender, name, group = null, notAPerson }) => [
      sender,
      { name, group, notAPerson },
    ]),
  );
}

/** What the user last said of a sender; nothing, where they said nothing. */
export function wordOn(facts: readonly Fact[], sender: string): Word {
  return wordsIn(facts).get(sender) ?? nothing;
}

/** Senders as the page lists them: the most frequent first, at the end those of whom only the user's word is known. */
export function rowsOf(senders: readonly SenderRow[], facts: readonly Fact[]): PersonRow[] {
  const words = wordsIn(facts);
  const known = new Set(senders.map(({ sender }) => sender));
  const silent = [...words]
    .filter(([sender, word]) => !known.has(sender) && isSaid(word))
    .map(([sender, word]) => ({ sender, site: null, asks: 0, latest: null, link: null, ...word }));
  const asking = senders.map((row) => ({ ...row, ...(words.get(row.sender) ?? nothing) }));
  return [...asking, ...silent].sort(
    (a, b) => b.asks - a.asks || (b.latest ?? 0) - (a.latest ?? 0) || (a.sender < b.sender ? -1 : 1),
  );
}

/** The fact that the user says something of a sender. */
export function personFact(sender: string, { name, group, notAPerson }: Word, stated: number): PersonFact {
  const said = name?.trim() ?? '';
  return { kind: 'person', stated, sender, notAPerson, name: said === '' ? null : said, group };
}
