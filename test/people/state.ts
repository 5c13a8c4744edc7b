import type { PeopleState, PersonRow } from '../../utils/people/state.ts';
import { siteNames } from '../../utils/sites/names.ts';

/** States of the page of people for its tests. */

export const row = (more: Partial<PersonRow> = {}): PersonRow => ({
  sender: 'a',
  site: 'gmail',
  asks: 12,
  latest: 1_796_000_000_000,
  link: null,
  name: null,
  group: null,
  notAPerson: false,
  ...more,
});
export const state = (more: Partial<PeopleState> = {}): PeopleState => ({
  now: 1_796_000_000_000,
  zone: 'Europe/Berlin',
  rows: [row()],
  found: null,
  undoable: false,
  refused: null,
  sites: siteNames,
  problem: null,
  ...more,
});
