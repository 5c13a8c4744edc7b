import type { Message } from '../../domain/message.ts';
import type { Find, Page } from '../site.ts';
import type { Tally } from '../tally.ts';
import type { Card } from './card.ts';
import { draftsOn, hasBody, isDraft, isStale } from './drafts.ts';
import { isWrittenHere, timeOf, wrongTime } from './ids.ts';
import { automatedIn, isMachine } from './machine.ts';
import type { Place } from './place.ts';
import { addressingOf, type Addressing } from './recipients.ts';
import { threadOf, titlesIn } from './thread.ts';

/** Who reads, and where. */
export interface Reader {
  page: Page;
  find: Find;
  place: Place;
  account: string;
  isMine: (address: string) => boolean;
  /** What of it decides how a line of a list is read, as one text. */
  name: string;
}

/** What a view shows, as far as it matters to each of its mails. */
export interface Shown {
  view: Element;
  cards: readonly Card[];
  /** Ids of what is being written anywhere on the page. */
  drafts: readonly string[];
  /** The titles of its threads. */
  titles: readonly Element[];
  /** A mail's line of recipients, read once. */
  addressing: (card: Card) => Addressing;
}

/** Landmarks of the page that are gone, and those that another replaced. */
export interface Landmarks {
  lost: Set<string>;
  replaced: Set<string>;
}

/** The mails of one view's threads. What is not sure of a mail leaves it out, under its reason. */
export function readMails(
  view: Element,
  cards: readonly Card[],
  reader: Reader,
  tally: Tally,
  landmarks: Landmarks,
): Message[] {
  const { find, isMine } = reader;
  const drafts = draftsOn(find);
  const lines = new Map<Card, Addressing>();
  const addressing = (card: Card) => {
    const known = lines.get(card) ?? addressingOf(card.box, isMine);
    lines.set(card, known);
    return known;
  };
  const shown = { view, cards, drafts, titles: titlesIn(view, find), addressing };
  const mails = cards.filter((card) => {
    const draft = isDraft(card.box, card.sync, drafts);
    if (draft) tally.add('draft');
    return !draft;
  });
  noteLandmarks(mails, shown, reader, landmarks);
  return mails.flatMap((card) => {
    const read = readMail(card, shown, reader, landmarks);
    if (typeof read !== 'string') return [read];
    tally.add(read);
    return [];
  });
}

/** What all mails have, and none has any more. */
function noteLandmarks(
  mails: readonly Card[],
  { addressing }: Shown,
  { isMine }: Reader,
  { lost, replaced }: Landmarks,
): void {
  const { length } = mails;
  if (length === 0) return;
  if (mails.every(({ sync }) => sync === null)) lost.add('message id');
  else if (!mails.some(({ marked }) => marked.sync)) replaced.add('data-message-id');
  const numbered = mails.filter(({ sync }) => !isWrittenHere(sync));
  const known = numbered.filter(({ sync }) => sync !== null);
  if (known.length > 0 && !numbered.some(({ marked }) => marked.hex)) {
    // Their two ids are one number; a mail written here has only this one to tell its time.
    if (numbered.length < length) lost.add('data-legacy-message-id');
    else replaced.add('data-legacy-message-id');
  }
  if (mails.some(({ replacedSender }) => replacedSender)) replaced.add('sender');
  if (numbered.length > 0 && numbered.every(({ senders }) => senders.length === 0)) lost.add('sender');
  const incoming = numbered.filter(({ senders: [sender] }) => sender !== undefined && !isMine(sender));
  const lines = incoming.map(addressing);
  if (lines.length > 0 && lines.every((line) => line.lost)) lost.add('recipients');
  else if (lines.some((line) => line.replaced)) replaced.add('recipients');
}

function readMail(
  card: Card,
  shown: Shown,
  reader: Reader,
  { lost, replaced }: Landmarks,
): Message | Parameters<Tally['add']>[0] {
  const { box, sync, hex, senders } = card;
  const { page, place, account, isMine } = reader;
  if (card.contradicts) lost.add('message id');
  if (card.contradicts || (sync === null && hex === null)) return 'no-id';
  const thread = threadOf(card, shown, place);
  if (thread.stale) return 'stale';
  if (thread.hex === null) {
    lost.add('thread');
    return 'no-id';
  }
  if (thread.replaced) replaced.add('thread');

  const [sender, ...others] = senders;
  const own = isWrittenHere(sync) || (sender !== undefined && others.length === 0 && isMine(sender));
  if (own && !hasBody(box)) {
    if (sender !== undefined) lost.add('body');
    return 'draft';
  }
  if (!own && (sender === undefined || others.length > 0)) return 'no-sender';
  if (hex === null) return 'pending';
  const at = timeOf(hex);
  const wrong = wrongTime(at, page.now);
  if (wrong) return wrong;
  const base = {
    site: 'gmail',
    account,
    conversation: thread.hex,
    thread: null,
    id: hex,
    at,
    precision: 'ms',
    clock: 'server',
    answers: null,
  } as const;
  if (own) {
    // A scheduled mail stands in its thread under the time at which it was scheduled.
    const unsettled =
      place.route === 'scheduled' || isStale(sync, at, page) || (sync === null && shown.drafts.length > 0);
    if (unsettled) return 'pending';
    const automated = sender !== undefined && isMachine(sender);
    return { ...base, direction: 'out', sender: account, addressed: 'none', automated };
  }
  const { addressed } = shown.addressing(card);
  // Which mailbox it was written in is not known: it may be the user's own, from an address that we do not know.
  if (sync === null && addressed !== 'to' && addressed !== 'cc') return 'no-direction';
  const automated = automatedIn(box, sender ?? '', place);
  return { ...base, direction: 'in', sender: sender ?? null, addressed, automated };
}
