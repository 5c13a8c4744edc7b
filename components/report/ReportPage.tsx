import { weekly } from '../../utils/interface/weekly/index.ts';
import type { Report as ReportData } from '../../utils/report/types.ts';
import type { Done, WeeklyActions, WeeklyState } from '../../utils/weekly/state.ts';
import type { WeeklyWords } from '../../utils/interface/weekly/en.ts';
import { LanguageProvider } from '../language.ts';
import { useWords } from '../words.ts';
import { Choices } from './Choices.tsx';
import { Choose } from './Choose.tsx';
import { HandOver } from './HandOver.tsx';
import { FigureLinks, intoLog } from './links.ts';
import { LanguagePicker } from './LanguagePicker.tsx';
import { MailDraft } from './MailDraft.tsx';
import { NameField } from './NameField.tsx';
import { Report } from './Report.tsx';
import { WeekPicker } from './WeekPicker.tsx';

interface Props {
  state: WeeklyState;
  actions: WeeklyActions;
}

/** Choose a week, see exactly what will be handed over, hand it over. */
export function ReportPage({ state, actions }: Props) {
  const { words } = useWords(weekly);
  const { sheet, week, weeks, name, tag, done, handed } = state;
  return (
    <>
      <header class="bar" aria-label={words.bar}>
        <WeekPicker week={week} weeks={weeks} onWeek={actions.week} />
        <NameField name={name} said={sheet.kind === 'ready' ? sheet.language : null} onName={actions.name} />
        <LanguagePicker tag={tag} onLanguage={actions.language} />
        {sheet.kind === 'ready' && <HandOver actions={actions} />}
        <a href="/trial.html">{words.links.trial}</a>
        <p role="status" class="done">
          {done && doneSaid(done, words)}
        </p>
        {handed && <MailDraft key={handed.sha256} {...handed} />}
      </header>
      <main>
        <Body state={state} actions={actions} />
      </main>
    </>
  );
}

function doneSaid(done: Done, { done: said }: WeeklyWords): string {
  if (done.kind === 'failed') return done.problem;
  if (done.kind === 'saved') return said.saved(done.file);
  return done.table ? said.copied : said.copiedPlain;
}

function Body({ state, actions }: Props) {
  const { words, format } = useWords(weekly);
  const { sheet, week, show, printAsks, weeklyReminder } = state;
  if (sheet.kind === 'failed') {
    return (
      <p class="notice problem" role="alert">
        {sheet.problem}
      </p>
    );
  }
  const { report, language } = sheet;
  return (
    <>
      {isEmpty(report) && (
        <p class="notice" id="empty">
          {words.empty(format.weekTitle(week))}
        </p>
      )}
      <Choose show={show} onShow={actions.show} />
      <Choices
        choices={[
          {
            id: 'print-asks',
            words: words.choices.printAsks,
            on: printAsks,
            onChange: actions.printAsks,
          },
          {
            id: 'weekly-reminder',
            words: words.choices.weeklyReminder,
            on: weeklyReminder,
            onChange: actions.weeklyReminder,
          },
        ]}
      />
      <LanguageProvider value={language}>
        <FigureLinks value={intoLog(week)}>
          <Report report={report} printAsks={printAsks} />
        </FigureLinks>
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
