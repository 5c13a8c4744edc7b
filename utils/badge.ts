import { browser } from 'wxt/browser';
import { readFacts } from './ledger/query.ts';
import { ledger } from './ledger/database.ts';
import { placeNow } from './domain/switch.ts';
import { currentTime } from './now.ts';

const sizes = [16, 32, 48] as const;

/** Shows in the toolbar where the user works now: a house while WFH mode is on, a desk otherwise. */
export async function showPlace(): Promise<void> {
  const place = placeNow(await readFacts(await ledger()), await currentTime());
  const drawing = place === 'remote' ? 'remote' : 'office';
  await browser.action.setIcon({
    path: Object.fromEntries(sizes.map((size) => [size, `/icons/${drawing}-${size}.png`])),
  });
  const title = place === 'remote' ? 'Reachable: WFH mode is on' : 'Reachable: WFH mode is off';
  await browser.action.setTitle({ title });
}
