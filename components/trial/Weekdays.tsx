import { trial } from '../../utils/interface/trial/index.ts';
import { useWords } from '../words.ts';

const days = [0, 1, 2, 3, 4, 5, 6];

interface Props {
  chosen: readonly number[];
  fault: string;
  onChange: (weekdays: number[]) => void;
}

/** The remote days of each week. */
export function Weekdays({ chosen, fault, onChange }: Props) {
  const { words, format } = useWords(trial);
  const change = (day: number, on: boolean) => {
    const rest = chosen.filter((one) => one !== day);
    onChange(on ? [...rest, day].sort((a, b) => a - b) : rest);
  };
  return (
    <fieldset class="field" aria-describedby={fault === '' ? undefined : 'weekdays-fault'}>
      <legend>{words.plan.fields.weekdays}</legend>
      <div class="weekdays">
        {days.map((day) => (
          <label key={day}>
            <input
              type="checkbox"
              id={`weekday-${day}`}
              aria-invalid={fault !== ''}
              checked={chosen.includes(day)}
              onChange={(event) => change(day, event.currentTarget.checked)}
            />
            {format.weekday(day)}
          </label>
        ))}
      </div>
      {fault !== '' && (
        <p class="fault" id="weekdays-fault">
          {fault}
        </p>
      )}
    </fieldset>
  );
}
