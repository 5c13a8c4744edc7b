// @vitest-environment node
import { expect, test } from 'vitest';
import { erase } from '../../utils/ledger/erase.ts';
import { readWeek } from '../../utils/ledger/week.ts';
import { mail, newLedger, when } from './make.ts';

const now = when('Fri 12:00');

test('what was erased is told to the reports of that time, with when it was done, also where nothing was there', async () => {
  const room = await newLedger();
  await room.store([mail('INBOX/1', when('Mon 09:00'))]);
  const period = {
    from: when('Mon 00:00'),
    until: when('Tue 00:00'),
    first: '2026-11-23',
    last: '2026-11-23',
  };
  await erase(room.database, { site: 'roundcube', period }, { now });
  const { erased } = await readWeek(room.database, [], 'Europe/Berlin', '2026-W48');
  expect(erased).toEqual([{ stated: now, site: 'roundcube', from: period.from, until: period.until }]);
  // The same once more changes nothing that is said.
  await erase(room.database, { site: 'roundcube', period }, { now: now + 1 });
  expect((await readWeek(room.database, [], 'Europe/Berlin', '2026-W48')).erased).toEqual(erased);
});
