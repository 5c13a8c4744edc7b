import { browser } from 'wxt/browser';
import type { Quantile } from '../report/types.ts';
import type { Medians } from './state.ts';

/** Where the usual of a date is kept. */
export const usualKey = 'usual';

/** What was worked out today (`2026-11-24`) already; null where nothing was. */
export async function knownUsual(date: string): Promise<Medians | null> {
  const { [usualKey]: stored } = await browser.storage.local.get(usualKey);
  const { date: of, chat, email } = (stored ?? {}) as Partial<Record<string, unknown>>;
  return of === date ? { chat: quantileOf(chat), email: quantileOf(email) } : null;
}

function quantileOf(value: unknown): Quantile {
  return value === 'not reached' || (typeof value === 'number' && value >= 0) ? value : null;
}
