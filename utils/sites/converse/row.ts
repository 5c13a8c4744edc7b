import { longest } from '../address.ts';
import { doubtful } from '../instant.ts';
import type { Reason } from '../tally.ts';
import type { Message } from '../../domain/message.ts';

const iso = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d+)?(?:Z|[+-]\d{2}:\d{2})$/u;

export interface Row {
  element: Element;
  content: Element;
  isOwn: boolean;
  id: string;
  from: string;
  time: Pick<Message, 'at' | 'precision' | 'clock'>;
}

/** The message of a row, the reason for which it is withheld, or null where the row is none. `now` in epoch ms. */
export function readRow(element: Element, isRoom: boolean, now: number): Row | Reason | null {
  const { classList } = element;
  if (classList.contains('error') || classList.contains('chat-info')) return null;
  // Taken back: what it asked or answered holds no more.
  if (classList.contains('chat-msg--retracted') || element.querySelector('.retraction')) return 'stale';
  const content = contentOf(element);
  const isOwn = content?.classList.contains('chat-msg__content--me') ?? false;
  if (!content || (!isOwn && !content.classList.contains('chat-msg__content--them'))) return 'no-direction';
  const id = element.getAttribute('data-msgid') ?? '';
  if (id === '' || id === 'undefined' || id === 'null' || id.length > longest) return 'no-id';
  const from = element.getAttribute('data-from') ?? '';
  if (from === '' || from.length > longest) return 'no-sender';
  const [body] = content.getElementsByClassName('chat-msg__body');
  const delayed =
    classList.contains('delayed') || (body?.classList.contains('chat-msg__body--delayed') ?? false);
  const time = timeOf(element.getAttribute('data-isodate') ?? '', delayed, now);
  if (typeof time === 'string') return time;
  if (isOwn && !delayed && isPending(content, isRoom)) return 'pending';
  return { element, content, isOwn, id, from, time };
}

function contentOf(element: Element): Element | null {
  for (let child = element.lastElementChild; child; child = child.previousElementSibling) {
    if (child.classList.contains('chat-msg__content')) return child;
  }
  return null;
}

/**
 * A live message carries the moment at which this browser saw it, one from an archive the server's stamp. A whole
 * second without the mark of an archive comes from one all the same (seen for messages kept while offline), so no
 * milliseconds are claimed for it.
 */
function timeOf(text: string, delayed: boolean, now: number): Row['time'] | 'no-time' | 'future' {
  const at = iso.test(text) ? Math.floor(Date.parse(text)) : Number.NaN;
  const why = doubtful(at, now);
  if (why) return why;
  return { at, precision: at % 1000 === 0 ? 's' : 'ms', clock: delayed ? 'server' : 'device' };
}

/** A room sends every message back to its writer; until then, and after an error, nobody else may have it. */
function isPending(content: Element, isRoom: boolean): boolean {
  if (content.getElementsByClassName('chat-msg__error').length > 0) return true;
  const [body] = content.getElementsByClassName('chat-msg__body');
  return isRoom && !(body?.classList.contains('chat-msg__body--received') ?? false);
}
