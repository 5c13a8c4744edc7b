import type { SiteRow, SitesActions, SitesState } from '../consent/state.ts';
import type { WeekHours } from '../domain/fact.ts';
import type { Refused } from '../people/state.ts';
import type { RemoteDay } from '../settings.ts';

/** What is known of the open tabs. Kept nowhere. */
export interface OpenTabs {
  /** Some are open whose address the browser keeps from us. */
  hidden: boolean;
  /** Origins of open pages at which no known site lives: one of them may be the office's own webmail or chat. */
  others: string[];
  /** The host that was allowed last and shows nothing that we can read. */
  unknown: string | null;
}

/** The sites as the first page lists them: those that an open tab shows come first. */
export interface SitesFound {
  rows: SiteRow[];
  /** So many of them, from the first on, were found in open tabs. */
  found: number;
}

export interface WelcomeState {
  /** Epoch ms. */
  now: number;
  /** When the user agreed, epoch ms; null: not yet. */
  consent: number | null;
  /** Some account is for work already, at whichever site. */
  working: boolean;
  /** Null until the open tabs were looked at for the first time. */
  sites: (Omit<SitesState, 'rows'> & SitesFound) | null;
  tabs: OpenTabs;
  /** The working hours in force today, and their zone. */
  week: WeekHours;
  zone: string;
  /** This computer's own zone, and all that it knows. */
  detected: string;
  zones: readonly string[];
  remoteDays: RemoteDay[];
  /** As the report shall say it. */
  name: string;
  boss: {
    /** So many senders were said to be the boss. */
    named: number;
    /** Where the address that was given last was found: the site as people call it, and how often they asked there. */
    found: { site: string; asks: number }[] | null;
    /** Why the last address was not taken. */
    refused: Refused | null;
    problem: string | null;
  };
  /** The keys that open the popup, as the browser writes them; null where none are set. */
  keys: string | null;
  problem: string | null;
}

export interface WelcomeActions extends SitesActions {
  /** Gives the consent to the recording, or takes it back. */
  agree: (given: boolean) => void;
  /** Asks the browser once for the addresses of the open tabs. Must be the first thing in a click's handler. */
  look: () => void;
  /** Asks for one more origin. Must be the first thing in a click's handler. */
  allowOther: (origin: string) => void;
  hours: (week: WeekHours, zone: string) => void;
  remote: (days: RemoteDay[]) => void;
  call: (name: string) => void;
  /** Says whose asks are the boss's: a mail address, or an id that a chat shows. */
  nameBoss: (typed: string) => void;
}
