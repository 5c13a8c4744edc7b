import type { Asked, Plain } from '../answer.ts';
import { json } from '../html.ts';
import { chatHost, chatOf } from '../workplace.ts';
import type { Workplace } from '../workplace.ts';
import { wordsOf } from '../words.ts';
import { stateOf } from './state.ts';
import type { Told } from './state.ts';

function html(language: string, body: string): Plain {
  return {
    status: 200,
    contentType: 'text/html; charset=utf-8',
    body: `<!DOCTYPE html>
<html lang="${language}"><head><meta charset="utf-8"><title>Practice chat</title>
<meta name="viewport" content="width=device-width, initial-scale=1.0">
<link rel="icon" href="data:,"><link rel="stylesheet" href="/dist/converse.min.css">
<script type="module" src="/dist/converse.min.js"></script></head>
<body class="converse-fullscreen"><div id="conversejs-bg"></div>
${body}
</body></html>`,
  };
}

function root(language: string, inner: string): string {
  return `<converse-root id="conversejs" class="container-fluid g-0 conversejs converse-fullscreen theme-classic" lang="${language}" dir="ltr"><converse-chats class="converse-chatboxes row g-0 converse-fullscreen">${inner}</converse-chats></converse-root>`;
}

function loginPage(workplace: Workplace): Plain {
  const { login } = wordsOf(workplace);
  return html(
    workplace.language,
    root(
      workplace.language,
      `<converse-controlbox id="controlbox" class="col-auto chatbox logged-out"><div class="flyout box-flyout"><div class="controlbox-pane"><converse-login-form class="fade-in rounded"><form id="converse-login" method="post">
<input id="converse-login-jid" required class="form-control" type="text" name="jid" placeholder="Username">
<input id="converse-login-password" class="form-control" required type="password" name="password">
<button class="btn btn-primary" type="submit">${login}</button></form></converse-login-form></div></div></converse-controlbox>`,
    ),
  );
}

/** The page builds itself from its state, as the real one does from what the server streams. */
function chatPage(workplace: Workplace): Plain {
  const state = `<script type="application/json" id="practice-state">${json(stateOf(workplace))}</script>`;
  return html(workplace.language, root(workplace.language, '') + state);
}

/** Answers as the chat site would, and keeps what the page reports. */
export function answerChat(workplace: Workplace, { url, method, body }: Asked): Plain {
  if (new URL(url).searchParams.has('told')) {
    const { chat, post }: Told = JSON.parse(body);
    chatOf(workplace, chat).posts.push(post);
    return { status: 204, contentType: 'text/plain', body: '' };
  }
  if (method === 'POST') {
    workplace.signedIn = true;
    return { status: 302, contentType: 'text/plain', body: '', headers: { location: chatHost } };
  }
  return workplace.signedIn ? chatPage(workplace) : loginPage(workplace);
}
