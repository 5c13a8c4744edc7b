import { escape } from '../html.ts';
import type { Workplace } from '../workplace.ts';
import { wordsOf } from '../words.ts';
import { decimal } from './mailbox.ts';
import type { Letter } from './mailbox.ts';

/** The form under a thread in which an answer is written; its hidden fields say what it is and what it answers. */
export function replyForm(
  workplace: Workplace,
  draft: { sync: string; text: string },
  original: Letter,
): string {
  const fields = {
    composeid: '1',
    from: '',
    draft: `#${draft.sync}`,
    rt: `#thread-f:${decimal(original.thread)}`,
    rm: `#${original.sync}`,
  };
  const inputs = Object.entries(fields).map(
    ([name, value]) => `<input type="hidden" name="${name}" value="${value}">`,
  );
  return `<div class="M9" jslog="77394; u014N:xr6bB"><div class="aoI" role="region" data-compose-id=":c1"><form class="bAs"><div>${inputs.join('')}</div></form><div class="Am Al editable" role="textbox" contenteditable="true" aria-multiline="true">${escape(draft.text)}</div><div class="T-I aoO v7" role="button" tabindex="0" jslog="32601; u014N:cOuCgd; dYFj7e:true">${wordsOf(workplace).send}</div></div></div>`;
}
