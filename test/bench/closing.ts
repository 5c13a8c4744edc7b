import type { Launched } from '../e2e/browser.ts';
import { figure, type Figure } from './figure.ts';
import { emptyPage, measure } from './in-page.ts';

/** The closing report of twelve weeks, 40 asks a day, against reading the same rows from IndexedDB. */
export async function closing(launched: Launched): Promise<Figure[]> {
  const page = await emptyPage(launched, 'trial-report');
  await measure(page, 'fillTrial');
  const { ours, reading, bare, asks } = await measure(page, 'trialReport');
  await page.close();
  return [
    figure('trial-report', ours, 'ms', `bare getAll of the same rows, ${asks} asks`, bare),
    figure('trial-report-reading', reading, 'ms', `bare getAll of the same rows, ${asks} asks`, bare),
  ];
}
