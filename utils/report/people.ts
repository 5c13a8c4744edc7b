import type { Judged } from '../domain/judge.ts';
import type { Channel } from '../domain/message.ts';
import { askGroups, type AskGroup } from '../domain/people.ts';
import { cleanLine } from './clean.ts';
import { isCounted, observations, replyQuantile, shareOf } from './figures.ts';
import type { AskRow, Quantile, Report, Share } from './types.ts';
import type { WeekFrame } from './week.ts';

/** Below this number of timed asks a median says more about one of them than about a group. */
export const fewest = 6;

export interface PeopleMedian {
  /** Asks that the median rests on, open ones among them. */
  timed: number;
  /** In working ms. `too few`: below six. */
  median: Quantile | 'too few';
}

/** Asks of a group of people, or of one person, at one place. */
export interface PeopleRow extends Share, Record<Channel, PeopleMedian> {
  group: AskGroup;
  /** `remote`: this week's remote days; `office`: the office days of the baseline. */
  place: 'remote' | 'office';
  /** decided + undecided. */
  asks: number;
  undecided: number;
}

/** The same of one person, by the name that the user gave. */
export interface NamedRow extends PeopleRow {
  name: string;
}

/** An ask's row with the person who asked. */
export interface Asked {
  judged: Judged;
  row: AskRow;
}

/** The name that the report may say: none unless names were switched on. */
export function nameOf({ input, rules }: WeekFrame, sender: string | null): string {
  return input.show.names ? cleanLine(rules.name(sender) ?? '') : '';
}

/**
 * The boss's asks, and where names were switched on those of everybody named, in order of time: what these people can
 * compare with their own mailbox. `who` null: the group's word is all that is said.
 */
export function checkMeOf(rows: readonly Asked[], frame: WeekFrame): Report['checkMe'] {
  return rows.flatMap(({ judged, row }) => {
    const name = nameOf(frame, judged.ask.sender);
    return row.group === 'boss' || name !== '' ? [{ ...row, who: name === '' ? null : name }] : [];
  });
}

/**
 * How each group of people was answered, remote beside office, so that nobody is served well at another's cost. Two
 * rows a group; groups without any ask are left out.
 *
 * @param remote asks of the week's remote days
 * @param office those of the baseline's office days
 */
export function groupsOf(remote: readonly AskRow[], office: readonly AskRow[]): PeopleRow[] {
  return askGroups.flatMap((group) => {
    const own = (rows: readonly AskRow[]) => rows.filter((row) => row.group === group);
    return pair(own(remote), own(office), group);
  });
}

/** The same person by person; nobody unless names were switched on. Senders of one name and group are one person. */
export function namedOf(remote: readonly Asked[], office: readonly Asked[], frame: WeekFrame): NamedRow[] {
  const keyOf = ({ judged, row }: Asked) =>
    `${askGroups.indexOf(row.group)} ${nameOf(frame, judged.ask.sender)}`;
  const persons = new Map(
    [...remote, ...office].map((one) => [
      keyOf(one),
      { name: nameOf(frame, one.judged.ask.sender), group: one.row.group },
    ]),
  );
  return [...persons]
    .filter(([, { name }]) => name !== '')
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([key, { name, group }]) => {
      const own = (asked: readonly Asked[]) =>
        asked.filter((one) => keyOf(one) === key).map(({ row }) => row);
      return pair(own(remote), own(office), group).map((row) => ({ name, ...row }));
    });
}

/** Remote and office beside each other; nothing where there is no ask at either. */
function pair(remote: readonly AskRow[], office: readonly AskRow[], group: AskGroup): PeopleRow[] {
  const rows = [rowOf(remote, group, 'remote'), rowOf(office, group, 'office')];
  return rows.some(({ asks }) => asks > 0) ? rows : [];
}

function rowOf(asked: readonly AskRow[], group: AskGroup, place: PeopleRow['place']): PeopleRow {
  const rows = asked.filter(isCounted);
  const share = shareOf(rows);
  const medianOf = (channel: Channel): PeopleMedian => {
    const own = rows.filter((row) => row.channel === channel);
    const timed = observations(own).length;
    return { timed, median: timed > 0 && timed < fewest ? 'too few' : replyQuantile(own, 0.5) };
  };
  return {
    group,
    place,
    asks: rows.length,
    ...share,
    undecided: rows.length - share.decided,
    chat: medianOf('chat'),
    email: medianOf('email'),
  };
}
