import { own } from './acts.ts';
import type { Act } from './acts.ts';
import { later, waiting } from './day-inbox.ts';

/** First what comes back later, so that minutes have passed by then. */
export const morningMail: readonly Act[] = [
  { do: 'mails arrive', mails: waiting },
  { do: 'sign in', at: 'webmail' },
  { do: 'work from home' },
  { do: 'let it be read', at: 'webmail' },
  { do: 'open mail', key: 'lease' },
  { do: 'reply', key: 'lease-answer', expected: own('lease'), to: 'lease', text: 'The second page is fine.' },
  { do: 'open mail', key: 'visit' },
  { do: 'reply', key: 'visit-answer', expected: own('visit'), to: 'visit', text: 'I do.' },
  {
    do: 'write',
    key: 'lunch',
    expected: own(),
    to: 'carol@company.test',
    subject: 'Lunch on Friday',
    text: 'I booked a table for six.',
  },
  { do: 'open mail', key: 'budget' },
  { do: 'reply', key: 'budget-answer', expected: own('budget'), to: 'budget', text: 'About a third.' },
  { do: 'open mail', key: 'seating' },
  { do: 'open mail', key: 'list-post' },
  { do: 'open mail', key: 'newsletter' },
  { do: 'open mail', key: 'printer' },
  { do: 'open mail', key: 'printer-again' },
  {
    do: 'reply',
    key: 'printer-answer',
    expected: own('printer'),
    to: 'printer-again',
    text: 'It works again, and there is toner.',
  },
  { do: 'open mail', key: 'menu' },
  { do: 'reply', key: 'menu-answer', expected: own('menu'), to: 'menu', all: true, text: 'Soup, please.' },
  { do: 'open mail', key: 'parking' },
  { do: 'open mail', key: 'invitation' },
  { do: 'open mail', key: 'figures' },
  { do: 'reply', key: 'figures-answer', expected: own('figures'), to: 'figures', text: 'Yes, they are.' },
  { do: 'open mail', key: 'keys' },
  { do: 'reply', key: 'keys-answer', expected: own('keys'), to: 'keys', text: 'They are with me.' },
];

/** Two minutes on the clock, or a page that shows minutes could not tell that these came after alice's own. */
export const noonMail: readonly Act[] = [
  { do: 'let pass', minutes: 2, since: 'lunch' },
  { do: 'mails arrive', mails: later },
];

export const eveningMail: readonly Act[] = [
  { do: 'let pass', minutes: 1, since: 'lease-again' },
  { do: 'refresh' },
  { do: 'open mail', key: 'visit-thanks' },
  { do: 'open mail', key: 'lunch-fine' },
  { do: 'open mail', key: 'lease-again' },
  {
    do: 'reply',
    key: 'lease-again-answer',
    expected: own('lease-again'),
    to: 'lease-again',
    text: 'The third page is fine, too.',
  },
  // Her own mails, read once more where the server keeps them, must not count twice.
  { do: 'look into sent', key: 'lease-again-answer' },
];
