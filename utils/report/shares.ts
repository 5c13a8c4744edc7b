import { isDecided, shareOf } from './figures.ts';
import type { Basis } from './basis.ts';
import type { AskRow, DayPlace, Report, Share } from './types.ts';

/** The share of each place as it would be by other rules, so that nobody has to wonder what ours hide. */
export function alternativesOf(
  { asks, setAside }: Pick<Basis, 'asks' | 'setAside'>,
  places: readonly DayPlace[],
): Report['alternatives'] {
  return places.flatMap((place) => {
    const here = asks.filter((one) => one.place === place);
    const counted = shareOf(here);
    const unmarked = withoutMarks([...here, ...setAside.filter((one) => one.place === place)]);
    const nothing = counted.decided === 0 && unmarked.decided === 0;
    return nothing && here.every((one) => one.outcome !== 'follow-up')
      ? []
      : [
          {
            place,
            counted,
            withoutSameRoom: shareOf(here.filter((one) => !bySameRoom(one))),
            withFollowUps: withFollowUps(here),
            answeredOnly: shareOf(here.filter((one) => one.replied !== null)),
            withoutMarks: unmarked,
          },
        ];
  });
}

function bySameRoom({ replied, how }: AskRow): boolean {
  return replied !== null && how === 'same-room';
}

/** What would count if no mark of the user's own were believed. */
export function withoutMarks(rows: readonly Pick<AskRow, 'outcome' | 'unmarked'>[]): Share {
  return shareOf(rows.map(({ outcome, unmarked }) => ({ outcome: unmarked ?? outcome })));
}

/** A follow-up was never answered: once its target has passed it counts as late. */
function withFollowUps(rows: readonly AskRow[]): Share {
  const late = rows.filter((one) => one.outcome === 'follow-up' && one.working > one.target).length;
  const within = rows.filter((one) => one.outcome === 'within').length;
  const decided = rows.filter(isDecided).length + late;
  return { within, decided, share: decided === 0 ? null : within / decided };
}
