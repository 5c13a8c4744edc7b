import { fewest, type PeopleRow } from '../../utils/report/people.ts';
import { medianWords } from '../../utils/report/people-words.ts';
import type { Report } from '../../utils/report/types.ts';
import { none } from '../../utils/words/format.ts';
import type { Language } from '../../utils/words/language.ts';
import { useLanguage } from '../language.ts';

/** Whether the boss, a junior colleague, the team and all others are answered alike, remote beside office. */
export function People({ report }: { report: Report }) {
  const language = useLanguage();
  const { groups, served: say } = language.words.people;
  const { remote: atHome, office: atOffice } = language.words.report.places;
  const { people, named, baseline } = report;
  // Everybody in one group says nothing that the first table does not.
  if (people.every(({ group }) => group === 'others') && named.length === 0) return null;
  return (
    <section aria-labelledby="people-title">
      <h2 id="people-title">{say.title}</h2>
      <div class="scroller" tabIndex={0} role="group" aria-labelledby="people-title">
        <table class="dense people">
          <caption>{say.caption(baseline.weeks)}</caption>
          <thead>
            <tr>
              <th scope="col" rowSpan={2}>
                {say.who}
              </th>
              <th scope="colgroup" colSpan={4}>
                {atHome}
              </th>
              <th scope="colgroup" colSpan={4}>
                {atOffice}
              </th>
            </tr>
            <tr>{['remote', 'office'].map((place) => headOf(place, language))}</tr>
          </thead>
          <tbody>
            {pairs(people).map(([remote, office]) => (
              <tr key={remote.group}>
                <th scope="row">{groups[remote.group]}</th>
                {cells(remote, language)}
                {cells(office, language)}
              </tr>
            ))}
          </tbody>
          {named.length > 0 && (
            <tbody>
              {pairs(named).map(([remote, office]) => (
                <tr key={`${remote.group} ${remote.name}`}>
                  <th scope="row">
                    <bdi>{remote.name}</bdi> <small>{groups[remote.group]}</small>
                  </th>
                  {cells(remote, language)}
                  {cells(office, language)}
                </tr>
              ))}
            </tbody>
          )}
        </table>
      </div>
      <p class="note">{say.note(fewest)}</p>
    </section>
  );
}

function headOf(place: string, { words }: Language) {
  const { asks, within } = words.sections.figures;
  const { chat, email } = words.report.channels;
  return [asks, within, chat, email].map((cell) => (
    <th key={`${place} ${cell}`} scope="col" class="figure">
      {cell}
    </th>
  ));
}

/** Remote and office of one group or person, which stand one after the other in the report. */
function pairs<T extends PeopleRow>(rows: readonly T[]): [remote: T, office: T][] {
  return rows.flatMap((row, index) => {
    const next = rows[index + 1];
    return index % 2 === 0 && next ? [[row, next] satisfies [T, T]] : [];
  });
}

function cells(row: PeopleRow, language: Language) {
  const { place, asks, decided, chat, email } = row;
  const { format, words } = language;
  const rate = decided === 0 ? none : words.report.ofAll(row);
  return [format.count(asks), rate, medianWords(chat, language), medianWords(email, language)].map(
    (cell, index) => (
      <td key={`${place} ${index}`} class="figure">
        {cell}
      </td>
    ),
  );
}
