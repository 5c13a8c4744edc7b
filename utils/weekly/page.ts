import type { ReportPageProps } from '../../components/report/ReportPage.tsx';
import { mondayOf, type WeekName } from '../domain/week.ts';
import { weekOf } from '../domain/week.ts';
import { dateAt } from '../domain/clock.ts';
import { onChange } from '../ledger/changes.ts';
import { ledger } from '../ledger/database.ts';
import { readFirst } from '../ledger/week.ts';
import { currentTime, localZone } from '../now.ts';
import { wordsFor } from '../problem.ts';
import type { Format } from '../report/file.ts';
import { makeReport } from '../report/report.ts';
import { defaultShow, type Show } from '../report/show.ts';
import type { Report } from '../report/types.ts';
import { changeSettings, onSettings, readSettings } from '../settings.ts';
import type { Language } from '../words/language.ts';
import { loadLanguage } from '../words/load.ts';
import type { LanguageTag } from '../words/tags.ts';
import { gather } from './gather.ts';
import { languageFor } from '../interface/chosen.ts';
import { copySummary, saveReport } from './hand-over.ts';
import { weeksBetween } from './weeks.ts';

/**
 * The report page's state, handed over whenever it changes until the signal aborts.
 *
 * @param asked the week in the page's address; where it is none, the current week is shown
 */
export function createReportPage(
  asked: string | null,
  show: (props: ReportPageProps) => void,
  signal: AbortSignal,
): void {
  let week: WeekName | null = asked !== null && isWeek(asked) ? asked : null;
  let ready: { report: Report; language: Language } | null = null;
  let done: string | null = null;
  let handed: ReportPageProps['handed'] = null;
  let printAsks = false;
  let latest = 0;
  let inReport: Show = defaultShow;

  const refresh = async () => {
    const turn = ++latest;
    const props = await load();
    // What was asked for later is shown, whatever comes last.
    if (!signal.aborted && turn === latest) show(props);
  };

  const load = async (): Promise<ReportPageProps> => {
    const [now, zone] = [await currentTime(), localZone()];
    week ??= weekOf(dateAt(now, zone));
    const shown: Pick<ReportPageProps, 'week' | 'done' | 'show' | 'handed' | 'printAsks'> = {
      week,
      done,
      show: inReport,
      handed,
      printAsks,
    };
    try {
      const { name, reportLanguage: chosen, weeklyReminder } = await readSettings();
      const tag = languageFor(chosen);
      const [input, first, language] = await Promise.all([
        gather(week, inReport),
        ledger().then(readFirst),
        loadLanguage(tag),
      ]);
      ready = { report: makeReport(input), language };
      const weeks = weeksBetween(first, now, zone, week);
      return { ...shown, weeks, name, tag, weeklyReminder, state: { kind: 'ready', ...ready }, ...actions };
    } catch (error) {
      ready = null;
      return {
        ...shown,
        weeks: [week],
        name: '',
        tag: languageFor(null),
        weeklyReminder: true,
        state: { kind: 'failed', problem: await wordsFor(error) },
        ...actions,
      };
    }
  };

  const tell = (words: string) => {
    done = words;
    void refresh();
  };
  const attempt = (work: (current: Report, language: Language) => string | Promise<string>) => {
    if (!ready) return;
    void Promise.resolve(ready)
      .then(({ report, language }) => work(report, language))
      .catch(wordsFor)
      .then(tell);
  };

  const actions = {
    onWeek: (other: WeekName) => {
      week = other;
      done = null;
      handed = null;
      // Another report: what was switched on for this one is not meant for that.
      inReport = defaultShow;
      history.replaceState(null, '', `?week=${other}`);
      void refresh();
    },
    onName: (name: string) => void changeSettings((settings) => ({ ...settings, name })),
    onLanguage: (tag: LanguageTag) =>
      void changeSettings((settings) => ({ ...settings, reportLanguage: tag })),
    onShow: (wanted: Show) => {
      inReport = wanted;
      handed = null;
      void refresh();
    },
    onSave: (format: Format) =>
      attempt(async (current, language) => {
        const saved = await saveReport(current, language, format, { printAsks });
        if (format === 'html') handed = { ...saved, report: current, language };
        return `Saved as ${saved.file}.`;
      }),
    onPrint: () => window.print(),
    onCopy: () => attempt(copySummary),
    onPrintAsks: (on: boolean) => {
      printAsks = on;
      handed = null;
      void refresh();
    },
    onWeeklyReminder: (on: boolean) =>
      void changeSettings((settings) => ({ ...settings, weeklyReminder: on })),
  };

  onChange(() => void refresh(), signal);
  signal.addEventListener(
    'abort',
    onSettings(() => void refresh()),
  );
  void refresh();
}

function isWeek(name: string): boolean {
  try {
    mondayOf(name);
    return true;
  } catch {
    return false;
  }
}
