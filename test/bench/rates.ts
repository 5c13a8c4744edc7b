import type { Launched } from '../e2e/browser.ts';
import { figure, type Figure } from './figure.ts';
import { emptyPage, measure } from './in-page.ts';

/** Recording in batches of 20 and of 100, new and known messages, against bare puts of the same records. */
export async function rates(launched: Launched): Promise<Figure[]> {
  const figures: Figure[] = [];
  for (const [size, name] of [
    [20, 'record-rate'],
    [100, 'record-rate-hundreds'],
  ] as const) {
    const page = await emptyPage(launched, `rate-${size}`);
    const { ours, known, bare, dexie } = await measure(page, 'recordRate', size);
    await page.close();
    const what = `bare puts in batches of ${size}`;
    figures.push(
      figure(name, ours, '1/s', what, bare),
      figure(`${name}-known`, known, '1/s', what, bare),
      figure(`${name}-dexie`, ours, '1/s', `Dexie bulkPut in batches of ${size}`, dexie),
    );
  }
  return figures;
}
