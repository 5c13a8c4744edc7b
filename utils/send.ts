import { browser } from 'wxt/browser';
import type { Request } from './messages.ts';

/** Sends to the background; rejects when it answers with an error. Apart from the parsing, which only it needs. */
export async function send(data: Request): Promise<unknown> {
  const answer: unknown = await browser.runtime.sendMessage(data);
  if (typeof answer === 'object' && answer !== null && 'error' in answer)
    throw new Error(String(answer.error));
  return answer;
}
