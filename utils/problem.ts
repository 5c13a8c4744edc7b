import { storage } from 'wxt/utils/storage';

/** The last thing that went wrong, in words for the user; kept on this machine until the browser closes. */
export interface Problem {
  text: string;
  at: number;
}

const item = storage.defineItem<Problem | null>('session:problem', { fallback: null });

/** The one funnel for errors: nothing is swallowed, nothing leaves the machine. Returns the words for the user. */
export async function report(error: unknown): Promise<string> {
  const text = wordsFor(error);
  console.error(error);
  await item.setValue({ text, at: Date.now() }).catch(() => null);
  return text;
}

export async function solved(): Promise<void> {
  if (await item.getValue()) await item.setValue(null);
}

export function lastProblem(): Promise<Problem | null> {
  return item.getValue();
}

/** Plain words for what the browser throws, saying what to do where something can be done. */
export function wordsFor(error: unknown): string {
  if (error instanceof Error || error instanceof DOMException) {
    if (error.name === 'QuotaExceededError') {
      return 'The disk is full: new messages wait in their page and are not recorded yet. Free some space and keep the page open.';
    }
    return error.message || error.name;
  }
  return String(error);
}
