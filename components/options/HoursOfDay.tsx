import type { DraftStretch, HoursFault } from '../../utils/domain/hours.ts';
import { week as room } from '../../utils/interface/week/index.ts';
import { useWords } from '../words.ts';

interface Props {
  /** Monday 0. */
  day: number;
  stretches: readonly DraftStretch[];
  faults: readonly (HoursFault | null)[];
  disabled: boolean;
  onChange: (stretches: readonly DraftStretch[]) => void;
  onAdd: () => void;
}

/** One weekday's hours, each stretch with what is wrong with it beneath. */
export function HoursOfDay({ day, stretches, faults, disabled, onChange, onAdd }: Props) {
  const { words, format } = useWords(room);
  const name = format.weekday(day);
  const id = `hours-${day}`;
  const fault = faults.find((one) => one !== null) ?? null;
  const time = (index: number, end: keyof DraftStretch, label: string) => (
    <input
      type="time"
      id={`${id}-${index}-${end}`}
      aria-label={label}
      aria-invalid={(faults[index] ?? null) !== null}
      aria-describedby={fault === null ? undefined : `${id}-fault`}
      disabled={disabled}
      value={stretches[index]?.[end] ?? ''}
      onInput={({ currentTarget: { value } }) =>
        onChange(stretches.map((one, at) => (at === index ? { ...one, [end]: value } : one)))
      }
    />
  );
  return (
    <div class="hours-day" role="group" aria-labelledby={id}>
      <span class="weekday" id={id}>
        {name}
      </span>
      <div class="stretches">
        {stretches.length === 0 && <span class="quiet">{words.hours.free}</span>}
        {stretches.map((_stretch, index) => (
          <span class="stretch" key={index}>
            {time(index, 'from', words.hours.from(name))}
            <span aria-hidden="true">–</span>
            {time(index, 'until', words.hours.until(name))}
            {!disabled && (
              <button
                type="button"
                class="remove"
                aria-label={words.hours.remove(name, index + 1)}
                onClick={() => onChange(stretches.toSpliced(index, 1))}
              >
                ×
              </button>
            )}
          </span>
        ))}
        {fault !== null && (
          <p class="fault" id={`${id}-fault`}>
            {words.hours.faults[fault]}
          </p>
        )}
      </div>
      {!disabled && (
        <button type="button" class="plain" aria-label={words.hours.addOn(name)} onClick={onAdd}>
          {words.hours.add}
        </button>
      )}
    </div>
  );
}
