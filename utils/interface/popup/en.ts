import { format } from '../../words/en/format.ts';
export { format };

export const words = {
  title: 'Reachable',
  setUp: {
    what: 'Reachable shows how fast you answer email and chat on the days you work from home. Everything stays on this computer.',
    now: 'Nothing is read or recorded yet.',
    button: 'Set up',
  },
  place: {
    title: 'Where you work today',
    mode: 'WFH mode',
    remote: 'Working from home',
    office: 'In the office',
    off: 'Not working',
    until: (time: string) => `until ${time}`,
    more: 'Half a day, a day off …',
    since: 'A change counts from',
    day: 'the day’s start',
    now: 'now',
    morning: 'Morning at home',
    afternoon: 'Afternoon at home',
    notWorking: 'Not working today',
  },
  away: {
    title: 'Away for a moment',
    /** In place of the user's own words. */
    unsaid: 'Away',
    lunch: 'Lunch',
    focus: 'Focus',
    short: 'Back in 15 min',
    other: 'Other …',
    /** Around the user's own words. */
    running: (time: string): [before: string, after: string] => ['', `, back ${time}`],
    left: (span: string) => `${span} left`,
    due: 'Time to be back',
    late: (span: string) => `${span} late`,
    back: 'I’m back',
    copy: 'Copy as chat status',
    copied: 'Copied.',
    note: 'In your own words',
    example: 'School run',
    at: 'Back at',
    say: 'Say so',
    past: 'Choose a time that is still to come today.',
  },
  waiting: {
    title: 'Waiting for you',
    none: 'Nobody is waiting.',
    of: (waited: string, target: string) => `${waited} of ${target}`,
    late: 'over target',
    more: 'Needs no reply, or has one',
    mark: { 'no-reply-needed': 'No reply needed', 'answered-elsewhere': 'Answered elsewhere' },
    marked: {
      'no-reply-needed': 'Marked “no reply needed”.',
      'answered-elsewhere': 'Marked “answered elsewhere”.',
    },
    undo: 'Undo',
  },
  channels: { chat: 'Chat', email: 'Email' },
  today: {
    title: 'Today',
    nothing: 'Nobody has asked you anything yet.',
    undecided: 'Nothing decided yet.',
    notReached: 'not reached',
    within: (within: number, decided: number) =>
      `${format.count(within)} of ${format.count(decided)} within target`,
    usual: (span: string) => `usually ${span}`,
    free: 'No working hours today.',
    hours: (from: string, until: string) => `Working hours ${from} to ${until}.`,
    asks: (number: number, late: number) =>
      `${format.plural(number, { one: '# ask', other: '# asks' })}, ${format.count(late)} of them late.`,
    absent: (notes: readonly string[]) => `Away: ${notes.join('; ')}.`,
    stretch: (note: string, from: string, until: string) => `${note}, ${from} to ${until}`,
  },
  trial: {
    week: (week: number, weeks: number) => `Trial: week ${format.count(week)} of ${format.count(weeks)}`,
    review: (date: string) => `Trial: review on ${date}`,
    none: 'Agree on a trial',
  },
  sites: {
    title: 'Sites',
    fine: (number: number) => format.plural(number, { one: '# site is read.', other: '# sites are read.' }),
    none: 'No site is read yet.',
    choose: 'Choose sites',
    /** Around the address. */
    'signed-out': (name: string): [string, string] => [`${name} at `, ' is signed out. Sign in there.'],
    changed: (name: string, since: string): [string, string] => [
      `${name} at `,
      ` has changed: what was read since ${since} may be incomplete. Reload it; if that does not help, open this there.`,
    ],
    'not-allowed': (name: string): [string, string] => [
      `${name} at `,
      ' may no longer be read. Allow it again in the settings.',
    ],
    looking: 'Looking at this tab …',
    nothing: 'This tab is no mailbox or chat that Reachable can read.',
    unlisted: 'My site is not listed',
    signedOut: (name: string) => `${name}, signed out. Sign in, then open this again.`,
    noAccount: (name: string) => `${name}, but the page does not show whose account it is. Open the inbox.`,
    strange: (name: string) => `${name}, but its page looks different from what Reachable knows.`,
    describe: 'Copy a description for a bug report',
    described: 'Copied: the page’s structure, without a word of anybody’s.',
    reading: {
      on: 'is read',
      off: 'is not read',
      'not-allowed': 'is not read: the browser’s permission was taken back. What was recorded stays',
    },
    stop: 'Stop reading',
    read: 'Read it',
    /** Around the address. */
    kept: ['Times and senders are kept on this computer, never the text. The browser asks for ', '.'] as [
      string,
      string,
    ],
  },
  foot: { report: 'This week’s report', log: 'Day log', day: 'Today’s plan', settings: 'Settings' },
};

export type PopupWords = typeof words;
