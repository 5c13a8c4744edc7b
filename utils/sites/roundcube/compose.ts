import type { Message } from '../../domain/message.ts';
import type { Page, Sending } from '../site.ts';
import { addressesIn } from '../address.ts';
import { conversationOf } from '../conversation.ts';
import { readEnv, textOf } from './env.ts';
import { spokenTo } from '../correspondent.ts';
import { mineOnCompose } from './mine.ts';

/** What the compose page cannot do without. */
export function missingInCompose(document: Document): string[] {
  const parts = { form: 'form[name="form"]', to: 'textarea[name="_to"]', subject: 'input[name="_subject"]' };
  return Object.entries(parts)
    .filter(([, selector]) => !document.querySelector(selector))
    .map(([name]) => name);
}

function valueOf(document: Document, selector: string): string | null {
  const field = document.querySelector<HTMLInputElement | HTMLTextAreaElement>(
    `form[name="form"] ${selector}`,
  );
  return field ? field.value : null;
}

/** What the form is about to send. Its time is the click's; the row in Sent says later what the Date header says. */
function taken(page: Page): Message | null {
  const { document, now } = page;
  if (!document.body?.classList.contains('action-compose')) return null;
  const env = readEnv(document);
  const { account, own } = mineOnCompose(page, env);
  const id = valueOf(document, 'input[name="_id"]') ?? textOf(env, 'compose_id');
  if (account === null || !/^[\w-]{1,128}$/u.test(id)) return null;
  const recipients = addressesIn(valueOf(document, 'textarea[name="_to"]') ?? '');
  const counterpart = recipients && spokenTo(recipients, new Set([account, ...own, ...page.own]));
  const subject = valueOf(document, 'input[name="_subject"]');
  // Without a recipient or a subject the page asks back, and what is sent then is not what the form holds now.
  if (!counterpart || !subject?.trim()) return null;
  const replies = textOf(env, 'compose_mode') === 'reply';
  const original = textOf(env, 'reply_msgid')
    .trim()
    .replace(/^<(.*)>$/u, '$1');
  return {
    site: 'roundcube',
    account,
    conversation: conversationOf(account, counterpart, subject),
    thread: null,
    id: `compose/${id}`,
    at: Math.floor(now / 1000) * 1000,
    precision: 's',
    clock: 'device',
    direction: 'out',
    sender: account,
    addressed: 'none',
    automated: false,
    answers: replies && original !== '' && original.length <= 1024 ? original : null,
  };
}

/**
 * The page confirms a saved draft in the same words as a sent mail, so two more things must hold: the form was last
 * submitted as a mail (Roundcube sets `_draft` at each submit), and nothing is under way or has failed.
 */
function accepted({ document }: Page): boolean {
  const stack = document.querySelector('#messagestack');
  if (!stack?.querySelector('.confirmation') || stack.querySelector('.loading, .error, .warning'))
    return false;
  return valueOf(document, 'input[name="_draft"]') === '';
}

export const sending: Sending = { button: 'button.send, a.send', taken, accepted };
