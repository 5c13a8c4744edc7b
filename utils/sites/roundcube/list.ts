import type { Reading } from '../../domain/message.ts';
import type { Page } from '../site.ts';
import { createTally } from '../tally.ts';
import { namesRecipients, type Folders } from './folders.ts';
import { isMachine, spokenTo } from '../correspondent.ts';
import { idOf, messageOf } from './mail.ts';
import { addressIn, isStrange, peopleIn } from './persons.ts';
import type { Shown } from './when.ts';

type Listed = Pick<Reading, 'messages' | 'answered' | 'unanswered' | 'withheld'>;

const rows = '#messagelist tr.message';
const link = '.subject a[href*="_mbox="]';
const people = '.fromto';
const date = '.date';
const subject = `${link} > span`;

/** What the list cannot do without; named are those that no row has. */
export function missingInList(document: Document, folders: Folders): string[] {
  const page = { username: '.header-title.username', folders: '#mailboxlist', list: '#messagelist' };
  const missing = Object.entries(page).filter(([, selector]) => !document.querySelector(selector));
  const names = missing.map(([name]) => name);
  const shown = [...document.querySelectorAll(rows)];
  if (shown.length === 0) return document.querySelector('#messagelist tbody tr') ? [...names, 'row'] : names;
  const parts = Object.entries({ link, people, date, subject });
  const gone = parts.filter(([, part]) => !document.querySelector(`${rows} ${part}`)).map(([name]) => name);
  // Mails to nobody are sent, and none comes from nobody.
  const recipients = folders.selected !== null && namesRecipients(folders.kind(folders.selected));
  const cells = shown.flatMap((row) => [...row.querySelectorAll(people)]);
  const addresses = cells.some((cell) => [...cell.querySelectorAll('.adr')].some(addressIn));
  const strange = cells.some((cell) =>
    recipients && cell.textContent.trim() === '' ? false : isStrange(cell),
  );
  return [...names, ...gone, ...(strange && !addresses ? ['address'] : [])];
}

/** The rows of the list. They show no To and no Cc, so how a mail addresses the user stays unknown. */
export function readList(
  { document, url }: Page,
  account: string,
  own: ReadonlySet<string>,
  folders: Folders,
  shown: Shown,
): Listed {
  const tally = createTally();
  const listed: Listed = { messages: [], answered: [], unanswered: [], withheld: [] };
  for (const row of document.querySelectorAll(rows)) {
    const { folder, uid } = target(only(row, link), url);
    const kind = folders.kind(folder ?? '');
    if (kind === 'drafts') {
      tally.add('draft');
      continue;
    }
    const recipients = namesRecipients(kind);
    const named = peopleIn(only(row, people));
    const counterpart = recipients ? spokenTo(named, own) : (named[0] ?? null);
    // In a search over several folders the column follows the selected folder, not the row's own.
    const column = folders.selected === null ? null : namesRecipients(folders.kind(folders.selected));
    if (column !== recipients || (recipients && named.length > 0 && counterpart === null)) {
      tally.add('no-direction');
      continue;
    }
    const isOwn = recipients || (counterpart !== null && own.has(counterpart));
    const report = row.querySelector('.attachment .report') !== null;
    const message = messageOf(
      {
        account,
        id: idOf(folder, uid),
        date: plainIn(only(row, date)),
        direction: isOwn ? 'out' : 'in',
        // An own mail outside of Sent does not show to whom it went.
        counterpart: isOwn && !recipients ? null : counterpart,
        subject: plainIn(only(row, subject)),
        addressed: 'unknown',
        automated: kind === 'junk' || report || (counterpart !== null && isMachine(counterpart)),
      },
      shown,
    );
    if (typeof message === 'string') {
      tally.add(message);
      continue;
    }
    listed.messages.push(message);
    const icon = message.direction === 'in' ? row.querySelector('.msgicon') : null;
    if (icon) (icon.classList.contains('replied') ? listed.answered : listed.unanswered).push(message.id);
  }
  return { ...listed, withheld: tally.list() };
}

function target(anchor: Element | null, base: string): { folder: string | null; uid: string | null } {
  const href = anchor?.getAttribute('href') ?? '';
  if (!URL.canParse(href, base)) return { folder: null, uid: null };
  const { searchParams } = new URL(href, base);
  return { folder: searchParams.get('_mbox'), uid: searchParams.get('_uid') };
}

/** What a row has once; null where it is gone, or stands there twice and may be another row's. */
function only(row: Element, selector: string): Element | null {
  const [first = null, second] = row.querySelectorAll(selector);
  return second ? null : first;
}

/** A text by itself; null where anything else stands in it. */
function plainIn(element: Element | null): string | null {
  return element?.childElementCount === 0 ? element.textContent : null;
}
