import type { Ask, ReplyKind } from '../domain/ask.ts';
import { dateText } from '../domain/clock.ts';
import type { Mark } from '../domain/fact.ts';
import { judge, type Judged, type Outcome } from '../domain/judge.ts';
import type { Channel, SiteId } from '../domain/message.ts';
import type { Rules } from '../domain/rules.ts';
import { cleanLine } from '../report/clean.ts';
import type { DayPlace } from './show.ts';

/** How an ask came. */
export type AskKind = 'mail' | 'direct' | 'mention' | 'thread';

/** What is said of an ask beside its outcome. */
export const notes = [
  'outside-hours',
  'off-hours',
  'same-room',
  'skewed',
  'mixed-clocks',
  'several',
  'reacted',
] as const;
export type Note = (typeof notes)[number];

/** One ask in the log. Instants in epoch ms, durations in ms. */
export interface LogRow {
  /** Key of its first message. */
  key: string;
  /** The working day that it counts for, `2026-11-24`, and the zone in force on it. */
  date: string;
  zone: string;
  place: DayPlace;
  site: SiteId;
  channel: Channel;
  kind: AskKind;
  sender: string | null;
  /** The name that the user pinned on the sender. */
  who: string | null;
  at: number;
  /** Its first working minute, and the hour of the clock that this lies in. */
  begins: number;
  hour: number;
  messages: number;
  outcome: Outcome;
  open: boolean;
  replied: number | null;
  how: ReplyKind | null;
  elsewhere: Judged['elsewhere'];
  /** To the reply, or waited so far; `elapsed` null where the reply's time was not read. */
  elapsed: number | null;
  working: number;
  target: number;
  offHours: boolean;
  notes: Note[];
  /** The user's own mark that holds. */
  mark: Exclude<Mark, 'none'> | null;
  /** Only while it is open. */
  link: string | null;
}

/** An ask that no working hour follows: it counts for no day. */
export type Unplaced = Pick<LogRow, 'key' | 'site' | 'who' | 'at'>;

/** Every ask as a row, in order of time; those of senders who are no person are rows as well. Pure. */
export function rowsOf(
  asks: readonly Ask[],
  rules: Rules,
  asOf: number,
): { rows: LogRow[]; unplaced: Unplaced[] } {
  const rows: LogRow[] = [];
  const unplaced: Unplaced[] = [];
  for (const ask of asks.toSorted((a, b) => a.at - b.at || (a.key < b.key ? -1 : 1))) {
    // What is dated after now is none of the report's asks, and so none of these.
    if (ask.at > asOf) continue;
    const judged = judge(ask, rules, asOf);
    if (judged) rows.push(rowOf(judged, rules));
    else unplaced.push({ key: ask.key, site: ask.site, who: nameOf(ask.sender, rules), at: ask.at });
  }
  return { rows, unplaced };
}

function rowOf(judged: Judged, rules: Rules): LogRow {
  const { ask, begins, outcome, open, elsewhere, elapsed, working, target, offHours, place } = judged;
  const zone = rules.clock.zone(judged.date);
  const reply = judged.replied ? ask.reply : null;
  const mark = rules.mark(ask)?.mark ?? null;
  return {
    key: ask.key,
    date: dateText(judged.date),
    zone,
    place,
    site: ask.site,
    channel: ask.channel,
    kind: kindOf(ask),
    sender: ask.sender,
    who: nameOf(ask.sender, rules),
    at: ask.at,
    begins,
    hour: Temporal.Instant.fromEpochMilliseconds(begins).toZonedDateTimeISO(zone).hour,
    messages: ask.messages,
    outcome,
    open,
    replied: reply?.at ?? null,
    how: reply?.how ?? null,
    elsewhere,
    elapsed,
    working,
    target,
    offHours,
    notes: notesOf(judged),
    mark: mark === 'none' ? null : mark,
    link: open ? ask.link : null,
  };
}

function kindOf({ addressed }: Ask): AskKind {
  return addressed === 'direct' || addressed === 'mention' || addressed === 'thread' ? addressed : 'mail';
}

/** A pinned name as one line of readable signs; somebody may have pasted anything into it. */
export function nameOf(sender: string | null, rules: Rules): string | null {
  return cleanLine(rules.name(sender) ?? '') || null;
}

function notesOf({ ask, begins, replied, offHours }: Judged): Note[] {
  const reply = replied ? ask.reply : null;
  const holds: Record<Note, boolean> = {
    'outside-hours': begins > ask.at && !offHours,
    'off-hours': offHours,
    'same-room': reply?.how === 'same-room',
    skewed: reply?.skewed ?? false,
    'mixed-clocks': reply !== null && reply.clock !== ask.clock,
    several: ask.messages > 1,
    reacted: ask.acknowledgedAt !== null,
  };
  return notes.filter((note) => holds[note]);
}
