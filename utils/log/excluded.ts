import { reasons, type Reason } from '../domain/classify.ts';
import { channelOf, type SiteId } from '../domain/message.ts';
import type { Rules } from '../domain/rules.ts';
import type { DayMessage } from '../ledger/log.ts';
import type { Filter } from './address.ts';
import { nameOf, type LogRow, type Unplaced } from './rows.ts';
import { matches } from './search.ts';

/** Why something that was read is no ask of a day. `unplaced`: an ask that no working hour follows. */
export const excludedReasons = [...reasons, 'unplaced'] as const;
export type ExcludedReason = Reason | 'unplaced';

/** A message that is no ask, or the asks of a sender who is no person. */
export interface ExcludedRow {
  key: string;
  reason: ExcludedReason;
  site: SiteId;
  who: string | null;
  /** Whom "a person after all" is about; null where it cannot be said. */
  sender: string | null;
  at: number;
  /** More than one where several were one ask. */
  messages: number;
}

/** Messages that came in [from, until) and are no asks, with the asks that count for nobody, in order of time. */
export function excludedOf(
  {
    messages,
    rows,
    unplaced,
  }: { messages: readonly DayMessage[]; rows: readonly LogRow[]; unplaced: readonly Unplaced[] },
  rules: Rules,
  [from, until]: readonly [from: number, until: number],
): ExcludedRow[] {
  const within = ({ at }: { at: number }) => at >= from && at < until;
  return [
    ...messages.filter(within).map(({ key, reason, site, sender, at }) => ({
      key,
      reason,
      site,
      who: nameOf(sender, rules),
      sender: null,
      at,
      messages: 1,
    })),
    ...rows
      .filter(({ outcome }) => outcome === 'not-a-person')
      .map(({ key, site, who, sender, at, messages: count }) => {
        return { key, reason: 'not-a-person' as const, site, who, sender, at, messages: count };
      }),
    ...unplaced
      .filter(within)
      .map((one) => ({ ...one, reason: 'unplaced' as const, sender: null, messages: 1 })),
  ].sort((a, b) => a.at - b.at || (a.key < b.key ? -1 : 1));
}

/** Where what is no ask is shown at all: a place, an hour or an outcome is said of asks alone. */
export function showsExcluded({ show, place, hour }: Filter): boolean {
  return (show === null || show === 'excluded') && place === null && hour === null;
}

export function isExcludedShown(row: ExcludedRow, { site, channel, find }: Filter): boolean {
  return (
    (site === null || row.site === site) &&
    (channel === null || channelOf(row.site) === channel) &&
    matches(row, find)
  );
}

/** How many messages there are of each reason that occurs, in the report's order. */
export function countedByReason(
  rows: readonly ExcludedRow[],
): { reason: ExcludedReason; count: number; rows: ExcludedRow[] }[] {
  return excludedReasons
    .map((reason) => rows.filter((row) => row.reason === reason))
    .flatMap((own) =>
      own[0]
        ? [{ reason: own[0].reason, count: own.reduce((sum, one) => sum + one.messages, 0), rows: own }]
        : [],
    );
}
