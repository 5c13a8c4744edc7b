import type { Report } from '../../utils/report/types.ts';
import { useLanguage } from '../language.ts';
import { Ratios } from './Ratios.tsx';
import { TrialTerms } from './TrialTerms.tsx';
import { Verdict } from './Verdict.tsx';

/** In a week of a trial: how far it is, what was agreed, and how remote and office days stand so far. */
export function Trial({ report: { trial, zone } }: { report: Report }) {
  const { words } = useLanguage();
  if (!trial) return null;
  return (
    <section aria-labelledby="trial-title" class="trial">
      <h2 id="trial-title">
        {words.report.labelled(words.trial.title, words.trial.progress(trial.week, trial.terms.weeks))}
      </h2>
      <Verdict trial={trial} />
      <Ratios trial={trial} />
      <TrialTerms trial={trial} zone={zone} />
    </section>
  );
}
