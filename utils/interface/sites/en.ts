import { format } from '../../words/en/format.ts';

export { format };

/** The list of sites and work accounts. */
export const words = {
  intro:
    'Reachable reads a page only where you allow it, and records only the accounts that you call work. Times and senders stay on this computer; the text of a message is never kept. Private windows are never read.',
  offices:
    'Roundcube, SOGo, Mattermost, Zulip and others run at your office’s own address: open them, then Reachable, and choose “Read it”. Desktop and phone apps are not watched.',
  /** A site at an office's own host. */
  at: (name: string, host: string) => `${name} at ${host}`,
  allow: (name: string) => `Allow reading ${name}`,
  status: {
    forbidden: 'Your organisation does not allow it. Nothing here is read.',
    takenBack: 'Not read: the permission was taken back. What was recorded stays.',
    notAllowed: 'Not allowed. Nothing here is read.',
    noWork: 'Allowed, but no work account is chosen: nothing is recorded.',
    signedOut: (name: string, since: string) => `${name} is signed out since ${since}.`,
    changed: (since: string) => `This page has changed: readings since ${since} may be incomplete.`,
    reading: 'Reading.',
    waiting: 'Allowed. It is read as soon as it is open.',
  },
  describe: 'Copy a description of the page for a bug report',
  described: 'Copied: its structure, without a word of anybody’s.',
  recorded: 'work account, recorded',
  counted: 'counted only, never stored',
  noAccount: (name: string) => `No account seen yet. Open ${name} in a tab and sign in.`,
};
export type SitesWords = typeof words;
