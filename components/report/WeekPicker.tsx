import { dateText } from '../../utils/domain/clock.ts';
import { mondayOf, type WeekName } from '../../utils/domain/week.ts';
import { weekly } from '../../utils/interface/weekly/index.ts';
import { useWords } from '../words.ts';

interface Props {
  week: WeekName;
  /** The latest first. */
  weeks: readonly WeekName[];
  onWeek: (week: WeekName) => void;
}

/** The week, one step back, one step on, or any from the list. */
export function WeekPicker({ week, weeks, onWeek }: Props) {
  const {
    words: { week: words },
    format,
  } = useWords(weekly);
  const index = weeks.indexOf(week);
  const older = index < 0 ? undefined : weeks[index + 1];
  const newer = weeks[index - 1];
  // A week asked for by address may lie outside the list; it is shown all the same.
  const listed = index < 0 ? [week, ...weeks] : weeks;
  return (
    <div class="weeks" role="group" aria-label={words.label}>
      <button
        type="button"
        id="week-before"
        aria-label={words.before}
        disabled={older === undefined}
        onClick={() => older !== undefined && onWeek(older)}
      >
        ‹
      </button>
      <label>
        <span class="hidden">{words.label}</span>
        <select id="week" value={week} onChange={(event) => onWeek(event.currentTarget.value)}>
          {listed.map((one) => (
            <option key={one} value={one}>
              {words.named(format.weekTitle(one), format.dateRange(...daysOf(one)))}
            </option>
          ))}
        </select>
      </label>
      <button
        type="button"
        id="week-after"
        aria-label={words.after}
        disabled={newer === undefined}
        onClick={() => newer !== undefined && onWeek(newer)}
      >
        ›
      </button>
    </div>
  );
}

/** The dates of its Monday and its Sunday. */
function daysOf(week: WeekName): [from: string, to: string] {
  const monday = mondayOf(week);
  return [dateText(monday), dateText(monday + 6)];
}
