import type { Closing as ClosingData } from '../../utils/report/trial/closing.ts';
import { useLanguage } from '../language.ts';
import { ClosingCurves } from './ClosingCurves.tsx';
import { ClosingDays, ClosingDayTable } from './ClosingDays.tsx';
import { ClosingFooter } from './ClosingFooter.tsx';
import { ClosingTable } from './ClosingTable.tsx';
import { Ratios } from './Ratios.tsx';
import { TrialTerms } from './TrialTerms.tsx';
import { Verdict } from './Verdict.tsx';

/** The whole trial, the baseline beside it: on the page and in the exported file alike. */
export function Closing({ closing }: { closing: ClosingData }) {
  const { lang, dir, format, words } = useLanguage();
  const { trial, name, zone, asOf } = closing;
  return (
    <article class="report closing" lang={lang} dir={dir}>
      <div class="sheet">
        <header class="masthead">
          <h1>
            {words.trial.closingTitle} <span>{format.dateRange(trial.terms.start, trial.terms.end)}</span>
          </h1>
          {name !== '' && (
            <p class="whose">
              <bdi>{name}</bdi>
            </p>
          )}
          <p class="basis">{words.report.asOf(format.instant(asOf, zone))}</p>
        </header>
        <Verdict trial={trial} />
        <ClosingTable closing={closing} />
        <ClosingDays trial={trial} />
      </div>
      <div class="detail">
        <ClosingCurves closing={closing} />
        <section aria-labelledby="closing-ratio-title">
          {trial.medians !== null && <h2 id="closing-ratio-title">{words.trial.ratio.title}</h2>}
          <Ratios trial={trial} />
        </section>
        <section aria-labelledby="closing-terms-title">
          <h2 id="closing-terms-title">{words.trial.terms.title}</h2>
          <TrialTerms trial={trial} zone={zone} />
        </section>
        <ClosingFooter closing={closing} />
        <ClosingDayTable trial={trial} />
      </div>
    </article>
  );
}
