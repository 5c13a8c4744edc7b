import type { ReportPageProps } from '../../components/report/ReportPage.tsx';
import { mondayOf, type WeekName } from '../domain/week.ts';
import { weekOf } from '../domain/week.ts';
import { dateAt } from '../domain/clock.ts';
import { onChange } from '../ledger/changes.ts';
import { ledger } from '../ledger/database.ts';
import { readFirst } from '../ledger/week.ts';
import { currentTime, localZone } from '../now.ts';
import { wordsFor } from '../problem.ts';
import { csv } from '../report/csv.ts';
import { documentOf } from '../report/document.tsx';
import { fileName, mediaTypes } from '../report/file.ts';
import { json } from '../report/json.ts';
import { makeReport } from '../report/report.ts';
import { text } from '../report/text.ts';
import type { Report } from '../report/types.ts';
import { changeSettings, onSettings, readSettings } from '../settings.ts';
import { gather } from './gather.ts';
import { save } from './save.ts';
import { weeksBetween } from './weeks.ts';

const renderers = { html: documentOf, csv, json } as const;

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
  let report: Report | null = null;
  let done: string | null = null;
  let latest = 0;

  const refresh = async () => {
    const turn = ++latest;
    const props = await load();
    // What was asked for later is shown, whatever comes last.
    if (!signal.aborted && turn === latest) show(props);
  };

  const load = async (): Promise<ReportPageProps> => {
    const [now, zone] = [await currentTime(), localZone()];
    week ??= weekOf(dateAt(now, zone));
    const shown: Pick<ReportPageProps, 'week' | 'done'> = { week, done };
    try {
      const [input, first, { name }] = await Promise.all([
        gather(week),
        ledger().then(readFirst),
        readSettings(),
      ]);
      report = makeReport(input);
      const weeks = weeksBetween(first, now, zone, week);
      return { ...shown, weeks, name, state: { kind: 'ready', report }, ...actions };
    } catch (error) {
      report = null;
      return {
        ...shown,
        weeks: [week],
        name: '',
        state: { kind: 'failed', problem: wordsFor(error) },
        ...actions,
      };
    }
  };

  const tell = (words: string) => {
    done = words;
    void refresh();
  };
  const attempt = (work: (current: Report) => string | Promise<string>) => {
    if (!report) return;
    Promise.resolve(report)
      .then(work)
      .then(tell, (error: unknown) => tell(wordsFor(error)));
  };

  const actions = {
    onWeek: (chosen: WeekName) => {
      week = chosen;
      done = null;
      history.replaceState(null, '', `?week=${chosen}`);
      void refresh();
    },
    onName: (name: string) => void changeSettings((settings) => ({ ...settings, name })),
    onSave: (format: keyof typeof renderers) =>
      attempt((current) => {
        const name = fileName(current.week, format);
        save(name, mediaTypes[format], renderers[format](current));
        return `Saved as ${name}.`;
      }),
    onPrint: () => window.print(),
    onCopy: () =>
      attempt(async (current) => {
        await navigator.clipboard.writeText(text(current));
        return 'The summary is on the clipboard.';
      }),
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
