import type { Reason } from '../tally.ts';
import { messageId, writerOf } from './ids.ts';
import { picture } from './own.ts';
import type { Mention, Post } from './post.ts';

const mine = 'fui-ChatMyMessage';
const theirs = 'fui-ChatMessage';
const body = '[id^="message-body-"]';
const flex = '[data-testid="message-body-flex-wrapper"][data-mid]';
const avatar = `.${theirs}__avatar [data-person-mri]`;
const header =
  '[data-tid="post-message-header-avatar"][data-person-mri], [data-tid="reply-message-header-avatar"][data-person-mri]';
const chain = '[data-tid="channel-pane-message"], [id^="reply-chain-summary-"]';
const pressed = '[data-tid="diverse-reaction-pill-button"][aria-pressed="true"]';
const quoted = '[data-tid="quoted-reply-card"], blockquote';
const mention = '[data-mention-type][data-person-mri]';
/** Two ways of reading one time may differ by this much, ms. */
const slack = 2000;

/** One message as a pane shows it; its conversation is the pane's business. */
export interface Row extends Omit<Post, 'conversation'> {
  element: Element;
  channel: boolean;
  /** As shown beside it: only to find whose message it is. */
  name: string;
  /** Landmarks that had to be replaced. */
  replaced: string[];
}

/** Why a row is not handed over; `lost` names the landmark whose loss it shows. */
export interface Unread {
  id: string | null;
  reason: Reason;
  lost: string | null;
}

/** Reads one element whose id is `message-body-<id>`. */
export function readRow(element: Element): Row | Unread {
  const id = element.id.replace('message-body-', '');
  if (!messageId.test(id)) return { id: null, reason: id === '' ? 'no-id' : 'pending', lost: null };
  const unread = (reason: Reason, lost: string | null = null): Unread => ({ id, reason, lost });
  const [wrapper, ...more] = element.querySelectorAll(flex);
  const own = element.getAttribute('data-mid');
  if ((wrapper?.getAttribute('data-mid') ?? own) !== id || (wrapper && own !== null))
    return unread('no-id', 'data-mid');
  const scope = wrapper
    ? element
    : (element.closest(`.${mine}, .${theirs}`) ?? element.closest('[data-testid="message-wrapper"]'));
  if (!scope) return unread('no-sender', 'message');
  // A part of another message inside this one: whose is what cannot be told.
  if (more.length > 0 || isMixed(scope, id)) return unread('no-sender');
  const part = (name: string) => scope.querySelector(`[id="${name}-${id}"]`);
  if (part('failure-status')) return unread('pending');

  const time = part('timestamp')?.getAttribute('datetime') ?? null;
  if (time !== null && !(Math.abs(Date.parse(time) - Number(id)) <= slack))
    return unread('no-time', 'datetime');
  const side = wrapper ? null : sideOf(element, scope);
  if (side === 'torn' || (!wrapper && side === null)) return unread('no-direction', 'own');
  const sender = senderIn(scope, element, wrapper ? header : avatar);
  if (sender === undefined) return unread('no-sender', 'sender');
  if (side === true && sender !== null) return unread('no-direction', 'own');
  const chained = wrapper ? rootIn(element, wrapper, id) : undefined;
  if (wrapper && chained === undefined) return unread('order-unknown', 'data-reply-chain-id');
  const content = part('content');
  const gone = part('tombstone') !== null;
  // What was deleted has no content; without either mark nobody knows.
  if (!content && !gone) return unread('stale', 'content');
  return {
    element,
    channel: wrapper !== undefined,
    id,
    at: Number(id),
    sender,
    mine: side,
    root: chained,
    name: part('author')?.textContent.trim() ?? '',
    mentions: content ? mentionsIn(content) : [],
    badge: scope.querySelector(`[data-tid="mention-badge"][id="badge-${id}"]`) !== null,
    gone,
    quotes: content ? quotedIn(content) : null,
    reacted: hasReacted(scope, id) ? null : undefined,
    replaced: !wrapper && time === null ? ['datetime'] : [],
  };
}

function isMixed(scope: Element, id: string): boolean {
  const others = [...scope.querySelectorAll(`${body}, [id^="timestamp-"], [id^="author-"]`)];
  return others.some((one) => !one.id.endsWith(`-${id}`));
}

/** Whose side of the chat: the frame and the body of a message both say it. Null where neither does. */
function sideOf(element: Element, scope: Element): boolean | null | 'torn' {
  const says = (classes: DOMTokenList, end: string) =>
    classes.contains(mine + end) ? true : classes.contains(theirs + end) ? false : null;
  const [frame, inner] = [says(scope.classList, ''), says(element.classList, '__body')];
  return frame !== null && inner !== null && frame !== inner ? 'torn' : (frame ?? inner);
}

/** Whose picture stands beside it: null where there is none, undefined where it is not one person's. */
function senderIn(scope: Element, element: Element, selector: string): string | null | undefined {
  const found = [...scope.querySelectorAll(selector)].filter(
    (one) => scope === element || !element.contains(one),
  );
  const [first] = found;
  if (!first) return null;
  const sender = writerOf(first.getAttribute('data-person-mri'));
  const pictures = [...first.querySelectorAll('img')].map((image) => picture(image).shown);
  const same = pictures.every((shown) => shown === null || writerOf(shown) === sender);
  return found.length === 1 && sender !== null && same ? sender : undefined;
}

/** Root of a channel's message, null for a root; undefined where it is not said, or where its chain is another's. */
function rootIn(element: Element, wrapper: Element, id: string): string | null | undefined {
  const root = wrapper.getAttribute('data-reply-chain-id') ?? '';
  const around = element.closest(chain)?.id.replace('reply-chain-summary-', '') ?? root;
  if (!messageId.test(root) || root > id || around !== root) return undefined;
  return root === id ? null : root;
}

/** A name of several words is one element a word. */
function mentionsIn(content: Element): Mention[] {
  return [...content.querySelectorAll(mention)]
    .filter((one) => one.querySelector('[itemtype$="/Mention"]') && !one.closest(quoted))
    .map((one) => ({
      type: one.getAttribute('data-mention-type') ?? '',
      id: one.getAttribute('data-person-mri') ?? '',
    }));
}

function quotedIn(content: Element): string | null {
  const id = content.querySelector('blockquote[itemtype$="/Reply"][itemid]')?.getAttribute('itemid') ?? '';
  return messageId.test(id) ? id : null;
}

/** The user's own reaction is a pressed button, which names the message to which it belongs. */
function hasReacted(scope: Element, id: string): boolean {
  return [...scope.querySelectorAll(pressed)].some((button) =>
    button
      .getAttribute('aria-labelledby')
      ?.split(' ')
      .some((label) => label.endsWith(`-${id}`)),
  );
}
