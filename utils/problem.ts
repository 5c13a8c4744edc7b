import { browser } from 'wxt/browser';
import { toldOf, isTold, type Told } from './problems.ts';

/** The last thing that went wrong, in words for the user; kept on this machine until the browser closes. */
export interface LastProblem {
  text: string;
  /** Epoch ms. */
  at: number;
}

const key = 'problem';

/** The one funnel for errors: nothing is swallowed, nothing leaves the machine. For parts that show nothing themselves. */
export async function keep(error: unknown): Promise<Told> {
  console.error(error);
  const told = toldOf(error);
  await browser.storage.session.set({ [key]: { ...told, at: Date.now() } }).catch(() => null);
  return told;
}

/** Keeps it as above, and returns the words for the user, in the language of the interface. */
export async function report(error: unknown): Promise<string> {
  return wordsOf(await keep(error));
}

export async function solved(): Promise<void> {
  if (await kept()) await browser.storage.session.remove(key);
}

export async function lastProblem(): Promise<LastProblem | null> {
  const problem = await kept();
  return problem && { text: await wordsOf(problem), at: problem.at };
}

/** Words for anything that was thrown, in the language of the interface: what happened, and what to do. */
export function wordsFor(error: unknown): Promise<string> {
  return wordsOf(toldOf(error));
}

async function kept(): Promise<(Told & { at: number }) | null> {
  const { [key]: problem } = await browser.storage.session.get(key);
  return isTold(problem) ? { ...problem, at: Number(Reflect.get(problem, 'at')) } : null;
}

/** Only who has a problem loads the words for problems. */
async function wordsOf(told: Told): Promise<string> {
  const { inWords } = await import('./interface/problems/chosen.ts');
  return inWords(told);
}
