import type { Judged } from '../domain/judge.ts';
import { isDecided, shareOf } from './figures.ts';
import type { AskRow, DayPlace, Report, Share } from './types.ts';
import type { WeekFrame } from './week.ts';

/** The share of each place as it would be by other rules, so that nobody has to wonder what ours hide. */
export function alternativesOf(
  { judged }: WeekFrame,
  places: readonly DayPlace[],
  rows: Pick<Report, 'asks' | 'setAside'>,
): Report['alternatives'] {
  return places.flatMap((place) => {
    const here = judged.filter((one) => one.place === place);
    const counted = shareOf(here);
    const all = [...rows.asks, ...rows.setAside].filter((row) => row.place === place);
    const unmarked = withoutMarks(all);
    const nothing = counted.decided === 0 && unmarked.decided === 0;
    return nothing && here.every((one) => one.outcome !== 'follow-up')
      ? []
      : [
          {
            place,
            counted,
            withoutSameRoom: shareOf(here.filter((one) => !bySameRoom(one))),
            withFollowUps: withFollowUps(here),
            answeredOnly: shareOf(here.filter((one) => one.replied)),
            withoutMarks: unmarked,
          },
        ];
  });
}

function bySameRoom(one: Judged): boolean {
  return one.replied && one.ask.reply?.how === 'same-room';
}

/** What would count if no mark of the user's own were believed. */
export function withoutMarks(rows: readonly Pick<AskRow, 'outcome' | 'unmarked'>[]): Share {
  return shareOf(rows.map(({ outcome, unmarked }) => ({ outcome: unmarked ?? outcome })));
}

/** A follow-up was never answered: once its target has passed it counts as late. */
function withFollowUps(judged: readonly Judged[]): Share {
  const late = judged.filter((one) => one.outcome === 'follow-up' && one.working > one.target).length;
  const within = judged.filter((one) => one.outcome === 'within').length;
  const decided = judged.filter(isDecided).length + late;
  return { within, decided, share: decided === 0 ? null : within / decided };
}
