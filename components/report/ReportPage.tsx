import type { Format } from '../../utils/report/file.ts';
import type { Report as ReportData } from '../../utils/report/types.ts';
import type { Show } from '../../utils/report/show.ts';
import type { WeekName } from '../../utils/domain/week.ts';
import { format } from '../../utils/words/en/format.ts';
import type { Language } from '../../utils/words/language.ts';
import type { LanguageTag } from '../../utils/words/tags.ts';
import { LanguageProvider } from '../language.ts';
import { LanguagePicker } from './LanguagePicker.tsx';
import { Choices } from './Choices.tsx';
import { Choose } from './Choose.tsx';
import { MailDraft, type HandedOver } from './MailDraft.tsx';
import { NameField } from './NameField.tsx';
import { Report } from './Report.tsx';
import { WeekPicker } from './WeekPicker.tsx';

/** What the page knows. `failed` carries words for the user. */
export type ReportState =
  | { kind: 'loading' }
  | { kind: 'failed'; problem: string }
  | { kind: 'ready'; report: ReportData; language: Language };

export interface ReportPageProps {
  state: ReportState;
  week: WeekName;
  /** Weeks to choose from, the latest first. */
  weeks: readonly WeekName[];
  name: string;
  /** What the report is written in; the page around it keeps its own language. */
  tag: LanguageTag;
  show: Show;
  /** What was last done, in words for the user: "Saved as …", "Copied". Null: nothing yet. */
  done: string | null;
  /** The HTML file that was saved last, for the mail that it goes with. */
  handed: HandedOver | null;
  printAsks: boolean;
  weeklyReminder: boolean;
  onWeek: (week: WeekName) => void;
  onName: (name: string) => void;
  onLanguage: (tag: LanguageTag) => void;
  onShow: (show: Show) => void;
  onSave: (format: Format) => void;
  onPrint: () => void;
  onCopy: () => void;
  onPrintAsks: (on: boolean) => void;
  onWeeklyReminder: (on: boolean) => void;
}

/** Choose a week, see exactly what will be handed over, hand it over. */
export function ReportPage(props: ReportPageProps) {
  const { state, week, weeks, name, tag, done, handed } = props;
  const { onWeek, onName, onLanguage, onSave, onPrint, onCopy } = props;
  return (
    <>
      <header class="bar" aria-label="Report">
        <WeekPicker week={week} weeks={weeks} onWeek={onWeek} />
        <NameField name={name} onName={onName} />
        <LanguagePicker tag={tag} onLanguage={onLanguage} />
        {state.kind === 'ready' && (
          <div class="hand-over" role="group" aria-label="Hand over">
            <button type="button" class="main" id="save-html" onClick={() => onSave('html')}>
              Save as HTML
            </button>
            <button type="button" id="print" onClick={onPrint}>
              Print or PDF
            </button>
            <button type="button" id="copy" onClick={onCopy}>
              Copy summary
            </button>
            <button type="button" id="save-md" onClick={() => onSave('md')}>
              Markdown
            </button>
            <button type="button" id="save-csv" onClick={() => onSave('csv')}>
              CSV
            </button>
            <button type="button" id="save-json" onClick={() => onSave('json')}>
              JSON
            </button>
          </div>
        )}
        <a href="/trial.html">Trial</a>
        <p role="status" class="done">
          {done}
        </p>
        {handed && <MailDraft key={handed.sha256} {...handed} />}
      </header>
      <main aria-busy={state.kind === 'loading'}>
        <Body {...props} />
      </main>
    </>
  );
}

function Body(props: ReportPageProps) {
  const { state, week, show, printAsks, weeklyReminder, onShow, onPrintAsks, onWeeklyReminder } = props;
  if (state.kind === 'loading') return <p class="notice">Reading {format.weekTitle(week)} …</p>;
  if (state.kind === 'failed') {
    return (
      <p class="notice problem" role="alert">
        {state.problem}
      </p>
    );
  }
  const { report, language } = state;
  return (
    <>
      {isEmpty(report) && (
        <p class="notice" id="empty">
          Nothing was recorded in {format.weekTitle(week)}. Reachable records while a site that you switched
          on is open. Earlier messages come in as soon as their page shows them.
        </p>
      )}
      <Choose show={show} onShow={onShow} />
      <Choices
        choices={[
          {
            id: 'print-asks',
            words: 'Print every ask as a row of its own (some more sheets)',
            on: printAsks,
            onChange: onPrintAsks,
          },
          {
            id: 'weekly-reminder',
            words: 'Remind me when the week’s work is done and its report is ready',
            on: weeklyReminder,
            onChange: onWeeklyReminder,
          },
        ]}
      />
      <LanguageProvider value={language}>
        <Report report={report} printAsks={printAsks} />
      </LanguageProvider>
    </>
  );
}

/** True where neither an ask nor any other message nor a reading falls into the week. */
function isEmpty({ asks, exclusions, coverage }: ReportData): boolean {
  return (
    asks.length === 0 &&
    exclusions.every(({ count }) => count === 0) &&
    coverage.every(({ covered }) => covered === 0)
  );
}
