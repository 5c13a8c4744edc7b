import { joined, percent, plural, span } from './format.ts';
import { siteName } from './site-name.ts';
import type { Report } from './types.ts';

/** The report's terms, each in one sentence that a boss can hold us to. */
export const definitions: readonly (readonly [term: string, meaning: string])[] = [
  [
    'Ask',
    'a message from a person that wants this employee’s answer: an email to them (To), a direct message, an @mention, a reply in a thread they began. Several in a row from one person are one ask, timed from the first.',
  ],
  [
    'Reply',
    'the employee’s first own message that answers: in the thread, the direct chat or the mail thread; in a room, there. Automatic replies, forwards and reactions do not count.',
  ],
  [
    'Working minutes',
    'minutes of a wait that lie within the employee’s working hours. An evening question answered at 9:05 took 5 working minutes when work begins at 9:00.',
  ],
  [
    'Within target',
    'answered within the working time agreed when the question came. Open and older than that counts as late. Open and younger is not decided yet and not in the share.',
  ],
  [
    'Usual, 90th percentile',
    'the Kaplan–Meier times by which half and 90 % were answered. Open asks are part of it, so unanswered messages cannot make the figure look better. “Not reached”: too many are still open, or were answered at a time that was not read. No outlier is removed, no mean is used.',
  ],
  [
    'Remote, office, mixed',
    'where the employee was when the working time of the ask began, by their own switch. A working day that was not switched is an office day. A day with more than 15 % of its working time in the other place is mixed.',
  ],
  [
    'Watched',
    'working time with a healthy reading of the site’s page within the last five minutes. A page opened later still shows earlier messages with their own times.',
  ],
];

/** What this report does not see, whatever the site. */
export const unseen: readonly string[] = [
  'Desktop and phone apps, calls and meetings are not watched. A reply sent from a phone counts from the time that the web page later shows.',
  'Only open pages of the sites and accounts named here are read; a message that no opened page showed is not in this report.',
  'The employee’s switch says where they were. Nothing here checks it.',
  'A remote day is compared with other weekdays: what differs between the weekdays themselves is not taken out.',
];

/** How anybody can make the same figures again. */
export function recompute({ week, product }: Report): string {
  return `Every figure can be made again from the employee’s exported ledger with the published program, Reachable ${product}: npm run report -- LEDGER.json --week ${week}`;
}

/** The agreed times as one line. */
export function targetLine({ chat, email }: { chat: number; email: number }): string {
  return `chat ${span(chat)}, email ${span(email)} of working time`;
}

/** What the report's first page says of the asks that the table leaves out. */
export function apartLine({ counts, exclusions }: Report): string {
  const { followUps, noReplyNeeded, seenUnsure, orderUnknown } = counts;
  const apart = followUps + noReplyNeeded + seenUnsure + orderUnknown;
  const excluded = exclusions
    .filter(({ reason }) => reason !== 'own' && reason !== 'none')
    .reduce((sum, one) => sum + one.count, 0);
  return `${plural(apart, 'ask')} counted apart and ${plural(excluded, 'message')} that ${excluded === 1 ? 'is' : 'are'} no ask are listed by reason below.`;
}

/** How much of the working time was watched, in one line. */
export function watchedLine(report: Report): string {
  const parts = report.coverage.map(({ site, share }) => `${siteName(report, site)} ${percent(share)}`);
  return parts.length === 0 ? 'No site was read.' : `Watched: ${joined(parts)} of the working time.`;
}
