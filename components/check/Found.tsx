import { notComputed, said, verdictLine } from '../../utils/report/recompute/words.ts';
import type { Recomputed } from '../../utils/report/recompute/recompute.ts';

/** So many differences are listed: whoever sees that many needs no more. */
const most = 200;

/** What a recompute found: one sentence, and every value that does not follow. */
export function Found({ found }: { found: Recomputed }) {
  const { differences } = found;
  const listed = differences.slice(0, most);
  return (
    <section aria-labelledby="verdict">
      <h2 id="verdict" class={differences.length === 0 ? 'follows' : 'differs'}>
        {verdictLine(found)}
      </h2>
      {listed.length > 0 && (
        <table id="differences">
          <caption>
            What differs
            {differences.length > most && `: the first ${most} of ${differences.length}`}
          </caption>
          <thead>
            <tr>
              <th scope="col">Where in the file</th>
              <th scope="col">The file says</th>
              <th scope="col">The rows say</th>
            </tr>
          </thead>
          <tbody>
            {listed.map(({ where, file, rows }) => (
              <tr key={where}>
                <th scope="row">
                  <bdi>{where}</bdi>
                </th>
                <td>
                  <bdi>{said(file)}</bdi>
                </td>
                <td>
                  <bdi>{said(rows)}</bdi>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <p class="note">{notComputed}</p>
    </section>
  );
}
