import { useState } from 'preact/hooks';
import { places } from '../../utils/domain/fact.ts';
import { log as room } from '../../utils/interface/log/index.ts';
import type { DayLog, DayPart, LogActions } from '../../utils/log/state.ts';
import { useWords } from '../words.ts';

const parts: readonly DayPart[] = ['day', 'morning', 'afternoon'];

interface Props {
  day: DayLog;
  today: string;
  onPlace: LogActions['place'];
}

/** Where the day was worked, and the correction of it. */
export function PlaceOfDay({ day, today, onPlace }: Props) {
  const { words } = useWords(room);
  const say = words.place;
  const [part, setPart] = useState<DayPart>('day');
  const [place, setPlace] = useState(day.place === 'mixed' ? 'remote' : day.place);
  return (
    <section class="place" aria-labelledby="place-title">
      <h2 id="place-title">{say.title}</h2>
      <p id="place-is">{say.is(words.said.placesWithin[day.place])}</p>
      <form
        class="fields"
        onSubmit={(event) => {
          event.preventDefault();
          onPlace(day.date, part, place);
        }}
      >
        <label>
          {say.part}
          <select
            id="part"
            value={part}
            onChange={({ currentTarget: { value } }) => setPart(parts.find((one) => one === value) ?? 'day')}
          >
            {parts.map((one) => (
              <option key={one} value={one}>
                {say.parts[one]}
              </option>
            ))}
          </select>
        </label>
        <label>
          {say.place}
          <select
            id="where"
            value={place}
            onChange={({ currentTarget: { value } }) =>
              setPlace(places.find((one) => one === value) ?? 'office')
            }
          >
            {places.map((one) => (
              <option key={one} value={one}>
                {words.said.places[one]}
              </option>
            ))}
          </select>
        </label>
        <button type="submit" id="set-place">
          {say.set}
        </button>
      </form>
      {day.date < today && <p class="quiet">{say.late}</p>}
    </section>
  );
}
