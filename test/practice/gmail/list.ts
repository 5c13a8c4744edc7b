import { escape } from '../html.ts';
import type { Workplace } from '../workplace.ts';
import { dateTitle, decimal, nameOf, threadsOf } from './mailbox.ts';
import type { Letter } from './mailbox.ts';

/** People of a line: those who wrote, in Sent those who were written to. */
function people(workplace: Workplace, account: string, thread: Letter[], sent: boolean): string {
  const unread = thread.some((letter) => letter.unread);
  const addresses = new Set(thread.flatMap(({ from, to }) => (sent ? to : [from])));
  const names = [...addresses].map((address) => {
    const name = nameOf(workplace, account, address);
    return `<span class="bA4"><span class="${unread ? 'zF' : 'yP'}" email="${escape(address)}" name="${escape(name)}" data-hovercard-id="${escape(address)}">${escape(name)}</span></span>`;
  });
  const count = thread.length > 1 ? ` <span class="bx0">${thread.length}</span>` : '';
  return `${names.join(', ')}${count}`;
}

function row(workplace: Workplace, account: string, thread: Letter[], sent: boolean): string {
  const [first, last] = [thread[0]!, thread.at(-1)!];
  const unread = thread.some((letter) => letter.unread);
  const ids = `data-thread-id="#thread-f:${decimal(first.thread)}" data-legacy-thread-id="${first.thread}" data-legacy-last-message-id="${last.id}" data-legacy-last-non-draft-message-id="${last.id}"`;
  const who = people(workplace, account, thread, sent);
  const [subject, text] = [escape(first.subject), escape(last.text)];
  const title = dateTitle(workplace, last.at);
  return `<tr class="zA ${unread ? 'zE' : 'yO'}" id=":r${first.id}" tabindex="-1" role="row" aria-labelledby=":l${first.id}" draggable="true"><td class="PF xY"></td><td class="oZ-x3 xY"><div class="oZ-jc T-Jo" role="checkbox" aria-checked="false"></div></td><td class="yX xY" role="gridcell" tabindex="-1"><div id=":l${first.id}" class="afn">${who}, <span ${ids}>${subject}</span>, <span>${title}</span>, ${text}.</div><div class="yW">${who}</div></td><td tabindex="-1" class="xY a4W" role="gridcell"><div class="xS" role="link"><div class="xT"><div class="y6"><span class="bog"><span class="${unread ? 'bqe' : ''}" ${ids}>${subject}</span></span></div><span class="y2"><span class="Zt"> - </span>${text}</span></div></div></td><td class="yf xY"></td><td class="xW xY" role="gridcell" tabindex="-1"><span title="${title}" aria-label="${title}"><span>${title}</span></span></td></tr>`;
}

/** The lines of the inbox, or of Sent. */
export function listView(workplace: Workplace, account: string, route: 'inbox' | 'sent'): string {
  const sent = route === 'sent';
  const threads = threadsOf(workplace, account)
    .map((thread) => (sent ? thread.filter(({ from }) => from === account) : thread))
    .filter((thread) => thread.some(({ from }) => sent || from !== account));
  const rows = threads.map((thread) => row(workplace, account, thread, sent)).join('\n');
  return `<div class="ae4"><div class="Cp"><table class="F cf zt" role="grid"><tbody>${rows}</tbody></table></div></div>`;
}
