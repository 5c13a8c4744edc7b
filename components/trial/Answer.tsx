import { useEffect, useState } from 'preact/hooks';
import type { Objection } from '../../utils/words/en/agreement.ts';
import type { TrialPageActions } from '../../utils/trial/state.ts';

interface Props {
  objection: Objection;
  question: string;
  /** Drafted from the user's settings. */
  draft: string;
  /** What the user wrote instead; null: the draft holds. */
  kept: string | null;
  onAnswer: TrialPageActions['answer'];
}

/** A question and its answer: a field on the screen, plain text on paper. Emptied, it takes the draft again. */
export function Answer({ objection, question, draft, kept, onAnswer }: Props) {
  const [typed, setTyped] = useState<string | null>(null);
  useEffect(() => setTyped(null), [kept, draft]);
  const text = typed ?? kept ?? draft;
  const keep = (written: string) => {
    const next = written.trim() === '' || written.trim() === draft ? null : written.trim();
    if (next === kept) setTyped(null);
    else onAnswer(objection, next);
  };
  return (
    <div class="answer">
      <label for={`answer-${objection}`}>{question}</label>
      <textarea
        id={`answer-${objection}`}
        class="edit"
        dir="auto"
        rows={3}
        maxLength={1500}
        value={text}
        onInput={(event) => setTyped(event.currentTarget.value)}
        onChange={(event) => keep(event.currentTarget.value)}
      />
      <p class="printed" dir="auto">
        {text}
      </p>
    </div>
  );
}
