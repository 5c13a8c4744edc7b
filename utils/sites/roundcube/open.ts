import type { Reading } from '../../domain/message.ts';
import type { Page } from '../site.ts';
import { addressesIn } from '../address.ts';
import { createTally } from '../tally.ts';
import { textOf, type Env } from './env.ts';
import { namesRecipients, type Folders } from './folders.ts';
import { isMachine, spokenTo } from '../correspondent.ts';
import { idOf, messageOf, type Mail } from './mail.ts';
import { addressIn, isStrange, peopleIn } from './persons.ts';
import type { Shown } from './when.ts';

type Opened = Pick<Reading, 'messages' | 'answered' | 'withheld'>;

const longDate = '#message-header .header-summary .text-nowrap';
const unnamed = ':has(.rcmContactAddress):not(.from, .sender, .replyto, .mail-reply-to, .mail-followup-to)';
const mailto = 'mailto:';
const shortDate = '#message-header td.header.date';

/** What an open message cannot do without. */
export function missingInOpen({ document }: Page, env: Env | null): string[] {
  const parts = {
    header: '#message-header',
    headers: '#message-header .header-headers',
    subject: '#message-header .subject',
  };
  const missing = Object.entries(parts).filter(([, selector]) => !document.querySelector(selector));
  const names = missing.map(([name]) => name);
  if (!document.querySelector(`${longDate}, ${shortDate}`)) names.push('date');
  return names.length > 0 ? names : missingPeople(document, env);
}

/** The headers that name people, of which the page's state knows the sender as well. */
function missingPeople(document: Document, env: Env | null): string[] {
  const names: string[] = [];
  const [stated = null] = addressesIn(textOf(env, 'sender')) ?? [];
  const [from = null] = inOrder(document, 'from');
  if (stated !== null && stated !== from) names.push('from');
  const headers = [...document.querySelectorAll('#message-header .header-headers tr')];
  const cells = headers.map((row) => row.querySelector('td.header'));
  const known = cells.filter((cell) => cell?.matches('.to, .cc, .bcc'));
  if (known.some((cell) => cell && isStrange(cell))) names.push('to');
  // A header without its cell, or people under none of the names that a header of people has.
  else if (cells.includes(null) || (known.length === 0 && cells.some((cell) => cell?.matches(unnamed))))
    names.push('to');
  return names;
}

/** Landmarks that are gone and have been replaced. */
export function replacedInOpen({ document }: Page): string[] {
  return document.querySelector(longDate) ? [] : ['long date'];
}

/** An open message: on a page of its own, or in the frame beside the list. */
export function readOpen(
  { document }: Page,
  env: Env | null,
  account: string,
  own: ReadonlySet<string>,
  folders: Folders,
  shown: Shown,
): Opened {
  // A mail inside another mail is none of the mailbox.
  if (env?.['message_context']) return { messages: [], answered: [], withheld: [] };
  const tally = createTally();
  const folder = textOf(env, 'mailbox');
  const kind = folders.kind(folder);
  const [from = null, another] = inOrder(document, 'from');
  // Written by several, or by somebody who is not understood: nobody is taken.
  const sender = another === undefined ? from : null;
  const isOwn = sender !== null && own.has(sender);
  if (kind === 'drafts') tally.add('draft');
  else if (namesRecipients(kind) && !isOwn) tally.add('no-direction');
  else {
    const message = messageOf(
      {
        account,
        id: idOf(folder, textOf(env, 'uid')),
        date:
          document.querySelector(longDate)?.textContent ??
          document.querySelector(shortDate)?.textContent ??
          null,
        direction: isOwn ? 'out' : 'in',
        counterpart: isOwn ? spokenTo(inOrder(document, 'to'), own) : sender,
        subject: subjectIn(document),
        addressed: addressedIn(document, env, own),
        automated: kind === 'junk' || automatedIn(document, sender),
      },
      shown,
    );
    if (typeof message === 'string') tally.add(message);
    else {
      const flags = env?.['message_flags'];
      const replied = message.direction === 'in' && Array.isArray(flags) && flags.includes('answered');
      return { messages: [message], answered: replied ? [message.id] : [], withheld: [] };
    }
  }
  return { messages: [], answered: [], withheld: tally.list() };
}

interface Persons {
  addresses: (string | null)[];
  /** Of a long list only the first are shown; the link to the others carries them in its text. */
  more: string;
}

function personsIn(document: Document, header: string): Persons {
  const cell = document.querySelector(`#message-header td.header.${header}`);
  return {
    addresses: [...(cell?.querySelectorAll('.adr') ?? [])].map((person) => addressIn(person)),
    more: cell?.querySelector('a.morelink')?.getAttribute('onclick')?.toLowerCase() ?? '',
  };
}

/** The people of a header, as far as it is sure who comes next. */
function inOrder(document: Document, header: string): (string | null)[] {
  return peopleIn(document.querySelector(`#message-header td.header.${header}`));
}

function addressedIn(document: Document, env: Env | null, own: ReadonlySet<string>): Mail['addressed'] {
  const to = personsIn(document, 'to');
  const cc = personsIn(document, 'cc');
  const replyToList = document.querySelector('a.reply.list:not(.disabled)');
  if (env?.['list_post'] === true || replyToList) return 'list';
  for (const [header, persons] of [
    ['to', to],
    ['cc', cc],
  ] as const) {
    if (persons.addresses.some((address) => address !== null && own.has(address))) return header;
    if (hides(persons, own)) return header;
  }
  // Nobody but the cut list could tell, and it does not read as expected.
  return [to, cc].some(({ more }) => more !== '' && !more.includes(mailto)) ? 'unknown' : 'list';
}

/** True where the text behind the link to the other recipients names the user. */
function hides({ more }: Persons, own: ReadonlySet<string>): boolean {
  const addresses = more.split(mailto).slice(1);
  return addresses.some((text) =>
    [...own].some((address) => text.startsWith(address) && /^["'\\]/u.test(text.slice(address.length))),
  );
}

function automatedIn(document: Document, from: string | null): Mail['automated'] {
  for (const attachment of document.querySelectorAll('#attachment-list li')) {
    if (attachment.classList.contains('calendar') || attachment.classList.contains('ics')) return 'calendar';
  }
  return from !== null && isMachine(from);
}

/** The subject without the hidden word before it and the links behind it. */
function subjectIn(document: Document): string | null {
  const heading = document.querySelector('#message-header .subject');
  if (!heading) return null;
  let text = '';
  for (const node of heading.childNodes) if (node.nodeType === 3) text += node.nodeValue ?? '';
  return text.trim();
}
