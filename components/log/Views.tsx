import { dateNumber, dateText } from '../../utils/domain/clock.ts';
import { mondayOf, weekOf } from '../../utils/domain/week.ts';
import { log as room } from '../../utils/interface/log/index.ts';
import { everything, type LogAddress, type LogState, type Period } from '../../utils/log/state.ts';
import { useWords } from '../words.ts';
import { To } from './To.tsx';

/** Day, week and trends around the same dates, and the pages that belong to them. */
export function Views({ state, onGo }: { state: LogState; onGo: (to: LogAddress) => void }) {
  const { words } = useWords(room);
  const { address, period, today } = state;
  const say = words.page;
  const trends = address.view === 'trends';
  const week = period.kind === 'weeks' ? period.week : weekOf(dateNumber(period.date));
  const views: { name: 'day' | 'week' | 'trends'; view: LogAddress['view']; to: Period; current: boolean }[] =
    [
      { name: 'day', view: 'log', to: dayOf(period, today), current: !trends && period.kind === 'day' },
      {
        name: 'week',
        view: 'log',
        to: { kind: 'weeks', week, weeks: 1 },
        current: !trends && period.kind === 'weeks',
      },
      { name: 'trends', view: 'trends', to: { kind: 'weeks', week, weeks: 1 }, current: trends },
    ];
  return (
    <nav class="views" aria-label={say.views}>
      {views.map(({ name, view, to, current }) => (
        <To
          key={name}
          id={`view-${name}`}
          to={{ view, period: to, ask: null, filter: everything }}
          onGo={onGo}
          current={current}
        >
          {say[name]}
        </To>
      ))}
      <a href={`/report.html?week=${week}`}>{say.report}</a>
      <a href="/people.html">{say.people}</a>
    </nav>
  );
}

/** The day that is shown; of weeks today where it lies in the last one, else its Monday. */
function dayOf(period: Period, today: string): Period {
  if (period.kind === 'day') return period;
  const monday = mondayOf(period.week);
  const within = weekOf(dateNumber(today)) === period.week;
  return { kind: 'day', date: within ? today : dateText(monday) };
}
