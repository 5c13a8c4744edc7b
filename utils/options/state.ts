import type { WeekHours } from '../domain/fact.ts';
import type { Leave } from '../domain/leave.ts';
import type { SiteId } from '../domain/message.ts';
import type { SitesActions, SitesState } from '../consent/state.ts';
import type { Toll } from '../ledger/erase.ts';
import type { Incoming } from '../ledger/incoming.ts';
import type { Policy } from '../policy/state.ts';
import type { Offer, Refusal } from '../settings-file/state.ts';
import type { Settings } from '../settings.ts';
import type { UnlistedActions, UnlistedState } from '../unlisted/state.ts';

export type { Offer } from '../settings-file/state.ts';

/** The sections of the options page that save something, for the word "saved" beside them. */
export type Section = 'hours' | 'leave' | 'targets' | 'remote' | 'notices' | 'personal' | 'data';

/** What can be erased at once. `fresh`: everything and the settings, as on the day of the installation. */
export const erasures = ['site', 'period', 'old', 'everything', 'fresh'] as const;
export type Erasure = (typeof erasures)[number];

/** What the user chose to erase; `site` where it is one site, dates (`2026-11-24`) where it is a period. */
export interface EraseChoice {
  what: Erasure;
  site: SiteId | null;
  first: string;
  last: string;
}

/** What came of the last thing that was done with the data. */
export type Done =
  | { what: 'saved-ledger' | 'saved-settings'; name: string }
  | { what: 'restored'; messages: number }
  | { what: 'took-settings'; changes: number }
  | { what: 'erased'; messages: number };

export interface DataState {
  messages: number;
  /** When the oldest message came, epoch ms. */
  first: number | null;
  /** Records older than thirteen months; `until` in epoch ms. */
  old: { messages: number; until: number } | null;
  /** Sites of which there is anything. */
  sites: readonly { site: SiteId; name: string }[];
  /** What is being done now; `of` 0 while nobody knows how much it is. */
  job: { what: 'export' | 'read' | 'restore' | 'count' | 'erase'; done: number; of: number } | null;
  /** A ledger's file that was chosen, and what its settings would change. */
  incoming: { name: string; incoming: Incoming; offer: Offer | null } | null;
  /** A file of settings that was chosen. */
  file: { name: string; offer: Offer } | { name: string; refused: Refusal; version: number } | null;
  /** What would be erased. */
  toll: { choice: EraseChoice; toll: Toll } | null;
  done: Done | null;
}

export interface OptionsState {
  /** Epoch ms. */
  now: number;
  /** Today, in the zone in force. */
  today: string;
  /** This computer's zone. */
  detected: string;
  zones: readonly string[];
  sites: SitesState | null;
  unlisted: UnlistedState | null;
  /** The hours in force on the date from which changes are to hold; `later`: dates from which others do. */
  hours: { from: string; zone: string; week: WeekHours; later: readonly string[] };
  leaves: readonly Leave[];
  targets: { chat: number; email: number };
  settings: Settings;
  policy: Policy;
  data: DataState;
  /** The section that was saved last; the number grows with each saving. */
  saved: { section: Section; turn: number } | null;
  /** What went wrong, in words, and where. */
  problem: { section: Section | null; text: string } | null;
}

export interface OptionsActions {
  sites: SitesActions;
  unlisted: UnlistedActions;
  /** From which date on changed hours are to hold. */
  hoursFrom: (date: string) => void;
  hours: (week: WeekHours) => void;
  zone: (zone: string) => void;
  takeLeave: (leave: Pick<Leave, 'first' | 'last' | 'part'>) => void;
  takeBack: (leave: Leave) => void;
  targets: (targets: { chat: number; email: number }) => void;
  set: (section: Section, change: Partial<Settings>) => void;
  saveLedger: () => void;
  saveSettings: () => void;
  readLedger: (file: File) => void;
  readSettings: (file: File) => void;
  /** Brings in the ledger that was read, and its settings if they are wanted. */
  restore: (settings: boolean) => void;
  takeSettings: () => void;
  countErasure: (choice: EraseChoice) => void;
  erase: () => void;
  /** Lets go of what was read or counted. */
  cancel: () => void;
}
