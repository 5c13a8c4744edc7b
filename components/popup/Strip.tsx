import { popup } from '../../utils/interface/popup/index.ts';
import type { Spoken } from '../../utils/interface/room.ts';
import type { PopupWords } from '../../utils/interface/popup/en.ts';
import type { Strip as Day } from '../../utils/popup/state.ts';
import { DayStrip, heightOf, HourAxis } from '../chart/DayStrip.tsx';
import { hoursOf } from '../chart/hours.ts';
import { mostLanes } from '../chart/lanes.ts';
import { useWords } from '../words.ts';
import type { Props } from './Popup.tsx';

/** The width of the card's inside, so that a unit of the picture is a pixel. */
const width = 314;

/** The day's strip with its hours; the room for all its lanes is kept from the start. */
export function Strip({ state }: Pick<Props, 'state'>) {
  const spoken = useWords(popup);
  if (!state) return <Rail />;
  const { strip } = state;
  if (strip.working.length === 0)
    return (
      <div class="day">
        <p class="quiet">{spoken.words.today.free}</p>
      </div>
    );
  const hours = hoursOf([strip]);
  return (
    <div class="day">
      <DayStrip
        day={strip}
        asks={strip.asks}
        away={strip.away}
        hours={hours}
        label={heard(strip, spoken)}
        width={width}
        lanes={mostLanes}
      />
      <HourAxis hours={hours} width={width} />
    </div>
  );
}

/** Where the picture will be. It says nothing, and is the first that is seen of the popup. */
function Rail() {
  const height = heightOf(mostLanes, mostLanes);
  return (
    <div class="day">
      <svg class="strip" viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
        <rect class="hours" width={width} height={height} />
      </svg>
    </div>
  );
}

/** The picture in words. */
function heard({ working, asks, away, zone }: Day, { words, format }: Spoken<PopupWords>): string {
  const { today: say } = words;
  const time = (at: number) => format.time(at, zone);
  const late = asks.filter(({ outcome }) => outcome === 'late').length;
  const notes = away.map(({ note, from, until }) =>
    say.stretch(note || words.away.unsaid, time(from), time(until)),
  );
  return [
    say.hours(time(working[0]?.[0] ?? 0), time(working.at(-1)?.[1] ?? 0)),
    say.asks(asks.length, late),
    ...(notes.length > 0 ? [say.absent(notes)] : []),
  ].join(' ');
}
