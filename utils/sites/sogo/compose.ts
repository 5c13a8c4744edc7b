import type { Message } from '../../domain/message.ts';
import { addressOf } from '../address.ts';
import { conversationOf } from '../conversation.ts';
import { spokenTo } from '../correspondent.ts';
import type { Page, Sending } from '../site.ts';
import { mineOf } from './mine.ts';
import { rememberedIn } from './remembered.ts';
import { readState } from './state.ts';

/** What the form is about to send. Its time is the click's; the mail in Sent says later what the Date header says. */
function taken(page: Page): Message | null {
  const { document, now, own } = page;
  const form = document.querySelector('#mailEditor');
  const sender = form?.querySelector<HTMLInputElement>('input[name="from"]');
  const subject = form?.querySelector<HTMLInputElement>('input[name="subject"]')?.value ?? '';
  const from = addressIn(sender?.value ?? '');
  const mine = from === null ? null : mineOf(from, { document, own }, readState(page));
  // Without a subject the form sends nothing.
  if (!form || !mine || mine.account === null || mine.contradicts || subject.trim() === '') return null;
  const people = ['to', 'cc', 'bcc'].flatMap((header) => recipientsIn(form, header));
  const counterpart = spokenTo(people, mine.self);
  if (counterpart === null) return null;
  const { writing } = rememberedIn(page.memory);
  const answers = writing !== null && writing.field === sender?.id ? writing.answers : null;
  return {
    site: 'sogo',
    account: mine.account,
    conversation: conversationOf(mine.account, counterpart, subject),
    thread: null,
    // The form shows no id of its draft, and nobody sends twice in one millisecond.
    id: `compose/${now}`,
    at: Math.floor(now / 1000) * 1000,
    precision: 's',
    clock: 'device',
    direction: 'out',
    sender: mine.account,
    addressed: 'none',
    automated: false,
    answers: answers?.account === String(mine.index) ? `${answers.folder}/${answers.uid}` : null,
  };
}

/** The people of a field, each a chip: `Bert Boss <boss@company.test>`. Null for one that is a list, or no address. */
function recipientsIn(form: Element, header: string): (string | null)[] {
  const chips = form.querySelectorAll(`md-chips[ng-model$="message.editable.${header}"] md-chip-template`);
  return Array.from(chips, (chip) => addressIn(chip.textContent));
}

function addressIn(text: string): string | null {
  return addressOf(/<([^<>]*)>\s*$/u.exec(text)?.[1] ?? text);
}

/**
 * The app says that it sent the mail by a pane over the form, for a second, before it closes it. The note that comes
 * with it is also shown for a draft that was saved, and a form is closed without sending too.
 */
function accepted({ document }: Page): boolean {
  const pane = document.querySelector('#mailEditor sg-ripple-content');
  return Boolean(
    pane?.querySelector('[ng-switch-when="sent"]') && !pane.querySelector('[ng-switch-when="error"]'),
  );
}

export const sending: Sending = {
  button: '#mailEditor button[ng-click*="editor.send("]',
  taken,
  accepted,
};
