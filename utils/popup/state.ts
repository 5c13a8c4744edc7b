import type { Mark, Place } from '../domain/fact.ts';
import type { Channel } from '../domain/message.ts';

/** An ask that waits for the user, as the popup lists it. Times in epoch ms, durations in working ms. */
export interface Waiting {
  key: string;
  /** Readable only where the user pinned the sender. */
  who: string | null;
  channel: Channel;
  site: string;
  at: number;
  waited: number;
  target: number;
  late: boolean;
  link: string | null;
}

/** Today's asks as the popup shows them: the same counts as in the report. */
export interface Today {
  decided: number;
  within: number;
  undecided: number;
  /** Kaplan–Meier medians in working ms; null where the curve does not reach it yet. Channels without asks are absent. */
  medians: { channel: Channel; median: number | null }[];
}

/** An app in the tab behind the popup. */
export type App = { key: string; name: string } & (
  | { kind: 'signed-out' | 'changed' | 'no-account' }
  | { kind: 'known'; account: string; host: string; reading: 'on' | 'off' | 'not-allowed' }
);

/** A site that is switched on but cannot be read as it should. */
export interface Trouble {
  name: string;
  host: string;
  state: 'signed-out' | 'changed';
  /** Since when, epoch ms. */
  since: number;
}

export interface PopupState {
  /** Epoch ms. */
  now: number;
  place: Place;
  /** Some of today's working minutes have passed, so it matters from when on a switch counts. */
  begun: boolean;
  today: Today;
  waiting: Waiting[];
  /** The ask that was marked last in this popup, so that it can be taken back. */
  marked: { key: string; mark: Mark } | null;
  /** The apps in the tab behind the popup; null while it is being looked at. */
  here: App[] | null;
  /** A description of the page lies on the clipboard. */
  described: boolean;
  troubles: Trouble[];
  /** How far the trial is, in words; null outside of one. */
  trial: string | null;
  problem: string | null;
}

export interface PopupActions {
  switchPlace: (remote: boolean, since: 'day' | 'now') => void;
  mark: (key: string, mark: Mark) => void;
  read: (key: string, on: boolean) => void;
  /** Copies the structure of the page, without a word of anybody's, for a bug report. */
  describe: (key: string) => void;
  open: (link: string) => void;
  report: () => void;
  sites: () => void;
}
