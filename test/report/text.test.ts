import { expect, test } from 'vitest';
import { makeReport } from '../../utils/report/report.ts';
import { text } from '../../utils/report/text.ts';
import { language as english } from '../../utils/words/en/index.ts';
import { handWorked } from './hand-worked.ts';
import { ask, input, remote, schedule } from './sample.ts';

test('a quantile that the curve does not reach is said to be so', () => {
  expect(text(makeReport(handWorked()), english)).toContain(
    'Remote, chat: 6 of 9 (66 %) within target; usual reply 9 min, 90 % not reached; 1 open, the oldest for 10 h 00 min.',
  );
});

test('where there is nothing to order, no time is said', () => {
  const made = makeReport(
    input({ facts: [schedule, remote(17)], asks: [ask('converse', 17, '08:00', '08:30')] }),
  );
  expect(text(made, english)).toContain('Remote, chat: 1 of 1 (100 %) within target.\n');
});
