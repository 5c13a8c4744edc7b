import type { Summary as SummaryParts } from '../../utils/report/summary.ts';

type Props = SummaryParts & { lang: string; dir: 'ltr' | 'rtl' };

const drawn = { border: '1', cellpadding: '4', cellspacing: '0' };

/**
 * The week for the clipboard. Its table is drawn by attributes: mail programs drop style sheets, and the browser takes
 * no style into the clipboard under the policy of our pages.
 */
export function Summary({ title, sentence, head, rows, notes, lang, dir }: Props) {
  return (
    <div lang={lang} dir={dir}>
      <p>
        <strong>{title}</strong>
      </p>
      <p>{sentence}</p>
      {rows.length > 0 && (
        <table {...drawn}>
          <thead>
            <tr>
              {head.map((name) => (
                <th key={name} scope="col" align="left">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ place, channel, cells }) => (
              <tr key={`${place} ${channel}`}>
                {[place, channel, ...cells].map((text, column) => (
                  <td key={column}>{text}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {notes.map((note) => (
        <p key={note}>{note}</p>
      ))}
    </div>
  );
}
