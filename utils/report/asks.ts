import { dateText } from '../domain/clock.ts';
import { judge, type Judged } from '../domain/judge.ts';
import type { Rules } from '../domain/rules.ts';
import { withoutMarks } from '../domain/people.ts';
import type { Asked } from './people.ts';
import type { AskRow } from './types.ts';
import type { WeekFrame } from './week.ts';

/** What rows are made by, beside the judged asks. */
export interface RowRules {
  rules: Rules;
  input: { asOf: number };
}

/** Asks numbered in order of time; those of senders marked as no person are no asks. */
export function askRows(frame: WeekFrame, judged = frame.judged): Asked[] {
  return rowsOf(judged, frame);
}

/** The same for any judged asks, in the order given. */
export function rowsOf(judged: readonly Judged[], by: RowRules): Asked[] {
  const unmarked = unmarkedIn(by);
  return judged
    .filter((one) => one.outcome !== 'not-a-person')
    .map((one, index) => ({ judged: one, row: rowOf(one, index + 1, unmarked(one), by) }));
}

/** The office asks of the baseline's weeks before this one, numbered on their own. */
export function rowsBefore(frame: WeekFrame): AskRow[] {
  const [monday = 0] = frame.dates;
  const before = frame.judgedBefore.filter((one) => one.date < monday && one.place === 'office');
  return askRows(frame, before).map(({ row }) => row);
}

/** What the senders marked as no person asked, judged as if nobody had been marked. */
export function setAsideRows(frame: WeekFrame): AskRow[] {
  const { rules, input } = frame;
  return frame.judged
    .filter((one) => one.outcome === 'not-a-person')
    .flatMap((one) => judge(one.ask, withoutMarks(rules), input.asOf) ?? [])
    .map((one, index) => rowOf(one, index + 1, null, frame));
}

function unmarkedIn({ rules, input }: RowRules): (one: Judged) => AskRow['unmarked'] {
  const plain = withoutMarks(rules);
  return ({ ask }) => (rules.mark(ask) === null ? null : (judge(ask, plain, input.asOf)?.outcome ?? null));
}

function rowOf(judged: Judged, number: number, unmarked: AskRow['unmarked'], { rules }: RowRules): AskRow {
  const { ask, outcome, target, elapsed, working, replied, open, elsewhere, offHours } = judged;
  const reply = replied ? ask.reply : null;
  return {
    number,
    date: dateText(judged.date),
    place: judged.place,
    site: ask.site,
    channel: ask.channel,
    group: rules.group(ask.sender),
    at: ask.at,
    precision: ask.precision,
    clock: ask.clock,
    messages: ask.messages,
    outcome,
    unmarked,
    target,
    replied: reply?.at ?? null,
    how: reply?.how ?? null,
    replyClock: reply?.clock ?? null,
    elapsed,
    working,
    open,
    elsewhere,
    seen: seenOf(judged, rules),
    offHours,
    skewed: reply?.skewed ?? false,
    acknowledged: ask.acknowledgedAt !== null,
  };
}

function seenOf({ ask, elsewhere }: Judged, rules: Rules): AskRow['seen'] {
  const at = elsewhere === 'unseen' ? ask.answeredSeen : (rules.mark(ask)?.stated ?? null);
  if (elsewhere === null || at === null) return null;
  const before = elsewhere === 'unseen' ? ask.unansweredSeen : null;
  return { at, working: rules.clock.working(ask.at, at), before };
}
