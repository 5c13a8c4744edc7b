const names = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

interface Props {
  chosen: readonly number[];
  fault: string;
  onChange: (weekdays: number[]) => void;
}

/** The remote days of each week. */
export function Weekdays({ chosen, fault, onChange }: Props) {
  const change = (day: number, on: boolean) => {
    const rest = chosen.filter((one) => one !== day);
    onChange(on ? [...rest, day].sort((a, b) => a - b) : rest);
  };
  return (
    <fieldset class="field" aria-describedby={fault === '' ? undefined : 'weekdays-fault'}>
      <legend>Remote days</legend>
      <div class="weekdays">
        {names.map((name, day) => (
          <label key={name}>
            <input
              type="checkbox"
              id={`weekday-${day}`}
              aria-invalid={fault !== ''}
              checked={chosen.includes(day)}
              onChange={(event) => change(day, event.currentTarget.checked)}
            />
            {name}
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
