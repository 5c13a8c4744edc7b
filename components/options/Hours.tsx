import { useEffect, useRef, useState } from 'preact/hooks';
import type { WeekHours } from '../../utils/domain/fact.ts';
import { draftOf, nextStretch, readHours, type DraftStretch } from '../../utils/domain/hours.ts';
import { week as room } from '../../utils/interface/week/index.ts';
import { useWords } from '../words.ts';
import { HoursOfDay } from './HoursOfDay.tsx';

interface Props {
  week: WeekHours;
  /** Called whenever the fields say another week that is whole. */
  onChange: (week: WeekHours) => void;
  disabled?: boolean;
}

/** Working hours by weekday, several stretches a day. What is typed stays in its field, right or wrong. */
export function Hours({ week, onChange, disabled = false }: Props) {
  const { words, format } = useWords(room);
  const [draft, setDraft] = useState(() => draftOf(week));
  const said = JSON.stringify(week);
  const known = useRef(said);
  useEffect(() => {
    // Changed elsewhere, not by these fields.
    if (said !== known.current) setDraft(draftOf(week));
    known.current = said;
  }, [said]);
  const { faults } = readHours(draft);
  const change = (next: typeof draft) => {
    setDraft(next);
    const read = readHours(next).week;
    if (!read || JSON.stringify(read) === known.current) return;
    known.current = JSON.stringify(read);
    onChange(read);
  };
  const changeDay = (day: number, stretches: readonly DraftStretch[]) => change(draft.with(day, stretches));
  return (
    <div class="hours">
      {draft.map((stretches, day) => (
        <HoursOfDay
          key={day}
          day={day}
          stretches={stretches}
          faults={faults[day] ?? []}
          disabled={disabled}
          onChange={(next) => changeDay(day, next)}
          onAdd={() => changeDay(day, [...stretches, nextStretch(stretches)])}
        />
      ))}
      {!disabled && (
        <p>
          <button
            type="button"
            class="plain"
            onClick={() => change(draft.map((own, day) => (day > 0 && day < 5 ? (draft[0] ?? own) : own)))}
          >
            {words.hours.likeMonday(format.weekday(0), format.weekday(4))}
          </button>
        </p>
      )}
    </div>
  );
}
