import { verdictSentence, verdictWord } from '../../utils/report/trial/verdict.ts';
import type { TrialSection } from '../../utils/report/trial/types.ts';
import { useLanguage } from '../language.ts';

/** What the trial says, and what it rests on. Before the review date: how it stands, in figures alone. */
export function Verdict({ trial }: { trial: TrialSection }) {
  const language = useLanguage();
  const { words } = language;
  const { verdict, confounded, terms } = trial;
  return (
    <div class="verdict" data-verdict={verdict?.verdict ?? 'none'}>
      <p class="word">{verdictWord(trial, language)}</p>
      <p class="reason">{verdictSentence(trial, language)}</p>
      {confounded.always.length > 0 && <p class="note">{words.trial.confounded.always(confounded.always)}</p>}
      {confounded.duringTrial.length > 0 && (
        <p class="note">{words.trial.confounded.during(confounded.duringTrial)}</p>
      )}
      <p class="note">{words.trial.method(terms.margin)}</p>
    </div>
  );
}
