import { weekly } from '../../utils/interface/weekly/index.ts';
import { useWords } from '../words.ts';

/** One thing that the user can switch for the report or its page. */
export interface Choice {
  id: string;
  words: string;
  on: boolean;
  onChange: (on: boolean) => void;
}

/** What is switched on and off around the report, above the sheet. */
export function Choices({ choices }: { choices: readonly Choice[] }) {
  const { words: page } = useWords(weekly);
  return (
    <fieldset class="choices">
      <legend>{page.choices.title}</legend>
      {choices.map(({ id, words, on, onChange }) => (
        <label key={id}>
          <input
            type="checkbox"
            id={id}
            checked={on}
            onChange={(event) => onChange(event.currentTarget.checked)}
          />{' '}
          {words}
        </label>
      ))}
      <a href="check.html">{page.links.check}</a>
    </fieldset>
  );
}
