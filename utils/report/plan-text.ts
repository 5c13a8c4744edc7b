import type { Language } from '../words/language.ts';
import type { PlanRow } from './plan.ts';
import type { Report } from './types.ts';

/** A section as finished words, so that every rendering says the same. */
export interface TextSection {
  title: string;
  caption: string;
  intro: string;
  head: readonly string[];
  rows: readonly (readonly string[])[];
}

/** Away notes as rows; null where there is none to show. */
export function awaySection({ away, days, zone }: Report, language: Language): TextSection | null {
  if (!away || away.promised === 0) return null;
  const { format } = language;
  const say = language.words.plan.away;
  const { promised, decided, kept, share } = away;
  const zones = new Map(days.map((day) => [day.date, day.zone]));
  return {
    title: say.title(promised, kept),
    caption: say.caption,
    intro: [
      ...(decided > 0 ? [say.share(kept, decided, share)] : []),
      ...(promised > decided ? [say.running(promised - decided)] : []),
      say.meaning,
    ].join(' '),
    head: [say.day, say.note, say.from, say.promised, say.back, say.kept],
    rows: away.rows.map((row) => {
      const at = (instant: number) => format.moment(instant, zones.get(row.date) ?? zone, row.date);
      return [
        format.shortDate(row.date),
        row.note || say.noNote,
        at(row.from),
        at(row.promised),
        row.back === null || row.by === null ? say.noSign : say.by[row.by](at(row.back)),
        row.kept === null ? say.notDue : row.kept ? say.isKept : say.notKept,
      ];
    }),
  };
}

/** Planned beside done as rows; null where the user did not switch it on or planned nothing. */
export function planSection({ plan, days, zone }: Report, language: Language): TextSection | null {
  if (!plan || plan.days.length === 0) return null;
  const { format, words } = language;
  const say = words.plan.done;
  const zones = new Map(days.map((day) => [day.date, day.zone]));
  return {
    title: say.title(plan.planned, plan.done),
    caption: say.caption,
    intro: [say.meaning, ...(plan.added > 0 ? [say.added(plan.added, plan.addedDone)] : [])].join(' '),
    head: [say.day, say.written, say.item, say.became],
    rows: plan.days.flatMap(({ date, stated, items }) =>
      items.map((item) => [
        format.shortDate(date),
        format.moment(stated, zones.get(date) ?? zone, date),
        item.text,
        became(item, language),
      ]),
    ),
  };
}

/** Done or not, and what was changed after noon. */
function became({ done, later, dropped, reworded }: PlanRow, { words }: Language): string {
  const say = words.plan.done;
  return [
    done ? say.isDone : say.notDone,
    ...(later ? [say.later] : []),
    ...(dropped ? [say.dropped] : []),
    ...(reworded ? [say.reworded] : []),
  ].join(words.report.comma);
}

/** The away notes in one line of plain text; none where there is nothing to show. */
export function awayLine({ away }: Pick<Report, 'away'>, { words }: Language): string[] {
  if (!away || away.promised === 0) return [];
  const { promised, kept, decided, share } = away;
  return [words.plan.away.line(promised, kept, decided, share)];
}
