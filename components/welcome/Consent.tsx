import { useState } from 'preact/hooks';
import { welcome as room } from '../../utils/interface/welcome/index.ts';
import { useWords } from '../words.ts';

interface Props {
  agreed: boolean;
  keys: string | null;
  onAgree: (given: boolean) => void;
}

/** What is read and what never is, and the user's word on it. */
export function Consent({ agreed, keys, onAgree }: Props) {
  const { words } = useWords(room);
  const [declined, setDeclined] = useState(false);
  return (
    <>
      <ul class="lines" id="consent-lines">
        {words.consent.lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      {/* Whoever comes to the button first hears what it agrees to. */}
      <p class="go">
        <button
          type="button"
          class="main"
          id="agree"
          aria-describedby="consent-lines"
          onClick={() => onAgree(true)}
        >
          {words.consent.agree}
        </button>
        <button
          type="button"
          id="not-now"
          onClick={() => {
            setDeclined(true);
            onAgree(false);
          }}
        >
          {agreed ? words.consent.withdraw : words.consent.notNow}
        </button>
      </p>
      <p role="status">{agreed ? words.consent.kept : declined ? words.consent.declined(keys) : ''}</p>
    </>
  );
}
