import type { Fact } from '../../utils/domain/fact.ts';
import { rulesOf } from '../../utils/domain/rules.ts';
import { statedOf, type Known } from '../../utils/routine/known.ts';
import { nothingSaid } from '../../utils/routine/said.ts';
import { usualNotices, type Notices, type RemoteDay } from '../../utils/settings.ts';
import { at, schedule, zone } from '../report/sample.ts';

interface Given extends Partial<Pick<Known, 'asks' | 'own' | 'said' | 'ready' | 'zone'>> {
  facts?: Fact[];
  notices?: Partial<Notices>;
  remoteDays?: RemoteDay[];
  consent?: number | null;
  weeklyReminder?: boolean;
}

/** What the routine knows at an instant of the sample's week (9 to 17 in Berlin), for tests to fill. */
export function known(now: number, given: Given = {}): Known {
  const { facts = [], notices = {}, remoteDays = [], consent = 1, weeklyReminder = true } = given;
  const all = [schedule, ...facts];
  const here = given.zone ?? zone;
  return {
    ...statedOf({
      facts: all,
      rules: rulesOf(all, here),
      zone: here,
      settings: { consent, remoteDays, weeklyReminder, notices: { ...usualNotices, ...notices } },
      said: given.said ?? nothingSaid(at(1, '00:00')),
      now,
    }),
    asks: given.asks ?? [],
    own: given.own ?? [],
    ready: given.ready ?? null,
  };
}

/** An absence announced at its beginning. */
export function away(day: number, from: string, promised: string, ended: string | null = null): Fact[] {
  const fact = {
    kind: 'away',
    stated: at(day, from),
    id: `away ${day} ${from}`,
    from: at(day, from),
    promised: at(day, promised),
    note: 'Lunch',
    ended: null,
  } as const;
  return ended === null ? [fact] : [fact, { ...fact, stated: at(day, ended), ended: at(day, ended) }];
}

export function place(
  day: number,
  from: string,
  until: string,
  where: 'remote' | 'office' | 'off',
  stated?: number,
): Fact {
  return {
    kind: 'place',
    stated: stated ?? at(day, from),
    from: at(day, from),
    until: at(day, until),
    place: where,
  };
}
