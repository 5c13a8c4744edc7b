import type { LogWords } from '../../utils/interface/log/en.ts';
import type { LogRow } from '../../utils/log/state.ts';
import type { Format } from '../../utils/words/format.ts';

/** Why an ask counts as it does, then what else there is to say about it: a sentence each. */
export function whyOf(row: LogRow, words: LogWords, format: Format): string[] {
  const when = format.moment(row.begins, row.zone);
  return [
    outcomeOf(row, words, format),
    ...row.notes.map((note) => words.why.notes[note](when, row.messages)),
  ];
}

function outcomeOf(row: LogRow, { why }: LogWords, format: Format): string {
  const { outcome, open, elsewhere, working } = row;
  const target = format.span(row.target);
  switch (outcome) {
    case 'within':
      return elsewhere === 'unseen' ? why.seenWithin : why.within(target);
    case 'late':
      if (elsewhere === 'unseen') return why.seenLate;
      if (elsewhere === 'marked') return why.marked;
      return open ? why.openLate(target) : why.late(target);
    case 'undecided':
      return why.undecided(format.span(row.target - working));
    default:
      return why[outcome];
  }
}
