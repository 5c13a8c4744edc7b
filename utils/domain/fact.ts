import type { PersonGroup } from './people.ts';

/**
 * What the user states, as dated facts. Facts are only ever added: a correction is a later fact about the same
 * thing, so the past is recomputed and the correction itself can be counted and shown.
 */

export const places = ['remote', 'office', 'off'] as const;
export type Place = (typeof places)[number];

/** Working hours of one weekday: pairs of minutes after local midnight; an end above 1440 runs into the next day. */
export type DayHours = [start: number, end: number][];

/** Monday first. */
export type WeekHours = [DayHours, DayHours, DayHours, DayHours, DayHours, DayHours, DayHours];

/** In force from a local date (`2026-11-24`) on, in an IANA zone. */
export interface ScheduleFact {
  kind: 'schedule';
  stated: number;
  from: string;
  zone: string;
  week: WeekHours;
}

export interface HolidayFact {
  kind: 'holiday';
  stated: number;
  date: string;
  off: boolean;
}

/** Where the user works (or that they do not) between two instants, epoch ms, end excluded. */
export interface PlaceFact {
  kind: 'place';
  stated: number;
  from: number;
  until: number;
  place: Place;
}

/** Working minutes agreed per channel, for asks from an instant on. */
export interface TargetFact {
  kind: 'target';
  stated: number;
  from: number;
  chat: number;
  email: number;
}

export const marks = ['no-reply-needed', 'answered-elsewhere', 'none'] as const;
export type Mark = (typeof marks)[number];

/** The user's own word on one ask; `none` takes it back. */
export interface MarkFact {
  kind: 'mark';
  stated: number;
  ask: string;
  mark: Mark;
}

/**
 * The user's word on a sender (a keyed hash): that it is no person, a readable name if they want one, and the group
 * that the report counts it in. Several senders of one name and group are one person.
 */
export interface PersonFact {
  kind: 'person';
  stated: number;
  sender: string;
  notAPerson: boolean;
  name: string | null;
  /** Left out by version 0.1: in no group. */
  group?: PersonGroup | null;
}

/**
 * What user and boss agreed to try. The last statement of an id holds; what it says otherwise than the one before is
 * a later change, with the date on which it was stated (`utils/domain/trial.ts`).
 */
export interface TrialFact {
  kind: 'trial';
  stated: number;
  id: string;
  /** The first day, a local date. */
  start: string;
  weeks: number;
  /** Remote weekdays, Monday 0, in order. */
  weekdays: number[];
  /** Targets in working minutes. */
  chat: number;
  email: number;
  /** How many percentage points remote days may be worse than office days. */
  margin: number;
  /** The date on which the figures are looked at together; before it there is no verdict. */
  review: string;
  /** With whom it was agreed; free text, may be empty. */
  boss: string;
  /** The last day of a trial that ended before its time. */
  ended?: string;
}

/**
 * An absence with a promised return ("Lunch, back 12:30"). A later fact of the same `id` changes or ends it; what then
 * holds, and whether the promise was kept, is in `away`.
 */
export interface AwayFact {
  kind: 'away';
  stated: number;
  id: string;
  from: number;
  promised: number;
  /** The user's own words, at most 80 characters. */
  note: string;
  /** When the user said that they are back; null while they are away. */
  ended: number | null;
}

/** One thing that the user means to do on a day, in their own words of at most 120 characters. */
export interface PlanItem {
  id: string;
  text: string;
  done: boolean;
}

/** The plan of a local date, whole: the last one of a date holds. At most five items. */
export interface PlanFact {
  kind: 'plan';
  stated: number;
  date: string;
  items: PlanItem[];
}

export type Fact =
  | ScheduleFact
  | HolidayFact
  | PlaceFact
  | TargetFact
  | MarkFact
  | PersonFact
  | TrialFact
  | AwayFact
  | PlanFact;
export type FactOf<K extends Fact['kind']> = Extract<Fact, { kind: K }>;

/** Facts of one kind in the order in which they were stated, so that the last word is the last element. */
export function factsOf<K extends Fact['kind']>(facts: readonly Fact[], kind: K): FactOf<K>[] {
  return facts.filter((fact): fact is FactOf<K> => fact.kind === kind).sort((a, b) => a.stated - b.stated);
}

const nineToFive: DayHours = [[540, 1020]];

/** What holds until the user says otherwise: Monday to Friday, 9 to 17. */
export const defaultWeek: WeekHours = [nineToFive, nineToFive, nineToFive, nineToFive, nineToFive, [], []];

/** Default targets in working minutes (design section 2). */
export const defaultTargets = { chat: 15, email: 240 };
