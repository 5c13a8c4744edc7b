import { awaysOf, backOf, isKept } from '../domain/away.ts';
import type { AwayFact } from '../domain/fact.ts';
import { cleanLine } from './clean.ts';
import type { Correction } from './types.ts';
import { localDate, type WeekFrame } from './week.ts';

/** An absence with a promised return. Instants in epoch ms. `isKept` makes `kept` of the rest. */
export interface AwayRow {
  /** The local date on which it began. */
  date: string;
  /** When the promise was made. */
  stated: number;
  from: number;
  promised: number;
  /** The user's own words. */
  note: string;
  /** The first sign that the user was back, and what it was; null: none as of the report. */
  back: number | null;
  by: 'ended' | 'message' | null;
  /** Null: not due yet. */
  kept: boolean | null;
}

/** The week's away notes: how many returns were promised, how many of the due ones were kept, and every one of them. */
export interface AwayNotes {
  promised: number;
  /** Promises that were due, or kept early. */
  decided: number;
  kept: number;
  /** kept ÷ decided; null when none was due. */
  share: number | null;
  rows: AwayRow[];
}

/** The absences that began in the week, in order of time; null where the user chose not to show them. */
export function awayOf(frame: WeekFrame): AwayNotes | null {
  const { input, from, until } = frame;
  const { asOf, own, facts, show } = input;
  if (!show.away) return null;
  const rows = awaysOf(facts)
    .filter((away) => away.from >= from && away.from < until && away.stated <= asOf)
    .map((away): AwayRow => {
      const back = backOf(away, own, asOf);
      return {
        date: localDate(frame, away.from),
        stated: away.stated,
        from: away.from,
        promised: away.promised,
        note: cleanLine(away.note),
        back: back?.at ?? null,
        by: back?.by ?? null,
        kept: isKept(away, back?.at ?? null, asOf),
      };
    });
  const decided = rows.filter((row) => row.kept !== null).length;
  const kept = rows.filter((row) => row.kept === true).length;
  return { promised: rows.length, decided, kept, share: decided === 0 ? null : kept / decided, rows };
}

/** What a statement about an absence says, for the list of what was stated on a later day; null where none is shown. */
export function awayCorrection(
  frame: WeekFrame,
  { from, ended }: AwayFact,
): Omit<Correction, 'stated' | 'about'> | null {
  if (!frame.input.show.away) return null;
  const date = localDate(frame, from);
  return { from: date, to: date, value: ended === null ? 'away-changed' : 'away-ended' };
}
