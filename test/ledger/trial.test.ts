import { expect, test } from 'vitest';
import { trialsOf } from '../../utils/domain/trial.ts';
import { importLedger } from '../../utils/ledger/backup.ts';
import { readFacts } from '../../utils/ledger/query.ts';
import { readTrial } from '../../utils/ledger/trial.ts';
import { readWeek } from '../../utils/ledger/week.ts';
import { makeClosing } from '../../utils/report/trial/make-closing.ts';
import { makeReport } from '../../utils/report/report.ts';
import { input } from '../report/sample.ts';
import { judgeScript } from '../trial/judge-script.ts';
import { ledgerOf } from '../trial/ledger.ts';
import { scripted } from '../trial/scripted.ts';
import { newLedger } from './make.ts';

const script = scripted({ seed: 2, difference: -0.1, perDay: 6 });
const { section, rows } = judgeScript(script);

test('the rows of a trial, and no others, make the closing report that the whole ledger makes', async () => {
  const { database } = await newLedger();
  // A year before and a year after there is the same again, which is nobody's business.
  const file = ledgerOf(script);
  const year = 365 * 86_400_000;
  const far = (by: number) =>
    file.messages.map((message) => ({
      ...message,
      key: `${by > 0 ? 'x' : 'y'}${message.key.slice(1)}`,
      conversation: `${by > 0 ? 'x' : 'y'}${message.conversation.slice(1)}`,
      turn: `${by > 0 ? 'x' : 'y'}${message.conversation.slice(1)}`,
      at: message.at + by,
      thread: null,
      answers: null,
    }));
  const messages = [...file.messages, ...far(-year), ...far(year)];
  await importLedger(database, JSON.stringify({ ...file, messages }));
  const facts = await readFacts(database);
  const [trial] = trialsOf(facts);
  const read = await readTrial(database, facts, script.zone, trial!);
  expect(read.asks.length).toBeLessThanOrEqual(rows.length + 12);
  const { week: _, ...base } = input();
  const { asOf, zone } = script;
  expect(makeClosing({ ...base, ...read, facts, asOf, zone, trial: 'scripted' }).trial).toEqual(section);
  // A week of the trial reads as far back as the trial's own baseline.
  const week = await readWeek(database, facts, zone, '2026-W48');
  expect(makeReport(input({ ...week, week: '2026-W48', facts, asOf, zone })).trial).toEqual(section);
  const before = await readWeek(database, facts, zone, '2027-W20');
  expect(before.asks).toEqual([]);
});
