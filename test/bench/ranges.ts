import type { Launched } from '../e2e/browser.ts';
import { figure, type Figure } from './figure.ts';
import { emptyPage, measure } from './in-page.ts';
import type { Range } from './page/ranges.ts';

const many = 1_000_000;
const few = 10_000;

/** Messages that are put into a ledger by one call. */
const part = 50_000;

/** What is measured, by the names of its figures. */
const readings = {
  'popup-range': 'popupRange',
  'report-range': 'reportRange',
  'log-range': 'logRange',
} as const;
export type RangeName = keyof typeof readings;

/**
 * Our reading of today, of a week and of a day's log out of a ledger of a million messages, against bare getAll of as many rows.
 * Throws where a ledger of ten thousand would not be read by exactly as many rows.
 */
export async function ranges(launched: Launched, names: readonly RangeName[]): Promise<Figure[]> {
  const small = await measureIn(launched, few, names);
  const large = await measureIn(launched, many, names);
  return names.flatMap((name, index) => {
    const [of10000, ofMillion] = [small[index], large[index]];
    if (!of10000 || !ofMillion) throw new Error(`${name} was not measured.`);
    if (JSON.stringify(of10000.rows) !== JSON.stringify(ofMillion.rows)) {
      throw new Error(
        `${name} touches ${JSON.stringify(ofMillion.rows)} of a million, ${JSON.stringify(of10000.rows)} of ten thousand.`,
      );
    }
    const count = (rows: Range['rows']) => Object.values(rows).reduce((sum, one) => sum + one, 0);
    const rows = count(ofMillion.rows);
    return [
      figure(name, ofMillion.ours, 'ms', `bare getAll of the same ${rows} rows`, ofMillion.bare),
      figure(`${name}-10000`, of10000.ours, 'ms', `bare getAll of the same ${rows} rows`, of10000.bare),
      figure(`${name}-rows`, rows, 'rows', 'rows touched in a ledger of 10,000', count(of10000.rows)),
    ];
  });
}

async function measureIn(launched: Launched, total: number, names: readonly RangeName[]): Promise<Range[]> {
  const page = await emptyPage(launched, `ledger-${total}`);
  for (let first = 0; first < total; first += part)
    await measure(page, 'fillLedger', total, first, Math.min(total, first + part));
  const measured: Range[] = [];
  for (const name of names) measured.push(await measure(page, readings[name]));
  await page.close();
  return measured;
}
