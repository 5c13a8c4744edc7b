import type { Message, Reading } from '../../domain/message.ts';
import { afresh, emptyReading, everywhere, type Page } from '../site.ts';
import { createTally } from '../tally.ts';
import { cardsIn, type Card } from './card.ts';
import { isWrittenHere, timeOf } from './ids.ts';
import { readRows, rowsIn } from './list.ts';
import { readMails, type Landmarks, type Reader } from './mails.ts';
import { composedFrom, mailboxOf, mineOn } from './mine.ts';
import { agrees, disagree } from './minutes.ts';
import { placeOf } from './place.ts';
import { isShown, only, viewsOf, within } from './view.ts';

/** What only Gmail's pages have: an open mail, the title of a thread, a row of a list. */
const traces =
  '[data-legacy-message-id], [data-message-id], [data-legacy-thread-id], [data-legacy-last-message-id], .a3s, tr.zA';
const signIn = 'a[href*="accounts.google.com/ServiceLogin"], form[action*="accounts.google.com"]';
/** A row may be drawn this long before it gets its ids, ms. */
const settles = 5000;

/** What the page says now. */
export function read(page: Page): Reading {
  const { document, url, fact = afresh, find = everywhere(document) } = page;
  const empty = emptyReading('gmail');
  if (document.readyState === 'loading') return empty;
  const place = placeOf(url);
  const mine = mineOn(document, find, place);
  const views = viewsOf(document, find);
  if (views.length === 0) return withoutView(document, mine.account);
  const landmarks: Landmarks = { lost: new Set(), replaced: new Set(mine.replaced) };
  const shown = views.map((view) => ({
    view,
    ...cardsIn(view, find),
    rows: rowsIn(view, find, landmarks, fact),
  }));
  const all = shown.reduce(
    (sum, { cards, folded, loose, rows }) => sum + cards.length + folded + loose + rows.length,
    0,
  );
  const withheld = (reason: 'no-direction' | 'other-account') => (all > 0 ? [{ reason, count: all }] : []);
  if (place.delegated) return { ...empty, withheld: withheld('other-account') };
  if (mine.contradicts || mine.account === null) {
    // A window of its own may not say whose it is.
    const lost = mine.contradicts || (all > 0 && !place.popout);
    const missing = lost || all > 0 ? ['account'] : [];
    return {
      ...empty,
      withheld: withheld('no-direction'),
      health: { state: lost ? 'changed' : 'ok', missing },
    };
  }

  const { account } = mine;
  const cards = shown.flatMap((one) => one.cards);
  const learnt = new Set([...composedFrom(find), ...aliasesOf(cards)].filter((name) => !isOf(account, name)));
  const boxes = new Set([account, ...page.own, ...learnt].map(mailboxOf));
  const reader: Reader = {
    page,
    find,
    place,
    account,
    isMine: (address) => boxes.has(mailboxOf(address)),
    name: [account, place.route, place.part, ...boxes].join(' '),
  };
  const tally = createTally();
  for (const { folded, loose } of shown) tally.add('no-id', folded + loose);
  if (cards.length === 0 && shown.some(({ loose }) => loose > 0)) landmarks.lost.add('message id');
  const mails = onceEach(
    shown.flatMap((one) => readMails(one.view, one.cards, reader, tally, landmarks)),
    tally,
  );
  const known = new Set(cards.flatMap(({ hex }) => hex ?? []));
  const rows = onceEach(
    shown.flatMap((one) => readRows(one.rows, reader, known, tally, landmarks)),
    tally,
  );
  if (isYoung(page)) landmarks.lost.delete('row id');

  const reading = { ...emptyReading('gmail', account), own: [...learnt].sort() };
  const messages = [...mails, ...rows];
  const lines = shown.flatMap((one) => one.rows);
  if (disagree([...cards.map(datesItself), ...lines.map((row) => row.agrees)])) {
    // Then every time on the page is as doubtful as the next.
    tally.add('no-time', messages.length);
    landmarks.lost.add('minutes');
    messages.length = 0;
  }
  const { lost, replaced } = landmarks;
  const health = {
    state: lost.size > 0 ? ('changed' as const) : ('ok' as const),
    missing: [...lost, ...replaced].sort(),
  };
  return { ...reading, messages, withheld: tally.list(), health };
}

/** No view is open: the app is starting, the user is signed out, or the view is not found any more. */
function withoutView(document: Document, account: string | null): Reading {
  const empty = emptyReading('gmail', account);
  if (account === null && within(document, signIn).length > 0)
    return { ...empty, health: { state: 'signed-out', missing: [] } };
  if (!within(document, traces).some(isShown)) return empty;
  return { ...emptyReading('gmail'), health: { state: 'changed', missing: ['main'] } };
}

/** Addresses of mails that were written in this mailbox, each alone in its sender's place. */
function aliasesOf(cards: readonly Card[]): string[] {
  const written = cards.filter(({ sync, contradicts }) => isWrittenHere(sync) && !contradicts);
  return written.flatMap(({ senders }) => only(senders) ?? []);
}

/** Whether the date that an open mail shows is that of its id; null where that cannot be compared. */
function datesItself({ box, hex }: Card): boolean | null {
  const [date] = hex === null ? [] : within(box, '.g3[title]');
  return hex === null ? null : agrees(date?.getAttribute('title') ?? null, timeOf(hex));
}

function isOf(account: string, address: string): boolean {
  return mailboxOf(account) === mailboxOf(address);
}

function isYoung({ loaded, now }: Page): boolean {
  return loaded !== undefined && now - loaded < settles;
}

/** A mail may stand in the page twice. Where the two do not say the same of who wrote it, nobody knows. */
function onceEach(messages: readonly Message[], tally: ReturnType<typeof createTally>): Message[] {
  const found = new Map<string, Message | null>();
  for (const message of messages) {
    const { id, sender, conversation } = message;
    const known = found.get(id);
    const agrees = known && known.sender === sender && known.conversation === conversation;
    if (known === undefined) found.set(id, message);
    else if (!agrees) found.set(id, null);
    else if (known.addressed === 'unknown') found.set(id, message);
  }
  const sure = [...found.values()].filter((message) => message !== null);
  tally.add('no-sender', found.size - sure.length);
  return sure;
}
