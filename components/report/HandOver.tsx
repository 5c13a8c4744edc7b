import { weekly } from '../../utils/interface/weekly/index.ts';
import type { WeeklyActions } from '../../utils/weekly/state.ts';
import { useWords } from '../words.ts';

/** Formats by the names that they have in every language. */
const others = [
  ['md', 'Markdown'],
  ['csv', 'CSV'],
  ['json', 'JSON'],
] as const;

/** Every way to hand the report over, each a button of its own. */
export function HandOver({ actions }: { actions: Pick<WeeklyActions, 'save' | 'print' | 'copy'> }) {
  const { label, html, print, copy } = useWords(weekly).words.handOver;
  return (
    <div class="hand-over" role="group" aria-label={label}>
      <button type="button" class="main" id="save-html" onClick={() => actions.save('html')}>
        {html}
      </button>
      <button type="button" id="print" onClick={actions.print}>
        {print}
      </button>
      <button type="button" id="copy" onClick={actions.copy}>
        {copy}
      </button>
      {others.map(([format, name]) => (
        <button type="button" key={format} id={`save-${format}`} onClick={() => actions.save(format)}>
          {name}
        </button>
      ))}
    </div>
  );
}
