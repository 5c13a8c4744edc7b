import type { Closing, ClosingRule } from '../../utils/report/trial/closing.ts';
import { useLanguage } from '../language.ts';
import { Table } from './Table.tsx';

const rules = ['counted', 'withoutSameRoom', 'withFollowUps', 'answeredOnly'] as const;

/** What is left out or treated apart, the same by other rules, what was watched, and the textbook tests. */
export function ClosingFooter({ closing }: { closing: Closing }) {
  const { words } = useLanguage();
  const { apart, coverage, corrections, sites, appendix, product } = closing;
  const say = words.trial.footer;
  const nameOf = (id: string) => sites.find(({ site }) => site === id)?.name ?? id;
  return (
    <>
      <section aria-labelledby="closing-apart-title">
        <h2 id="closing-apart-title">{say.title}</h2>
        <ul>
          <li>{say.apart(apart)}</li>
          <li>{say.excluded}</li>
          <li>{say.corrections(corrections.length)}</li>
          {coverage.map(({ site, share }) => (
            <li key={site}>{say.watched(nameOf(site), share)}</li>
          ))}
          {Object.entries(words.definitions.unseen).map(([key, line]) => (
            <li key={key}>{line}</li>
          ))}
        </ul>
        <Rules rules={closing.rules} />
      </section>
      {appendix !== null && (
        <section aria-labelledby="closing-appendix-title">
          <h2 id="closing-appendix-title">{words.trial.appendix.title}</h2>
          <ul>
            {appendix.map((one) => (
              <li key={one.channel}>{words.trial.appendix.line(words.report.channels[one.channel], one)}</li>
            ))}
          </ul>
          <p class="note">{words.trial.appendix.note}</p>
        </section>
      )}
      <p class="note">
        {words.definitions.recompute(`Reachable ${product}`)}
        <code>npm run report -- LEDGER.json --trial</code>
      </p>
    </>
  );
}

function Rules({ rules: places }: { rules: readonly ClosingRule[] }) {
  const { words } = useLanguage();
  const say = words.sections.otherRules;
  if (places.length === 0) return null;
  return (
    <Table
      caption={words.trial.footer.rulesCaption}
      head={[say.rule, ...places.map(({ place }) => words.report.places[place])]}
      figures={places.map((_, index) => index + 1)}
      rows={rules.map((rule) => [say[rule], ...places.map((one) => words.report.ofAll(one[rule]))])}
    />
  );
}
