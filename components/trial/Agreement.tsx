import { objections } from '../../utils/words/en/agreement.ts';
import { dateText } from '../../utils/domain/clock.ts';
import { spanOf, type Trial } from '../../utils/domain/trial.ts';
import type { TrialPageActions, TrialPageState } from '../../utils/trial/state.ts';
import { useLanguage } from '../language.ts';
import { Answer } from './Answer.tsx';

interface Props {
  trial: Trial;
  agreement: TrialPageState['agreement'];
  onAnswer: TrialPageActions['answer'];
}

/** The one page that both sign, in the language of the reports. Its answers can be written anew before printing. */
export function Agreement({ trial, agreement, onAnswer }: Props) {
  const { lang, dir, format, words } = useLanguage();
  const { name, settings, answers } = agreement;
  const say = words.agreement;
  const terms = words.trial.terms;
  const employee = name || words.report.employee;
  const boss = trial.boss || say.boss;
  const lastDay = dateText(spanOf(trial).end);
  const rows: [string, string][] = [
    [terms.lasts, terms.span(trial.weeks, format.dateRange(trial.start, lastDay))],
    [terms.weekdays, terms.weekdayList(trial.weekdays)],
    [say.workingHours, say.hours(settings.hours)],
    [terms.targets, words.report.targets(settings)],
    [terms.margin, terms.points(trial.margin)],
    [terms.review, format.longDate(trial.review)],
  ];
  return (
    <article class="report agreement" lang={lang} dir={dir} id="agreement-sheet">
      <h1>{say.title}</h1>
      <p class="whose">
        <bdi>{say.between(employee, boss)}</bdi>
      </p>
      <p>{say.aim}</p>
      <section>
        <h2>{say.terms}</h2>
        <dl class="terms">
          {rows.map(([term, meaning]) => (
            <div key={term}>
              <dt>{term}</dt>
              <dd>{meaning}</dd>
            </div>
          ))}
        </dl>
        <p>{say.rules(trial.margin)}</p>
        <p>{say.privacy}</p>
      </section>
      <section>
        <h2>{say.questions}</h2>
        {objections.map((objection) => (
          <Answer
            key={objection}
            objection={objection}
            question={say.asked[objection]}
            draft={say.answers[objection](settings)}
            kept={answers[objection] ?? null}
            onAnswer={onAnswer}
          />
        ))}
      </section>
      <div class="signatures">
        {[employee, boss].map((who, index) => (
          <p key={index}>
            <bdi>{say.signature(who)}</bdi>
          </p>
        ))}
      </div>
    </article>
  );
}
