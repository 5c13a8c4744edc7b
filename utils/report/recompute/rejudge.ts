import { placeAt } from '../../domain/place.ts';
import { none } from '../../words/format.ts';
import type { AskRow, Report } from '../types.ts';
import type { WeekHours } from './hours.ts';

/**
 * What a row says of itself, once more from its times: elapsed from asked and answered, the outcome from working time
 * and target. What only the ledger knows stays as the row states it: that the order could not be told, that the user
 * marked it, that it follows the user's own message.
 */
export function rejudge(row: AskRow, asOf: number): AskRow {
  const { at, replied, elsewhere, working, outcome } = row;
  const waits = replied === null && elsewhere === null;
  return {
    ...row,
    outcome: outcomeOf(row),
    elapsed: elsewhere === null ? Math.max(0, (replied ?? asOf) - at) : null,
    open: waits && outcome !== 'order-unknown',
    offHours: replied !== null && working === 0,
    skewed: replied !== null && replied < at,
  };
}

function outcomeOf({ outcome, replied, elsewhere, working, target, seen }: AskRow): AskRow['outcome'] {
  if (outcome === 'order-unknown') return outcome;
  if (replied !== null) return working <= target ? 'within' : 'late';
  if (elsewhere === 'marked') return 'late';
  if (elsewhere === 'unseen' && seen)
    return seen.working <= target ? 'within' : working > target ? 'late' : 'unseen';
  if (outcome === 'follow-up' || outcome === 'no-reply-needed') return outcome;
  return working > target ? 'late' : 'undecided';
}

/** The same for a row of the week, whose hours, places and targets stand in the report as well. */
export function rejudgeInWeek(
  row: AskRow,
  { asOf, targets }: Pick<Report, 'asOf' | 'targets'>,
  hours: WeekHours,
): AskRow {
  const { at, replied, elsewhere, seen, channel } = row;
  const begin = hours.next(at);
  const waited = (until: number, stated: number) => {
    const within = hours.working(at, until);
    // Of a wait that goes on after the week only this part is known.
    return until <= hours.until ? within : Math.max(stated, within);
  };
  const looked = seen && (elsewhere === 'marked' ? seen.at : seen.before && Math.min(seen.before, seen.at));
  const end = replied ?? (elsewhere === null ? asOf : (looked ?? at));
  // The report states the targets of its week; what came before or after it was agreed elsewhere.
  const inForce = targets.findLast(({ from }) => from === null || from <= at);
  const agreed = at >= hours.from && at < hours.until ? inForce?.[channel] : undefined;
  return rejudge(
    {
      ...row,
      date: begin?.day.date ?? none,
      place: begin
        ? begin.day.place === 'mixed'
          ? 'mixed'
          : placeAt(begin.day.places, begin.at)
        : row.place,
      target: agreed ?? row.target,
      working: waited(end, row.working),
      seen: seen && { ...seen, working: waited(seen.at, seen.working) },
    },
    asOf,
  );
}
