import { recognise } from '../../../utils/sites/registry.ts';
import { createOutbox } from '../../../utils/sites/watch/outbox.ts';
import { middle } from './ranges.ts';

/** Median times in ms of one reading and of serialising the same page, and what a second reading would hand over. */
export interface ReadPage {
  ours: number;
  bare: number;
  messages: number;
  again: number;
}

const rounds = 60;

/** Reads this document over and over, in turns with serialising it. */
export function readPage(): ReadPage {
  const zone = 'Europe/Berlin';
  const page = { document, url: location.href, now: Date.now(), zone, own: [] };
  const site = recognise(page);
  if (!site) throw new Error('No reader knows the page.');
  const times: { ours: number[]; bare: number[] } = { ours: [], bare: [] };
  let length = 0;
  for (let round = 0; round < rounds; round++) {
    const begun = performance.now();
    site.read(page);
    const between = performance.now();
    length += document.documentElement.outerHTML.length;
    times.ours.push(between - begun);
    times.bare.push(performance.now() - between);
  }
  if (length === 0) throw new Error('The page is empty.');
  const outbox = createOutbox();
  const reading = site.read(page);
  outbox.add(reading, () => null);
  for (let parcel = outbox.next(100); parcel; parcel = outbox.next(100)) outbox.settle(parcel);
  outbox.add(site.read(page), () => null);
  const again = outbox.next(1000)?.reading.messages.length ?? 0;
  return { ours: middle(times.ours), bare: middle(times.bare), messages: reading.messages.length, again };
}
