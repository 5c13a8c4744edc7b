import { browser } from 'wxt/browser';
import type { Request } from './messages.ts';
import { isTold, Problem } from './problems.ts';

/** Sends to the background; throws the problem that it answers with. Apart from the parsing, which only it needs. */
export async function send(data: Request): Promise<unknown> {
  const answer: unknown = await browser.runtime.sendMessage(data);
  if (typeof answer === 'object' && answer !== null && 'error' in answer) {
    const { error } = answer;
    throw isTold(error) ? new Problem(error.code, ...error.values) : new Problem('unknown', String(error));
  }
  return answer;
}
