import { browser } from 'wxt/browser';
import { objections, type Objection } from '../words/en/agreement.ts';

/** What the user wrote into the agreement instead of the drafts, kept on this machine until changed. */
export type Answers = Partial<Record<Objection, string>>;

const key = 'agreement';
/** More than one page holds. */
const longest = 1500;

export async function readAnswers(): Promise<Answers> {
  const { [key]: stored } = await browser.storage.local.get(key);
  if (typeof stored !== 'object' || stored === null) return {};
  return Object.fromEntries(
    objections.flatMap((objection) => {
      const text: unknown = Reflect.get(stored, objection);
      return typeof text === 'string' ? [[objection, text.slice(0, longest)]] : [];
    }),
  );
}

/** Keeps an answer; null takes the draft again. */
export async function keepAnswer(objection: Objection, text: string | null): Promise<void> {
  const { [objection]: _, ...rest } = await readAnswers();
  const next = text === null ? rest : { ...rest, [objection]: text.slice(0, longest) };
  await browser.storage.local.set({ [key]: next });
}

/** Calls back after each change. Ends when what it returns is called. */
export function onAnswers(callback: () => void): () => void {
  const changed = (changes: Record<string, unknown>) => {
    if (key in changes) callback();
  };
  browser.storage.local.onChanged.addListener(changed);
  return () => browser.storage.local.onChanged.removeListener(changed);
}
