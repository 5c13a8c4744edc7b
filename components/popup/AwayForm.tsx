import { useEffect, useState } from 'preact/hooks';
import { longestNote, nextAt, suggestedReturn } from '../../utils/domain/away.ts';
import { popup } from '../../utils/interface/popup/index.ts';
import { useWords } from '../words.ts';

export interface FormProps {
  /** Epoch ms. */
  now: number;
  zone: string;
  onAway: (note: string, promised: number) => void;
}

/** An absence in the user's own words with a time; one that cannot be promised is said at its field. */
export function AwayForm({ now, zone, onAway }: FormProps) {
  const { words, format } = useWords(popup);
  const { away: say } = words;
  const [note, setNote] = useState('');
  const [time, setTime] = useState(() => format.time(suggestedReturn(now), zone));
  const [wrong, setWrong] = useState(false);
  // Whoever asked for the form goes on in it.
  useEffect(() => document.getElementById('note')?.focus(), []);
  return (
    <form
      class="own"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        const promised = nextAt(time, now, zone);
        setWrong(promised === null);
        if (promised !== null) onAway(note, promised);
      }}
    >
      <label>
        {say.note}
        <input
          id="note"
          type="text"
          maxLength={longestNote}
          placeholder={say.example}
          value={note}
          onInput={(event) => setNote(event.currentTarget.value)}
        />
      </label>
      <label>
        {say.at}
        <input
          id="until"
          type="time"
          value={time}
          aria-invalid={wrong}
          aria-describedby={wrong ? 'past' : undefined}
          onInput={(event) => {
            setTime(event.currentTarget.value);
            setWrong(false);
          }}
        />
      </label>
      <button type="submit" id="say">
        {say.say}
      </button>
      {wrong && (
        <p class="trouble" id="past" role="alert">
          {say.past}
        </p>
      )}
    </form>
  );
}
