import type { Automated } from '../../domain/message.ts';
import type { Row } from './line.ts';
import type { Place } from './place.ts';
import { within } from './view.ts';

const machine = new RegExp(
  `(?:^|[._+-])(?:${[
    'no[._-]?reply|do[._-]?not[._-]?reply|notifications?|mailer-daemon|postmaster|bounces?|news(?:letters?)?|alerts?',
    // What Gmail's own automatic answers are sent from.
    'canned\\.response',
  ].join('|')})(?:$|[._+\\d-])`,
  'u',
);
const calendar = 'calendar-notification@google.com';
const tabs = /^(?:promotions|social|updates|forums)$/u;

/** True for addresses that by their name belong to no person. */
export function isMachine(address: string): boolean {
  return machine.test(address.slice(0, address.lastIndexOf('@')));
}

/** Where the list or the mail is shown: Gmail's own tabs for bulk mail, and what it holds for spam. */
export function isBulkPlace({ route, part }: Place): boolean {
  return route === 'spam' || (route === 'category' && tabs.test(part));
}

/** An invitation, a machine's or a list's mail, or a person's, as far as an open mail shows it. */
export function automatedIn(card: Element, sender: string, place: Place): Automated {
  const kinds = within(card, '[download_url]').map((file) => file.getAttribute('download_url') ?? '');
  const invites = kinds.some((kind) => /^(?:application\/ics|text\/calendar)\b/iu.test(kind));
  if (invites || sender === calendar) return 'calendar';
  // The link to unsubscribe, beside the sender's name.
  const unsubscribe = within(card, '.gE .Ca, .gE .iw [idlink]').length > 0;
  return unsubscribe || isMachine(sender) || isBulkPlace(place);
}

/** The same of a row of the list, which has a button where a mail asks for a date or the like. */
export function automatedRow({ invites }: Row, sender: string, place: Place): Automated {
  if (sender === calendar || invites) return 'calendar';
  return isMachine(sender) || isBulkPlace(place);
}
