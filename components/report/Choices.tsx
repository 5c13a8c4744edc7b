/** One thing that the user can switch for the report or its page. */
export interface Choice {
  id: string;
  words: string;
  on: boolean;
  onChange: (on: boolean) => void;
}

/** What is switched on and off around the report, above the sheet. */
export function Choices({ choices }: { choices: readonly Choice[] }) {
  return (
    <fieldset class="choices">
      <legend>Report and reminder</legend>
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
      <a href="check.html">Check a report that you were given</a>
    </fieldset>
  );
}
