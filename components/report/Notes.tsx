import { definitions, recompute, siteLimits, unseenLines } from '../../utils/report/notes.ts';
import { timeLines } from '../../utils/report/sections.ts';
import type { Report } from '../../utils/report/types.ts';
import { useLanguage } from '../language.ts';

/** What the report cannot know, what its words mean, and how to make it again. */
export function Notes({ report }: { report: Report }) {
  const language = useLanguage();
  const { words } = language;
  const { hosts } = report;
  const say = words.sections.notes;
  const limits = siteLimits(report, language);
  const [how, command] = recompute(report, language);
  return (
    <>
      <section aria-labelledby="limits-title">
        <h2 id="limits-title">{say.unseen}</h2>
        <ul>
          {unseenLines(language).map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
        {limits.length > 0 && (
          <dl class="limits">
            {limits.map(({ name, sentences }) => (
              <div key={name}>
                <dt>{name}</dt>
                {sentences.flatMap((sentence) => [' ', <dd key={sentence}>{sentence}</dd>])}
              </div>
            ))}
          </dl>
        )}
      </section>
      <section aria-labelledby="words-title">
        <h2 id="words-title">{say.words}</h2>
        <dl>
          {definitions(language).map(([term, meaning]) => (
            <div key={term}>
              <dt>{term}</dt>
              <dd>{meaning}</dd>
            </div>
          ))}
        </dl>
      </section>
      <section aria-labelledby="sources-title">
        <h2 id="sources-title">{say.sources}</h2>
        <ul>
          {timeLines(report, language).map((line) => (
            <li key={line}>{line}</li>
          ))}
          <li>
            {say.hosts} {hosts.length > 0 ? <bdi>{hosts.join(', ')}</bdi> : say.noHost}.
          </li>
          <li>{words.definitions.nothingSent}</li>
          <li>
            {how}
            <bdi dir="ltr">{command}</bdi>
          </li>
        </ul>
      </section>
    </>
  );
}
