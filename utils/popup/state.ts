import type { Mark, Place } from '../domain/fact.ts';
import type { DayPart } from '../domain/day-part.ts';
import type { Outcome } from '../domain/judge.ts';
import type { Channel } from '../domain/message.ts';
import type { Quantile } from '../report/types.ts';
import type { TrialLine } from '../domain/trial-line.ts';

/** An ask that waits for the user, as the popup lists it. Times in epoch ms, durations in working ms. */
export interface Waiting {
  key: string;
  /** Readable only where the user pinned the sender. */
  who: string | null;
  site: string;
  at: number;
  waited: number;
  target: number;
  late: boolean;
  link: string | null;
}

/** Kaplan–Meier medians in working ms; null where nothing was asked. */
export type Medians = Record<Channel, Quantile>;

/** Today's asks as the popup shows them: the same counts as in the report. */
export interface Today {
  decided: number;
  within: number;
  undecided: number;
  medians: Medians;
}

/** The day as a picture. Instants in epoch ms. */
export interface Strip {
  date: string;
  zone: string;
  working: [from: number, until: number][];
  places: { from: number; until: number; place: Place }[];
  asks: {
    number: number;
    channel: Channel;
    at: number;
    replied: number | null;
    outcome: Outcome;
    open: boolean;
  }[];
  /** Absences: until the user was back by their own word, else until the promise, or now while one runs on. */
  away: { note: string; from: number; until: number }[];
}

/** An app in the tab behind the popup. */
export type App = { key: string; name: string } & (
  | { kind: 'signed-out' | 'changed' | 'no-account' }
  | { kind: 'known'; account: string; host: string; reading: 'on' | 'off' | 'not-allowed' }
);

/** A site that is switched on but cannot be read as it should. */
export interface Trouble {
  name: string;
  /** `https://mail.company.test`, where something can be done about it. */
  origin: string;
  state: 'signed-out' | 'changed' | 'not-allowed';
  /** Since when, epoch ms; null where nobody can tell. */
  since: number | null;
}

/** What the ledger says. Pure. */
export interface Glance {
  place: Place;
  /** When the place changes later today, epoch ms. */
  until: number | null;
  /** Some of today's working minutes have passed, so it matters from when on a change counts. */
  begun: boolean;
  /** The absence that the user is in, by its promise in epoch ms. */
  away: { note: string; promised: number } | null;
  waiting: Waiting[];
  today: Today;
  strip: Strip;
  trial: TrialLine | null;
}

export interface PopupState extends Glance {
  /** Epoch ms. */
  now: number;
  /** The zone in force today. */
  zone: string;
  /** Today, `2026-11-24`. */
  date: string;
  /** The medians of the last eight weeks; null until they are known. */
  usual: Medians | null;
  /** The ask that was marked last in this popup, so that it can be taken back. */
  marked: { key: string; mark: Mark } | null;
  /** How many sites are switched on. */
  sites: number;
  troubles: Trouble[];
  /** The apps in the tab behind the popup; null while it is being looked at. */
  here: App[] | null;
  /** That tab; null where it shows no page that we may look at. */
  tab: number | null;
  /** What lies on the clipboard: a description of the page, or the line for the chat's status. */
  copied: 'description' | 'status' | null;
}

/** What is drawn: the state, null until the ledger was read, and what went wrong. */
export interface Shown {
  state: PopupState | null;
  problem: string | null;
}

/** Where the user says they are today: by the switch, for a half day, or nowhere. */
export type DayPlace = Place | Exclude<DayPart, 'day'>;

export interface PopupActions {
  /** `morning` and `afternoon` at home, the other half in the office: both of the whole day, whatever `since` is. */
  place: (place: DayPlace, since: 'day' | 'now') => void;
  /** Away for one of the usual times. */
  away: (usual: 'lunch' | 'focus' | 'short') => void;
  /** Away until an instant, with the user's own words. */
  awayUntil: (note: string, promised: number) => void;
  back: () => void;
  /** Copies the line for the chat's status. */
  status: () => void;
  mark: (key: string, mark: Mark) => void;
  read: (key: string, on: boolean) => void;
  /** Copies the structure of the page, without a word of anybody's, for a bug report. */
  describe: (key: string) => void;
  /** Opens a conversation, or a page of ours by its path. */
  open: (address: string) => void;
}
