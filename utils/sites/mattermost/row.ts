import { idOf } from './ids.ts';
import { calledIn, type Called } from './text.ts';

/** One drawn row: what its own markup says of its post. Undefined where it does not say it. */
export interface Row {
  id: string;
  element: Element;
  /** True in the pane of one thread. */
  inThread: boolean;
  at: number | undefined;
  by: string | undefined;
  /** Whether it is marked as the user's own. */
  mine: boolean;
  /** What the app itself says, and `/me` posts. */
  notice: boolean;
  automatic: boolean;
  /** An automatic answer of a person who is away; it is drawn like a notice. */
  answering: boolean;
  /** Deleted, or not sent. */
  gone: boolean;
  /** Where it stands in its thread, by two marks that agree. */
  part: 'root' | 'reply' | undefined;
  called: Called | null;
  reacted: boolean;
  /** Two marks that contradict each other. */
  torn: string | null;
}

const drawn = '[data-testid="postView"], [id^="post_"], [id^="rhsPost_"]';

const picture = /\/api\/v4\/users\/([a-z0-9]{26})\/image(?:[?#]|$)/u;
const instant = /^\d{13}$/u;

/** Id of the post in a row; null for one that is being sent, or that the app made up of several. */
export function idOfRow({ id }: Element): string | null {
  return idOf(id.replace(/^(?:post|rhsPost)_/u, ''));
}

/** True for a post that the server has not taken yet, or that could not be sent: `<person>:<ms>`. */
export function isPending({ id }: Element): boolean {
  return /^(?:post|rhsPost)_[a-z0-9]{26}:\d+$/u.test(id);
}

/** Everything on the page that is a row, also one whose id cannot be read. The field for writing has such an id as well. */
export function rowsOn(document: Document): ReadonlySet<Element> {
  const all = [...document.querySelectorAll(drawn)];
  return new Set(
    all.filter(
      (one) => one.getAttribute('data-testid') === 'postView' || idOfRow(one) !== null || isPending(one),
    ),
  );
}

export function readRow(element: Element, id: string): Row {
  const { classList } = element;
  const has = (selector: string) => element.querySelector(selector) !== null;
  const inThread = element.id.startsWith('rhsPost_');
  const links = [...element.querySelectorAll(`a.post__permalink[id$="_time_${id}"]`)];
  const [link, ...more] = links;
  const time = link?.getAttribute('aria-labelledby') ?? '';
  const people = new Set(own(element, '.post__img img').flatMap(personIn));
  const [by] = people;
  return {
    id,
    element,
    inThread,
    at: instant.test(time) && more.length === 0 ? Number(time) : undefined,
    by: people.size === 1 ? by : undefined,
    mine: classList.contains('current--user'),
    notice: classList.contains('post--system'),
    automatic: classList.contains('post--bot') || own(element, '.BotTag').length > 0,
    answering: own(element, '.auto-responder').length > 0,
    gone: classList.contains('post--hide-controls'),
    part: inThread ? partInThread(element, link ?? null) : partInChannel(element),
    called: calledIn(element, id),
    reacted: has(`button.Reaction--reacted[id^="postReaction-${id}-"], button.AcknowledgementButton--acked`),
    torn: people.size > 1 ? 'post__img' : null,
  };
}

/** What belongs to the row itself, not to another post that is shown in its body. */
function own(row: Element, selector: string): Element[] {
  return [...row.querySelectorAll(selector)].filter((one) => !one.closest('.post__body, .post-preview'));
}

function personIn(image: Element): string[] {
  const [, person] = picture.exec(image.getAttribute('src') ?? '') ?? [];
  return person === undefined ? [] : [person];
}

/** The id of its time says where a row of a thread's pane stands, and so does its class. */
function partInThread({ classList }: Element, link: Element | null): Row['part'] {
  const isReply = classList.contains('post--comment');
  if (link?.id.startsWith('RHS_ROOT_') && !isReply) return 'root';
  return link?.id.startsWith('RHS_COMMENT_') && isReply ? 'reply' : undefined;
}

/** Where threads are not folded, replies stand between the other posts, and do not say to which they belong. */
function partInChannel(element: Element): Row['part'] {
  const { classList } = element;
  const isReply = classList.contains('post--comment') || element.querySelector('.post__link') !== null;
  return classList.contains('other--root') && !classList.contains('same--root') && !isReply
    ? 'root'
    : undefined;
}
