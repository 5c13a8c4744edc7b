import { localDate } from '../../utils/words/format.ts';
import type { TermChange, TrialSection } from '../../utils/report/trial/types.ts';
import { useLanguage } from '../language.ts';
import { Table } from './Table.tsx';

/** What was agreed, and each later change with its date. */
export function TrialTerms({ trial, zone }: { trial: TrialSection; zone: string }) {
  const { format, words } = useLanguage();
  const { terms, kept, mixed, baselineFrom, baseline, during } = trial;
  const say = words.trial.terms;
  const agreedOn = localDate(terms.agreed, zone);
  const lasts = say.span(terms.weeks, format.dateRange(terms.start, terms.end));
  const rows: [string, string][] = [
    [say.agreed, format.longDate(agreedOn)],
    [say.lasts, terms.ended ? `${lasts}${words.report.comma}${say.ended(terms.end)}` : lasts],
    [say.weekdays, say.weekdayList(terms.weekdays)],
    [say.targets, words.report.targets(terms)],
    [say.margin, say.points(terms.margin)],
    [say.review, format.longDate(terms.review)],
    [say.baseline, say.baselineSince(baselineFrom, baseline.days, during.days)],
    [say.kept, say.keptDays(kept.remote, kept.agreed, kept.further)],
    ...(mixed.asks > 0 ? [[say.mixed, say.mixedDays(mixed.days, mixed.asks)] as [string, string]] : []),
  ];
  return (
    <>
      <dl class="terms">
        {rows.map(([term, meaning]) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
      <Changes changes={trial.changes} start={terms.start} zone={zone} />
    </>
  );
}

function Changes({ changes, start, zone }: { changes: readonly TermChange[]; start: string; zone: string }) {
  const { format, words } = useLanguage();
  const say = words.trial.changes;
  if (changes.length === 0) return <p class="note">{say.nothing}</p>;
  return (
    <Table
      caption={say.caption}
      head={[say.when, say.what, say.from, say.to]}
      rows={changes.map(({ stated, field, from, to }) => {
        const when = format.moment(stated, zone);
        return [
          localDate(stated, zone) >= start ? say.late(when) : when,
          say.fields[field],
          say.value(field, from),
          say.value(field, to),
        ];
      })}
    />
  );
}
