import type { DayTime, TrialSection } from '../../utils/report/trial/types.ts';
import { none } from '../../utils/words/format.ts';
import { ShareDays } from '../chart/ShareDays.tsx';
import { useLanguage } from '../language.ts';

/** The days that the verdict rests on, as marks. Their table is on a sheet of its own: `ClosingDayTable`. */
export function ClosingDays({ trial }: { trial: TrialSection }) {
  const { words } = useLanguage();
  const say = words.trial.days;
  if (trial.days.length === 0) return null;
  return (
    <section aria-labelledby="closing-days-title">
      <h2 id="closing-days-title">{say.title}</h2>
      <ShareDays days={trial.days} start={trial.terms.start} label={say.spoken(trial.days.length)} />
      <p class="note legend">
        {say.size}{' '}
        <svg class="share-days sample" viewBox="0 0 10 10" width="10" height="10" aria-hidden="true">
          <circle class="remote" cx="5" cy="5" r="4" />
        </svg>{' '}
        {say.remote}{' '}
        <svg class="share-days sample" viewBox="0 0 10 10" width="10" height="10" aria-hidden="true">
          <rect class="office" x="1.5" y="1.5" width="7" height="7" />
        </svg>{' '}
        {say.office}
      </p>
    </section>
  );
}

/** The same days in figures. */
export function ClosingDayTable({ trial }: { trial: TrialSection }) {
  const { format, words } = useLanguage();
  const say = words.trial.days;
  if (trial.days.length === 0) return null;
  const time = (one: DayTime | null) =>
    one === null ? none : words.report.quantile(one.reached ? one.median : 'not reached');
  return (
    <section aria-labelledby="closing-day-table-title" class="every">
      <h2 id="closing-day-table-title">{say.caption}</h2>
      <div class="scroller" tabIndex={0} role="group" aria-label={say.caption}>
        <table class="dense">
          <caption class="hidden">{say.caption}</caption>
          <thead>
            <tr>
              <th scope="col">{say.day}</th>
              <th scope="col">{say.where}</th>
              {[say.within, say.undecided, say.chat, say.email].map((cell) => (
                <th key={cell} scope="col" class="figure">
                  {cell}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {trial.days.map((day) => (
              <tr key={`${day.date} ${day.place}`}>
                <th scope="row">{format.shortDate(day.date)}</th>
                <td>
                  {day.period === 'baseline'
                    ? say.before(words.report.places[day.place])
                    : words.report.places[day.place]}
                </td>
                <td class="figure">
                  {day.decided === 0 ? none : words.report.ofAll({ ...day, share: day.within / day.decided })}
                </td>
                <td class="figure">{format.count(day.undecided)}</td>
                <td class="figure">{time(day.chat)}</td>
                <td class="figure">{time(day.email)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
