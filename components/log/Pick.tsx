import { useState } from 'preact/hooks';
import { dateNumber, dateText } from '../../utils/domain/clock.ts';
import { weekOf } from '../../utils/domain/week.ts';
import { log as room } from '../../utils/interface/log/index.ts';
import { datesOf, moved, type LogAddress, type LogState, type Period } from '../../utils/log/state.ts';
import { useWords } from '../words.ts';

/** One step back, one step on, a date, today. */
export function Pick({ state, onGo }: { state: LogState; onGo: (to: LogAddress) => void }) {
  const { words, format } = useWords(room);
  const { address, period, today } = state;
  const say = words.pick;
  const trends = address.view === 'trends';
  const unit = trends ? 'trends' : period.kind === 'day' ? 'day' : 'week';
  const go = (to: Period) => onGo({ ...address, ask: null, period: to });
  const [first, last] = datesOf(period);
  const now = dateNumber(today);
  const ofToday: Period =
    period.kind === 'day' ? { kind: 'day', date: today } : { ...period, week: weekOf(now) };
  const range = format.dateRange(dateText(first), dateText(last));
  return (
    <div class="pick">
      <button type="button" id="earlier" aria-label={say.earlier[unit]} onClick={() => go(moved(period, -1))}>
        ‹
      </button>
      {period.kind === 'day' ? (
        <DateField date={period.date} today={today} onDate={(date) => go({ kind: 'day', date })} />
      ) : null}
      <button
        type="button"
        id="later"
        aria-label={say.later[unit]}
        disabled={last >= now}
        onClick={() => go(moved(period, 1))}
      >
        ›
      </button>
      <button type="button" id="today" disabled={last >= now && first <= now} onClick={() => go(ofToday)}>
        {unit === 'day' ? say.today : say.thisWeek}
      </button>
      <h2 id="period" aria-live="polite">
        {period.kind === 'day'
          ? `${format.weekday((((first + 3) % 7) + 7) % 7)}, ${format.longDate(period.date)}`
          : period.weeks > 1
            ? say.weeks(period.weeks, range)
            : `${format.weekTitle(period.week)}: ${range}`}
      </h2>
    </div>
  );
}

function DateField({ date, today, onDate }: { date: string; today: string; onDate: (date: string) => void }) {
  const { words } = useWords(room);
  // While a year is being typed the field says 0002, 0020, …: that is kept, and nothing is read for it.
  const [typed, setTyped] = useState<string | null>(null);
  return (
    <label class="date">
      <span class="hidden">{words.pick.date}</span>
      <input
        type="date"
        id="date"
        max={today}
        value={typed ?? date}
        onInput={({ currentTarget: { value } }) => {
          const whole = value >= '1900' && value <= today;
          setTyped(whole ? null : value);
          if (whole && value !== date) onDate(value);
        }}
        onBlur={() => setTyped(null)}
      />
    </label>
  );
}
