import { browser } from 'wxt/browser';

/** The last thing that went wrong, in words for the user; kept on this machine until the browser closes. */
export interface Problem {
  text: string;
  at: number;
}

const key = 'problem';

/** The one funnel for errors: nothing is swallowed, nothing leaves the machine. Returns the words for the user. */
export async function report(error: unknown): Promise<string> {
  const text = wordsFor(error);
  console.error(error);
  const problem: Problem = { text, at: Date.now() };
  await browser.storage.session.set({ [key]: problem }).catch(() => null);
  return text;
}

export async function solved(): Promise<void> {
  if (await lastProblem()) await browser.storage.session.remove(key);
}

export async function lastProblem(): Promise<Problem | null> {
  const { [key]: problem } = await browser.storage.session.get(key);
  return (problem as Problem | undefined) ?? null;
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
