import { dateText } from '../../utils/domain/clock.ts';
import { mondayOf, type WeekName } from '../../utils/domain/week.ts';
import { format } from '../../utils/words/en/format.ts';

interface Props {
  week: WeekName;
  /** The latest first. */
  weeks: readonly WeekName[];
  onWeek: (week: WeekName) => void;
}

/** The week, one step back, one step on, or any from the list. */
export function WeekPicker({ week, weeks, onWeek }: Props) {
  const index = weeks.indexOf(week);
  const older = index < 0 ? undefined : weeks[index + 1];
  const newer = weeks[index - 1];
  // A week asked for by address may lie outside the list; it is shown all the same.
  const listed = index < 0 ? [week, ...weeks] : weeks;
  return (
    <div class="weeks" role="group" aria-label="Week">
      <button
        type="button"
        id="week-before"
        aria-label="The week before"
        disabled={older === undefined}
        onClick={() => older !== undefined && onWeek(older)}
      >
        ‹
      </button>
      <label>
        <span class="hidden">Week</span>
        <select id="week" value={week} onChange={(event) => onWeek(event.currentTarget.value)}>
          {listed.map((one) => (
            <option key={one} value={one}>
              {title(one)}
            </option>
          ))}
        </select>
      </label>
      <button
        type="button"
        id="week-after"
        aria-label="The week after"
        disabled={newer === undefined}
        onClick={() => newer !== undefined && onWeek(newer)}
      >
        ›
      </button>
    </div>
  );
}

function title(week: WeekName): string {
  const monday = mondayOf(week);
  return `${format.weekTitle(week)}: ${format.dateRange(dateText(monday), dateText(monday + 6))}`;
}
