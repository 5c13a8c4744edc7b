import type { Asked, Plain } from '../answer.ts';
import { escape } from '../html.ts';
import type { Workplace } from '../workplace.ts';
import { wordsOf } from '../words.ts';
import { replyForm } from './compose.ts';
import { listView } from './list.ts';
import { addLetter, gmailAccounts, newSync, threadOf, threadsOf, tokenOf } from './mailbox.ts';
import type { Letter } from './mailbox.ts';
import { openLetter, threadView } from './thread.ts';

/** What the page's script asks for, by name; its answers stand below. */
export interface GmailQuestions {
  view: { hash: string };
  unfold: { thread: string; index: number };
  reply: { thread: string };
  send: { draft: string; text: string };
  undo: Record<string, never>;
}

export interface GmailAnswers {
  /** `tokens`: the names that addresses give to the threads, by legacy id. */
  view: { title: string; html: string; tokens: Record<string, string> };
  unfold: { html: string };
  reply: { html: string };
  /** `form` takes the place of the form that was sent. */
  send: { html: string; id: string; form: string };
  undo: { html: string; draft: string };
}

/** An answer that is written: under which mail, and under what id it was sent, as long as that can be undone. */
export interface GmailDraft {
  account: string;
  sync: string;
  original: Letter;
  text: string;
  sent: Letter | null;
}

function html(title: string, head: string, body: string): Plain {
  return {
    status: 200,
    contentType: 'text/html; charset=utf-8',
    body: `<!DOCTYPE html>
<html lang="en" dir="ltr"><head><meta charset="utf-8">${head}<title>${escape(title)}</title><link rel="icon" href="data:,"></head>
<body class="aAU">${body}</body></html>`,
  };
}

/** The app before it shows anything: the account, and an empty place for the views. */
function appPage(account: string): Plain {
  return html(
    'Gmail',
    `<meta name="og-profile-acct" content="${account}"><link rel="stylesheet" href="/mail/practice.css">`,
    `<div id="loading" style="display: none;"><div class="msg">${account}</div></div>
<header role="banner"><a href="https://accounts.google.com/SignOutOptions?hl=en&amp;service=mail" aria-label="Google Account: Alice (${account})" role="button">${account}</a> <nav><a href="#inbox">Inbox</a> <a href="#sent">Sent</a></nav></header>
<div class="nH bkL" id="views"></div><div class="b8" role="alert"></div><script src="/mail/practice.js"></script>`,
  );
}

function signIn(): Plain {
  return html(
    'Gmail',
    '',
    '<a href="https://accounts.google.com/ServiceLogin?service=mail&amp;continue=https://mail.google.com/mail/">Sign in</a>',
  );
}

/** The view that an address names, as the script puts it into the page. Opening a thread makes its mails read. */
function view(workplace: Workplace, account: string, { hash }: { hash: string }): GmailAnswers['view'] {
  const [route = '', token] = hash.slice(1).split('/');
  const threads = threadsOf(workplace, account);
  const named = threads.map((thread) => [thread[0]!.thread, tokenOf(thread[0]!.thread)] as const);
  const thread = named.find(([id, name]) => token === name || token === id)?.[0];
  const open = thread === undefined ? null : threadOf(workplace, account, thread);
  const shown = open
    ? threadView(workplace, open)
    : listView(workplace, account, route === 'sent' ? 'sent' : 'inbox');
  for (const letter of open ?? []) letter.unread = false;
  const words = wordsOf(workplace);
  const title = open?.[0]?.subject ?? (route === 'sent' ? words.sent : words.inbox);
  return {
    title: `${title} - ${account} - Practice Mail`,
    html: `<div class="nH bkK"><div class="nH"><div class="nH ar4 z"><div role="main" class="AO" tabindex="-1"><div class="Tm aeJ"><div class="aeF">${shown}</div></div></div></div></div></div>`,
    tokens: Object.fromEntries(named),
  };
}

function reply(workplace: Workplace, account: string, { thread }: { thread: string }): GmailAnswers['reply'] {
  const original = threadOf(workplace, account, thread).at(-1)!;
  const draft = { account, sync: newSync(workplace), original, text: '', sent: null };
  workplace.letterDrafts.push(draft);
  return { html: replyForm(workplace, draft, original) };
}

function send(
  workplace: Workplace,
  account: string,
  { draft: name, text }: { draft: string; text: string },
): GmailAnswers['send'] {
  const draft = workplace.letterDrafts.find(({ sync }) => `#${sync}` === name)!;
  const { original, sync } = draft;
  const { thread, subject } = original;
  const to = original.from === account ? original.to : [original.from];
  draft.text = text;
  draft.sent = addLetter(workplace, {
    account,
    from: account,
    to,
    sync,
    thread,
    subject: `Re: ${subject}`,
    text,
  });
  const { reply: again } = wordsOf(workplace);
  return {
    html: openLetter(workplace, draft.sent, true),
    id: draft.sent.id,
    form: `<div class="ip iq"><span class="ams bkH" role="link" tabindex="0">${again}</span></div>`,
  };
}

/** Takes the mail that was sent last out of the mailbox again. */
function undo(workplace: Workplace, account: string): GmailAnswers['undo'] {
  const draft = workplace.letterDrafts.findLast((one) => one.account === account && one.sent)!;
  workplace.letters = workplace.letters.filter((letter) => letter !== draft.sent);
  draft.sent = null;
  return { html: replyForm(workplace, draft, draft.original), draft: `#${draft.sync}` };
}

/** Answers as Gmail would, and changes the mailbox as it would. Null where there is nothing. */
export function answerGmail(workplace: Workplace, { url, body }: Asked): Plain | null {
  const { pathname, searchParams } = new URL(url);
  const account = gmailAccounts[Number(/^\/mail\/u\/(\d)\/$/u.exec(pathname)?.[1] ?? NaN)];
  if (account === undefined) return null;
  if (!workplace.signedIn) return signIn();
  const answers: { [Name in keyof GmailAnswers]: (question: never) => GmailAnswers[Name] } = {
    view: (question) => view(workplace, account, question),
    unfold: ({ thread, index }: GmailQuestions['unfold']) => ({
      html: openLetter(workplace, threadOf(workplace, account, thread)[index]!),
    }),
    reply: (question) => reply(workplace, account, question),
    send: (question) => send(workplace, account, question),
    undo: () => undo(workplace, account),
  };
  const name = searchParams.get('ask');
  if (name === null) return appPage(account);
  if (!Object.hasOwn(answers, name)) return null;
  const found = answers[name as keyof GmailAnswers](JSON.parse(body) as never);
  return { status: 200, contentType: 'application/json', body: JSON.stringify(found) };
}
