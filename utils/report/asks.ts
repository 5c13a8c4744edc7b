import { dateText } from '../domain/clock.ts';
import type { Judged } from '../domain/judge.ts';
import { cleanLine } from './clean.ts';
import type { AskRow, Report } from './types.ts';
import type { WeekFrame } from './week.ts';

/** Every ask of the week, numbered in order of time; those of senders marked as no person are no asks. */
export function askRows(frame: WeekFrame): { judged: Judged; row: AskRow }[] {
  return frame.judged
    .filter((one) => one.outcome !== 'not-a-person')
    .map((judged, index) => ({ judged, row: rowOf(judged, index + 1) }));
}

function rowOf(judged: Judged, number: number): AskRow {
  const { ask, outcome, target, elapsed, working, replied, open, elsewhere, offHours } = judged;
  const reply = replied ? ask.reply : null;
  return {
    number,
    date: dateText(judged.date),
    place: judged.place,
    site: ask.site,
    channel: ask.channel,
    at: ask.at,
    precision: ask.precision,
    messages: ask.messages,
    outcome,
    target,
    replied: reply?.at ?? null,
    how: reply?.how ?? null,
    elapsed,
    working,
    open,
    elsewhere,
    offHours,
    skewed: reply?.skewed ?? false,
    acknowledged: ask.acknowledgedAt !== null,
  };
}

/** The asks of people whom the user named: what these people can compare with their own mailbox. */
export function checkMeOf(
  rows: readonly { judged: Judged; row: AskRow }[],
  { rules }: WeekFrame,
): Report['checkMe'] {
  return rows.flatMap(({ judged, row }) => {
    const who = cleanLine(rules.name(judged.ask.sender) ?? '');
    return who === '' ? [] : [{ ...row, who }];
  });
}
