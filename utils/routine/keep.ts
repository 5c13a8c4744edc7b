import { browser } from 'wxt/browser';
import { nothingSaid, parseSaid, trimmed, type Said } from './said.ts';

const key = 'routine';
/** What the reminder of the weekly report was kept under before it became part of the routine. */
const formerKey = 'reminder';

/** What was said so far; where nothing was kept, nothing of what was before `now` is news. */
export async function readSaid(now: number): Promise<Said> {
  const { [key]: stored, [formerKey]: former } = await browser.storage.local.get([key, formerKey]);
  const said = parseSaid(stored);
  if (said) return said;
  const fresh = nothingSaid(now);
  return parseSaid({ ...fresh, ...Object(former) }) ?? fresh;
}

/** On disk when it resolves. */
export function keepSaid(said: Said): Promise<void> {
  return browser.storage.local.set({ [key]: trimmed(said) });
}
