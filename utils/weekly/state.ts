import type { WeekName } from '../domain/week.ts';
import type { Format } from '../report/file.ts';
import type { Attached } from '../report/mail-draft.ts';
import type { Show } from '../report/show.ts';
import type { Report } from '../report/types.ts';
import type { Language } from '../words/language.ts';
import type { LanguageTag } from '../words/tags.ts';

/** The report as it will be handed over, or in words why there is none. */
export type Sheet =
  | { kind: 'failed'; problem: string }
  | { kind: 'ready'; report: Report; language: Language };

/** What was last done. `table`: the clipboard took the summary's table as well. */
export type Done =
  | { kind: 'saved'; file: string }
  | { kind: 'copied'; table: boolean }
  | { kind: 'failed'; problem: string };

/** What was saved last as HTML, and of which report: the mail speaks of exactly that file. */
export interface HandedOver extends Attached {
  report: Report;
  language: Language;
}

/** What the report's page shows. */
export interface WeeklyState {
  sheet: Sheet;
  week: WeekName;
  /** Weeks to choose from, the latest first. */
  weeks: readonly WeekName[];
  name: string;
  /** What the report is written in; the page around it keeps its own language. */
  tag: LanguageTag;
  show: Show;
  /** Null: nothing yet. */
  done: Done | null;
  /** The HTML file that was saved last, for the mail that it goes with. */
  handed: HandedOver | null;
  printAsks: boolean;
  weeklyReminder: boolean;
}

export interface WeeklyActions {
  week: (week: WeekName) => void;
  name: (name: string) => void;
  language: (tag: LanguageTag) => void;
  show: (show: Show) => void;
  save: (format: Format) => void;
  print: () => void;
  copy: () => void;
  printAsks: (on: boolean) => void;
  weeklyReminder: (on: boolean) => void;
}
