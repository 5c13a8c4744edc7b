import { week as room } from '../../utils/interface/week/index.ts';
import { dayParts, type RemoteDay } from '../../utils/domain/remote-day.ts';
import { useWords } from '../words.ts';

interface Props {
  days: readonly RemoteDay[];
  onChange: (days: RemoteDay[]) => void;
}

/** Which weekdays are usually worked from home, whole or half. */
export function RemoteDays({ days, onChange }: Props) {
  const { words, format } = useWords(room);
  const change = (weekday: number, chosen: string) => {
    const part = dayParts.find((one) => one === chosen);
    const rest = days.filter((one) => one.weekday !== weekday);
    const next = part ? [...rest, { weekday, part }] : rest;
    onChange(next.sort((a, b) => a.weekday - b.weekday));
  };
  return (
    <div class="remote-days">
      {[0, 1, 2, 3, 4, 5, 6].map((weekday) => (
        <label key={weekday}>
          <span class="weekday">{format.weekday(weekday)}</span>
          <select
            id={`remote-${weekday}`}
            value={days.find((one) => one.weekday === weekday)?.part ?? ''}
            onChange={({ currentTarget }) => change(weekday, currentTarget.value)}
          >
            <option value="">{words.remote.none}</option>
            {dayParts.map((part) => (
              <option key={part} value={part}>
                {words.remote[part]}
              </option>
            ))}
          </select>
        </label>
      ))}
    </div>
  );
}
