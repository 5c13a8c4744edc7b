import type { Asked, Plain } from '../answer.ts';
import type { Workplace } from '../workplace.ts';
import { flexpane, frame, page, sidebar, signInPage } from './frame.ts';
import { paneItems, row, threadItems, type Item } from './row.ts';
import { addLine, conversationOf, posters, slackHost, slackMe, stampAt, team } from './workspace.ts';
import type { Line } from './workspace.ts';

/** What is written, and where: `thread` is the root that it replies to, empty outside threads. */
interface Written {
  conversation: string;
  thread: string;
  text: string;
}

/** What the page's script asks for, by name; its answers stand below. */
export interface SlackQuestions {
  open: { conversation: string; thread: string };
  /** How a message looks before the server has it: with a stamp of the user's own computer. */
  draw: Written;
  post: Written;
}

export interface SlackAnswers {
  open: { conversation: string; pane: Item[]; frame: string; flexpane: string; sidebar: string };
  draw: Item;
  post: Item;
}

function html(body: string): Plain {
  return { status: 200, contentType: 'text/html; charset=utf-8', body };
}

function open(
  workplace: Workplace,
  { conversation: id, thread }: SlackQuestions['open'],
): SlackAnswers['open'] {
  const conversation = conversationOf(workplace, id || (workplace.slack[0]?.id ?? 'C0OFFICE'));
  return {
    conversation: conversation.id,
    pane: paneItems(workplace, conversation),
    frame: frame(conversation),
    flexpane: thread ? flexpane(conversation, thread, threadItems(workplace, conversation, thread)) : '',
    sidebar: sidebar(workplace),
  };
}

/** "@carol" in a typed text mentions her. */
function marked(text: string): string {
  return text.replaceAll(/@(\w+)/gu, (typed, name: string) => {
    const [user] = Object.entries(posters).find(([, known]) => known.toLowerCase() === name) ?? [];
    return user ? `<@${user}>` : typed;
  });
}

function rowOf(workplace: Workplace, { conversation: id, thread }: Written, line: Line): Item {
  const parts = { follows: false, inThread: thread !== '' };
  return row(workplace, conversationOf(workplace, id), line, parts);
}

function answerOf(workplace: Workplace, name: string, body: string): unknown {
  if (name === 'open') return open(workplace, JSON.parse(body) as SlackQuestions['open']);
  if (name !== 'draw' && name !== 'post') return null;
  const written = JSON.parse(body) as Written;
  const { conversation, text, thread } = written;
  const parts = { from: slackMe, text: marked(text), thread: thread || null };
  const line =
    name === 'post'
      ? addLine(workplace, conversation, parts)
      : { ...parts, ts: stampAt(workplace, workplace.now()) };
  return rowOf(workplace, written, line);
}

/** Answers as Slack would, and keeps what is posted. Null where there is nothing. */
export function answerSlack(workplace: Workplace, { url, body }: Asked): Plain | null {
  const { pathname } = new URL(url);
  const [, name] = /^\/api\/practice\.(\w+)$/u.exec(pathname) ?? [];
  if (name) {
    const found = answerOf(workplace, name, body);
    return found ? { status: 200, contentType: 'application/json', body: JSON.stringify(found) } : null;
  }
  if (pathname === '/signin') return html(signInPage);
  const to = !workplace.signedIn
    ? `${slackHost}signin`
    : pathname === '/'
      ? `${slackHost}client/${team}`
      : null;
  if (to) return { ...html(''), status: 302, headers: { location: to } };
  return pathname.startsWith(`/client/${team}`) ? html(page()) : null;
}
