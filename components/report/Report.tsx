import type { Report as ReportData } from '../../utils/report/types.ts';
import { useLanguage } from '../language.ts';
import { AskTable } from './AskTable.tsx';
import { Apart } from './Apart.tsx';
import { Away } from './Away.tsx';
import { CheckMe } from './CheckMe.tsx';
import { Corrections } from './Corrections.tsx';
import { Coverage } from './Coverage.tsx';
import { Curves } from './Curves.tsx';
import { Masthead } from './Masthead.tsx';
import { Notes } from './Notes.tsx';
import { OtherRules } from './OtherRules.tsx';
import { People } from './People.tsx';
import { PlaceTable } from './PlaceTable.tsx';
import { Plan } from './Plan.tsx';
import { Strips } from './Strips.tsx';
import { Trial } from './Trial.tsx';

interface Props {
  report: ReportData;
  /** On paper too, every ask stands as a row of its own: some more sheets. On screens they always do. */
  printAsks?: boolean;
}

/**
 * The report itself, on the page and in the exported file alike: one sheet that is read in half a minute, then
 * everything that somebody who doubts it may ask.
 */
export function Report({ report, printAsks = false }: Props) {
  const { lang, dir } = useLanguage();
  return (
    <article class={printAsks ? 'report with-asks' : 'report'} lang={lang} dir={dir}>
      <div class="sheet">
        <Masthead report={report} />
        <PlaceTable report={report} />
        <Curves report={report} />
        <Strips report={report} />
      </div>
      <CheckMe report={report} />
      <div class="detail">
        <Trial report={report} />
        <People report={report} />
        <Away report={report} />
        <Plan report={report} />
        <OtherRules report={report} />
        <Apart report={report} />
        <Coverage report={report} />
        <Corrections report={report} />
        <Notes report={report} />
        <AskTable report={report} />
      </div>
    </article>
  );
}
