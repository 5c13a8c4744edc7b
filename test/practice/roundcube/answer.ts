import type { Asked, Plain } from '../answer.ts';
import { json } from '../html.ts';
import { addMail, findMail, mailHost, me, nextId } from '../workplace.ts';
import type { Draft, Workplace } from '../workplace.ts';
import { wordsOf } from '../words.ts';
import { composePage, mailFrom } from './compose.ts';
import { listing, listPage } from './list.ts';
import { loginPage } from './login.ts';
import { headersPage, messagePage } from './message.ts';

function html(body: string): Plain {
  return { status: 200, contentType: 'text/html; charset=utf-8', body };
}

function elsewhere(query: string): Plain {
  return { ...html(''), status: 302, headers: { location: `${mailHost}?${query}` } };
}

/** A page that does nothing but call the page around it, as the answer to a form sent into a hidden frame. */
function call(method: string, ...parameters: unknown[]): Plain {
  return html(
    `<!DOCTYPE html><html><body><script>parent.rcmail.${method}(${parameters.map(json).join(', ')});</script></body></html>`,
  );
}

/** Opens the compose page for a new message or for the one named in the address. */
function startDraft(workplace: Workplace, query: URLSearchParams): Plain {
  const original =
    findMail(
      workplace,
      query.get('_mbox') ?? 'INBOX',
      Number(query.get('_reply_uid') ?? query.get('_forward_uid')),
    ) ?? null;
  const replying: Draft['mode'] = query.get('_all') ? 'reply-all' : 'reply';
  const acting: Draft['mode'] = query.has('_reply_uid') ? replying : 'forward';
  const draft: Draft = { id: nextId(workplace, 'c'), mode: original ? acting : 'new', original };
  workplace.drafts.push(draft);
  return elsewhere(`_task=mail&_action=compose&_id=${draft.id}`);
}

/** The form of the compose page: a send, or the saving of a draft by the same form. */
function take(workplace: Workplace, fields: URLSearchParams): Plain {
  const words = wordsOf(workplace);
  if (workplace.refuses) return call('display_message', words.failed, 'error');
  const draft = workplace.drafts.find(({ id }) => id === fields.get('_id'));
  const date = Math.floor(workplace.now() / 1000) * 1000;
  const parts = { ...mailFrom(fields), from: me, unread: false, date };
  if (fields.get('_draft')) {
    addMail(workplace, { ...parts, folder: 'Drafts' });
    return call('display_message', words.wasSaved, 'confirmation');
  }
  addMail(workplace, { ...parts, folder: 'Sent' });
  if (draft?.original && draft.mode.startsWith('reply')) draft.original.replied = true;
  return call('sent_successfully', 'confirmation', words.wasSent, ['INBOX', 'Sent'], '');
}

function open(workplace: Workplace, query: URLSearchParams, action: 'show' | 'preview' | 'headers'): Plain {
  const folder = query.get('_mbox') ?? 'INBOX';
  const mail = findMail(workplace, folder, Number(query.get('_uid')));
  if (!mail) return html(listPage(workplace, folder));
  // The dialog with all headers alone does not make a message read.
  if (action === 'headers') return html(headersPage(workplace, mail));
  mail.unread = false;
  return html(messagePage(workplace, mail, action));
}

/** Answers as the mail site would, and changes the mailbox as it would. */
export function answerMail(workplace: Workplace, { url, body }: Asked): Plain {
  const query = new URL(url).searchParams;
  const fields = new URLSearchParams(body);
  const action = query.get('_action') ?? fields.get('_action') ?? '';
  const folder = query.get('_mbox') ?? 'INBOX';
  if (query.get('_task') === 'logout') workplace.signedIn = false;
  if (fields.get('_action') === 'login') {
    workplace.signedIn = true;
    return elsewhere('_task=mail&_mbox=INBOX');
  }
  if (!workplace.signedIn) return html(loginPage(workplace));
  if (fields.get('_action') === 'send') return take(workplace, fields);
  if (action === 'list' || action === 'check-recent')
    return { status: 200, contentType: 'application/json', body: JSON.stringify(listing(workplace, folder)) };
  if (action === 'show' || action === 'preview' || action === 'headers')
    return open(workplace, query, action);
  if (action === 'compose') {
    const draft = workplace.drafts.find(({ id }) => id === query.get('_id'));
    return draft ? html(composePage(workplace, draft)) : startDraft(workplace, query);
  }
  return html(listPage(workplace, folder));
}
