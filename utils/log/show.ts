import { places, type Place } from '../domain/fact.ts';
import { isCounted, isDecided } from '../report/figures.ts';
import type { LogRow } from './rows.ts';

export type DayPlace = Place | 'mixed';
export const dayPlaces: readonly DayPlace[] = [...places, 'mixed'];

/** Which asks are shown: each figure of popup, report and log counts one of these sets. */
export const shows = [
  'counted',
  'decided',
  'within',
  'late',
  'undecided',
  'open',
  'timed',
  'apart',
  'follow-up',
  'unseen',
  'no-reply-needed',
  'elsewhere',
  'same-room',
  'order-unknown',
  'excluded',
] as const;
export type Show = (typeof shows)[number];

const is: Record<Show, (row: LogRow) => boolean> = {
  // The table's asks: decided or not yet.
  counted: isCounted,
  // What the share is made of.
  decided: isDecided,
  within: ({ outcome }) => outcome === 'within',
  late: ({ outcome }) => outcome === 'late',
  undecided: ({ outcome }) => outcome === 'undecided',
  open: (row) => isCounted(row) && row.open,
  // What the median is made of.
  timed: (row) => isCounted(row) && !row.offHours,
  apart: (row) => !isCounted(row),
  'follow-up': ({ outcome }) => outcome === 'follow-up',
  unseen: ({ outcome }) => outcome === 'unseen',
  'no-reply-needed': ({ outcome }) => outcome === 'no-reply-needed',
  elsewhere: ({ elsewhere }) => elsewhere === 'marked',
  'same-room': ({ how }) => how === 'same-room',
  'order-unknown': ({ outcome }) => outcome === 'order-unknown',
  // Messages that are no asks: none of the asks is one.
  excluded: () => false,
};

/** True where a row belongs to a set; null is everything. */
export function isShown(row: LogRow, show: Show | null): boolean {
  return show === null || is[show](row);
}
