import { mondayOf, weekOf, type WeekName } from '../domain/week.ts';
import { dateAt } from '../domain/clock.ts';
import { onChange } from '../ledger/changes.ts';
import { ledger } from '../ledger/database.ts';
import { readFirst } from '../ledger/week.ts';
import { currentTime, localZone } from '../now.ts';
import { wordsFor } from '../problem.ts';
import { makeReport } from '../report/report.ts';
import { defaultShow, type Show } from '../report/show.ts';
import type { Report } from '../report/types.ts';
import { changeSettings, onSettings, readSettings } from '../settings.ts';
import type { Language } from '../words/language.ts';
import { loadLanguage } from '../words/load.ts';
import { gather } from './gather.ts';
import { languageFor } from '../interface/chosen.ts';
import { copySummary, saveReport } from './hand-over.ts';
import type { Done, HandedOver, WeeklyActions, WeeklyState } from './state.ts';
import { weeksBetween } from './weeks.ts';

/**
 * The report page's state, handed over whenever it changes until the signal aborts, and what its controls do.
 *
 * @param asked the week in the page's address; where it is none, the current week is shown
 */
export function createReportPage(
  asked: string | null,
  show: (state: WeeklyState) => void,
  signal: AbortSignal,
): WeeklyActions {
  let week: WeekName | null = asked !== null && isWeek(asked) ? asked : null;
  let ready: { report: Report; language: Language } | null = null;
  let done: Done | null = null;
  let handed: HandedOver | null = null;
  let printAsks = false;
  let latest = 0;
  let inReport: Show = defaultShow;

  const refresh = async () => {
    const turn = ++latest;
    const state = await load();
    // What was asked for later is shown, whatever comes last.
    if (!signal.aborted && turn === latest) show(state);
  };

  const load = async (): Promise<WeeklyState> => {
    const [now, zone] = [await currentTime(), localZone()];
    week ??= weekOf(dateAt(now, zone));
    const shown = { week, done, show: inReport, handed, printAsks };
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
      return { ...shown, weeks, name, tag, weeklyReminder, sheet: { kind: 'ready', ...ready } };
    } catch (error) {
      ready = null;
      return {
        ...shown,
        weeks: [week],
        name: '',
        tag: languageFor(null),
        weeklyReminder: true,
        sheet: { kind: 'failed', problem: await wordsFor(error) },
      };
    }
  };

  const attempt = (work: (current: Report, language: Language) => Promise<Done>) => {
    if (!ready) return;
    void work(ready.report, ready.language)
      .catch(async (error: unknown): Promise<Done> => ({ kind: 'failed', problem: await wordsFor(error) }))
      .then((next) => {
        done = next;
        return refresh();
      });
  };

  onChange(() => void refresh(), signal);
  signal.addEventListener(
    'abort',
    onSettings(() => void refresh()),
  );
  void refresh();

  return {
    week: (other) => {
      week = other;
      done = null;
      handed = null;
      // Another report: what was switched on for this one is not meant for that.
      inReport = defaultShow;
      history.replaceState(null, '', `?week=${other}`);
      void refresh();
    },
    name: (name) => void changeSettings((settings) => ({ ...settings, name })),
    language: (tag) => void changeSettings((settings) => ({ ...settings, reportLanguage: tag })),
    show: (wanted) => {
      inReport = wanted;
      handed = null;
      void refresh();
    },
    save: (format) =>
      attempt(async (current, language) => {
        const saved = await saveReport(current, language, format, { printAsks });
        if (format === 'html') handed = { ...saved, report: current, language };
        return { kind: 'saved', file: saved.file };
      }),
    print: () => window.print(),
    copy: () =>
      attempt(async (current, language) => ({
        kind: 'copied',
        table: await copySummary(current, language),
      })),
    printAsks: (on) => {
      printAsks = on;
      handed = null;
      void refresh();
    },
    weeklyReminder: (on) => void changeSettings((settings) => ({ ...settings, weeklyReminder: on })),
  };
}

function isWeek(name: string): boolean {
  try {
    mondayOf(name);
    return true;
  } catch {
    return false;
  }
}
