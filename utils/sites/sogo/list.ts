import type { Message } from '../../domain/message.ts';
import { createTally, type Tally } from '../tally.ts';
import type { Card } from './card.ts';
import { addressedBy, messageOf } from './mail.ts';
import { rowMark } from './mark.ts';
import type { Kept, Memory } from './memory.ts';
import type { Mine } from './mine.ts';
import { kindOf, type Place } from './place.ts';
import { isAt } from './remembered.ts';
import { whenInRow, whenOpen, type Shown } from './when.ts';

const rows = '.sg-message-list-item';
const parts = {
  name: '.sg-md-subhead > div > span:last-of-type',
  date: '.sg-tile-date',
  subject: '.sg-tile-subject',
  icons: '.sg-tile-icons md-icon',
} as const;

/** What the list cannot do without; named are the parts that no row has. Empty where no list is drawn. */
export function missingInList(document: Document): string[] {
  const list = document.querySelector('#messagesList');
  const drawn = document.querySelector(`[ui-view="message"], ${rows}`) !== null;
  if (!list) return drawn && !isWindow(document) ? ['list'] : [];
  const shown = [...list.querySelectorAll(rows)].filter((row) => !isLoading(row));
  if (shown.length === 0) {
    const others = list.querySelector(`[sg-message], md-list-item:not(${rows})`);
    return others ? ['row'] : [];
  }
  return Object.entries(parts)
    .filter(([, part]) => !shown.some((row) => row.querySelector(part)))
    .map(([name]) => name);
}

/** A mail in a window of its own has no list beside it. */
function isWindow(document: Document): boolean {
  return document.querySelector('main [ui-view="message"]')?.parentElement?.localName === 'main';
}

/** A row whose mail is still on its way from the server. */
function isLoading(row: Element): boolean {
  return row.classList.contains('sg-skeleton');
}

/** A row of the list, in the words that it shows. */
export interface Row {
  name: string;
  subject: string;
  date: string;
  /** The icon of a mail that was answered; null where the row has none. */
  icon: Element | null;
}

/** The rows that are drawn; null for one that shows a part twice, or not at all. */
export function rowsOn(document: Document): (Row | null)[] {
  const shown = [...document.querySelectorAll(`#messagesList ${rows}`)].filter((row) => !isLoading(row));
  return shown.map((row) => {
    const [name, date, subject] = [only(row, parts.name), only(row, parts.date), only(row, parts.subject)];
    if (name === null || date === null || subject === null) return null;
    const icons = [...row.querySelectorAll(parts.icons)];
    return { name, date, subject, icon: icons.find((icon) => icon.textContent.trim() === 'reply') ?? null };
  });
}

function only(row: Element, selector: string): string | null {
  const [first, second] = row.querySelectorAll(selector);
  return first && !second && first.childElementCount === 0 ? first.textContent : null;
}

/** What the rows tell: their mails, and which of them are marked as answered. */
export interface Listed {
  messages: Message[];
  answered: string[];
  tally: Tally;
}

/**
 * A row shows a name, a subject and a time, and neither an id nor an address: it is read only where the page's memory
 * knows as many mails by exactly these as there are rows. Then all of them are shown, whichever row is whose.
 */
export function readList(
  drawn: readonly (Row | null)[],
  place: Place,
  mine: Mine,
  { rows: kept }: Memory,
  shown: Shown,
  card: Card | null,
): Listed {
  const listed: Listed = { messages: [], answered: [], tally: createTally() };
  // The row of the open mail, which is read, or withheld, by itself.
  const open = card && drawn.find((row) => row && isRowOf(row, card, shown));
  const groups = Map.groupBy(drawn, (row) => row && rowMark(row.name, row.subject, row.date));
  for (const [mark, group] of groups) {
    const [row] = group;
    const known = mark === null ? [] : distinct(kept.filter((one) => one.marks.includes(mark)));
    if (!place.searches && place.folder !== null && kindOf(place.folder, mine.mail) === 'drafts')
      listed.tally.add('draft', group.length);
    else if (!row || known.length !== group.length || !known.every((one) => isAt(one, place)))
      listed.tally.add('no-id', group.filter((one) => !one || one !== open).length);
    else for (const one of known) addTo(listed, one, row, group, mine, shown);
  }
  return listed;
}

function isRowOf({ subject, date }: Row, card: Card, shown: Shown): boolean {
  if (subject !== card.subject) return false;
  const [inRow, open] = [whenInRow(date, shown), whenOpen(card.date, shown)];
  return 'at' in inRow && 'at' in open && inRow.at === open.at;
}

function distinct(kept: readonly Kept[]): Kept[] {
  return [...new Map(kept.map((one) => [`${one.folder}/${one.uid}`, one])).values()];
}

function addTo(
  { messages, answered, tally }: Listed,
  kept: Kept,
  row: Row,
  group: readonly (Row | null)[],
  mine: Mine,
  shown: Shown,
): void {
  const { folder, uid, from, to, cc } = kept;
  const message = messageOf(
    {
      folder,
      uid: String(uid),
      kind: kept.draft ? 'drafts' : kept.sent ? 'sent' : kindOf(folder, mine.mail),
      when: whenInRow(row.date, shown),
      subject: row.subject,
      from,
      to,
      cc,
      addressed: addressedBy(to, cc, mine.self),
      calendar: kept.calendar,
    },
    mine,
  );
  if (typeof message === 'string') {
    tally.add(message);
    return;
  }
  messages.push(message);
  const marked = group.every((one) => one?.icon && !one.icon.classList.contains('ng-hide'));
  if (message.direction === 'in' && kept.answered && marked) answered.push(message.id);
}
