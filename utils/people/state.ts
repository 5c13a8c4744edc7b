import type { SiteId } from '../domain/message.ts';
import type { PersonGroup } from '../domain/people.ts';

/** What the user says of a sender. */
export interface Word {
  name: string | null;
  group: PersonGroup | null;
  notAPerson: boolean;
}

/** Whether the user says anything of the sender at all. */
export function isSaid({ name, group, notAPerson }: Word): boolean {
  return name !== null || group !== null || notAPerson;
}

/** One sender on the page. */
export interface PersonRow extends Word {
  sender: string;
  /** Null where nothing was asked yet: the hash does not say. */
  site: SiteId | null;
  asks: number;
  /** Epoch ms; null where nothing was asked yet. */
  latest: number | null;
  link: string | null;
}

/** Where a typed address was looked for, and how often its sender had asked there. */
export interface Found {
  site: SiteId;
  asks: number;
}

/** Why no sender can be found by what was typed: it is the user's own account, or no site names anybody so. */
export type Refused = 'own' | 'nobody';

export interface PeopleState {
  /** Epoch ms. */
  now: number;
  /** The zone in which its times are said. */
  zone: string;
  /** The most frequent first; at the end those whom the user named and who have not asked yet. */
  rows: PersonRow[];
  /** What came of the last address that was looked for. */
  found: Found[] | null;
  /** True where the last change can be taken back. */
  undoable: boolean;
  /** Sites as people call them. */
  sites: Record<SiteId, string>;
  /** Why the last address was not taken. */
  refused: Refused | null;
  /** What went wrong, in words for the user. */
  problem: string | null;
}

export interface PeopleActions {
  say: (row: PersonRow, word: Word) => void;
  /** Looks for the sender behind an address or a chat id and, with a name or a group, says so of them. */
  add: (typed: string, word: Pick<Word, 'name' | 'group'>) => void;
  undo: () => void;
  open: (link: string) => void;
}
