import { check } from '../../utils/interface/check/index.ts';
import type { Recomputed } from '../../utils/report/recompute/recompute.ts';
import { valueSaid, verdictSaid } from '../../utils/report/recompute/said.ts';
import { useWords } from '../words.ts';

/** So many differences are listed: whoever sees that many needs no more. */
const most = 200;

/** What a recompute found: one sentence, and every value that does not follow. */
export function Found({ found }: { found: Recomputed }) {
  const spoken = useWords(check);
  const { words } = spoken;
  const say = words.differences;
  const { differences } = found;
  const listed = differences.slice(0, most);
  return (
    <section aria-labelledby="verdict">
      <h2 id="verdict" class={differences.length === 0 ? 'follows' : 'differs'}>
        {verdictSaid(found, spoken)}
      </h2>
      {listed.length > 0 && (
        <table id="differences">
          <caption>
            {differences.length > most ? say.captionFirst(most, differences.length) : say.caption}
          </caption>
          <thead>
            <tr>
              {[say.where, say.file, say.rows].map((title) => (
                <th key={title} scope="col">
                  {title}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {listed.map(({ where, file, rows }) => (
              <tr key={where}>
                <th scope="row">
                  <bdi>{where}</bdi>
                </th>
                <td>
                  <bdi>{valueSaid(file, say.nothing)}</bdi>
                </td>
                <td>
                  <bdi>{valueSaid(rows, say.nothing)}</bdi>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <p class="note">{words.notComputed}</p>
    </section>
  );
}
