import type { PlanItem, Place } from '../domain/fact.ts';
import type { Language } from '../words/language.ts';

/** A text that the user may hand to others, ready for their mail program. */
export interface Draft {
  subject: string;
  body: string;
  /** `mailto:` without an address. */
  link: string;
}

/** One of today's absences. Instants in epoch ms. */
export interface Note {
  id: string;
  note: string;
  from: number;
  promised: number;
  back: number | null;
  by: 'ended' | 'message' | null;
  kept: boolean | null;
}

/** What can be copied. */
export type Copied = 'home' | 'wrapUp' | 'status';

/** What the page "Today" shows. */
export interface DayState {
  /** Epoch ms. */
  now: number;
  /** The zone in force today. */
  zone: string;
  /** Today, `2026-11-24`. */
  date: string;
  place: Place;
  items: PlanItem[];
  /** Today's items that were not in the plan at noon, by id. */
  later: string[];
  /** What was left undone of the plan before, and is not in today's. */
  left: PlanItem[];
  /** The absence that the user is in. */
  running: Note | null;
  /** Today's absences in order of time, the running one among them. */
  notes: Note[];
  home: Draft;
  wrapUp: Draft;
  status: string;
  /** In which language the drafts and the status are. */
  written: Pick<Language, 'lang' | 'dir'>;
  /** What was copied last. */
  copied: Copied | null;
  problem: string | null;
}

/** Absences that take one click, with the minutes that they last. */
export const usualMinutes = { lunch: 45, short: 15 } as const;
export type Usual = keyof typeof usualMinutes;

export interface DayActions {
  add: (text: string) => void;
  /** New words for an item; without any it is taken out. */
  edit: (id: string, text: string) => void;
  tick: (id: string, done: boolean) => void;
  remove: (id: string) => void;
  /** Plans for today what was left. */
  takeOver: () => void;
  away: (usual: Usual) => void;
  /** Away until an instant, with the user's own words; null: time to concentrate. */
  awayUntil: (note: string | null, promised: number) => void;
  back: () => void;
  copy: (what: Copied) => void;
}
