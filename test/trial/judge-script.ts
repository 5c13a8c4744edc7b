import { asksOf } from '../../utils/ledger/file.ts';
import { rulesOf } from '../../utils/domain/rules.ts';
import { spanOf, trialsOf } from '../../utils/domain/trial.ts';
import { judgedIn, rangeOf, trialRows } from '../../utils/report/trial/rows.ts';
import { sectionOf } from '../../utils/report/trial/section.ts';
import type { TrialSection } from '../../utils/report/trial/types.ts';
import type { AskRow } from '../../utils/report/types.ts';
import type { Judged } from '../../utils/domain/judge.ts';
import type { Scripted } from './scripted.ts';

/** The whole way from a script's messages to the verdict on its review date, by nothing but the product's own code. */
export function judgeScript({ messages, facts, zone, asOf }: Scripted): {
  judged: Judged[];
  rows: AskRow[];
  section: TrialSection;
} {
  const [trial] = trialsOf(facts);
  if (!trial) throw new Error('The script has no trial.');
  const rules = rulesOf(facts, zone);
  const through = spanOf(trial).review;
  const range = rangeOf(trial, through);
  const judged = judgedIn(asksOf(messages), range, rules, asOf);
  const rows = trialRows(judged, { rules, input: { asOf } }, trial, range);
  return { judged, rows, section: sectionOf(trial, rows, { rules, range, through }) };
}
