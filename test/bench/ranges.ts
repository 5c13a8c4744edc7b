import type { Launched } from '../e2e/browser.ts';
import { figure, type Figure } from './figure.ts';
import { emptyPage, measure } from './in-page.ts';

const many = 1_000_000;
const few = 10_000;

/**
 * Our reading of today or of a week out of a ledger of a million messages, against bare getAll of as many rows.
 * Throws where a ledger of ten thousand would not be read by exactly as many rows.
 */
export async function ranges(launched: Launched, name: 'popup-range' | 'report-range'): Promise<Figure[]> {
  const measured = [];
  for (const total of [few, many]) {
    const page = await emptyPage(launched, `ledger-${total}`);
    await measure(page, 'fillLedger', total);
    measured.push(await measure(page, name === 'popup-range' ? 'popupRange' : 'reportRange'));
    await page.close();
  }
  const [small, large] = measured;
  if (!small || !large) throw new Error('Nothing was measured.');
  if (JSON.stringify(small.rows) !== JSON.stringify(large.rows)) {
    throw new Error(
      `${name} touches ${JSON.stringify(large.rows)} of a million, ${JSON.stringify(small.rows)} of ten thousand.`,
    );
  }
  const rows = Object.values(large.rows).reduce((sum, count) => sum + count, 0);
  return [
    figure(name, large.ours, 'ms', `bare getAll of the same ${rows} rows`, large.bare),
    figure(`${name}-10000`, small.ours, 'ms', `bare getAll of the same ${rows} rows`, small.bare),
    figure(`${name}-rows`, rows, 'rows', 'rows touched in a ledger of 10,000', rows),
  ];
}
