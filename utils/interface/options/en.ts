import { format } from '../../words/en/format.ts';

export { format };

/** The options page. Its list of sites is in the room `sites`, its fields of the week in `week`, its data in `data`. */
export const words = {
  title: 'Reachable: settings',
  heading: 'Settings',
  intro: 'Everything here is saved as soon as you change it, on this computer alone.',
  contents: 'On this page',
  saved: 'Saved',
  managed: 'Set by your organisation.',
  sections: {
    sites: 'Sites and accounts',
    hours: 'Working hours',
    leave: 'Holidays and leave',
    targets: 'Targets',
    remote: 'Remote weekdays',
    notices: 'Notices',
    personal: 'Name and languages',
    people: 'People',
    trial: 'Trial',
    data: 'Data',
  },
  links: {
    people: 'Who is the boss, who is who',
    trial: 'Plan or follow a trial',
    consent: 'What Reachable reads, and your consent',
  },
  policy: {
    said: 'Your organisation has set some of this for you.',
    noHost: 'No site may be read.',
    hosts: 'Only these hosts may be read; no others are asked for:',
    ignored: 'This part is not understood and has no effect. Whoever looks after the policy can mend it:',
    faults: {
      unknown: 'not known to this version',
      hours: 'no hours such as 09:00-17:00, in order',
      zone: 'no time zone such as Europe/Berlin',
      targets: 'not two whole numbers of working minutes',
      hosts: 'no list of hosts',
      host: 'no host such as mail.company.example',
    },
  },
  hours: {
    from: 'Changes hold from',
    hint: 'Earlier days keep the hours that held then. A change is saved when you leave the fields.',
    past: 'This corrects past days: it is dated, and the reports list it.',
    noDate: 'Choose the day from which changed hours hold.',
    later: (dates: string) => `Other hours are already stated from ${dates}.`,
  },
  leave: {
    intro:
      'No working minute passes on these days. Days that are added afterwards are listed in the reports.',
    first: 'First day',
    last: 'Last day, if several',
    part: 'How much of it',
    parts: { day: 'Whole days', morning: 'Morning', afternoon: 'Afternoon' },
    half: (date: string, part: string) => `${date}, ${part}`,
    add: 'Add days off',
    list: 'Days off',
    none: 'No days off are stated.',
    takeBack: 'Take back',
    takeBackOf: (days: string) => `Take back: ${days}`,
    faults: {
      'no-date': 'Choose the first day.',
      'ends-before': 'The last day lies before the first. Choose a later one.',
      'too-long': 'That is more than a year. Choose an earlier last day.',
      'half-of-several': 'Half a day is one day. Leave the last day empty.',
    },
  },
  targets: {
    intro:
      'Agreed with your boss. A change holds for messages from now on; it is dated, and the reports list it.',
    chat: 'Chat, working minutes',
    email: 'Email, working minutes',
    fault: (most: number) => `Enter a whole number from 1 to ${format.count(most)}.`,
  },
  remote: 'On these days working from home switches itself on at the beginning of the working day.',
  notices: {
    intro: 'Never outside working hours, and never on days off or while away.',
    nudges: 'One quiet notice before a message misses its target',
    badge: 'How many wait, at the toolbar icon',
    promises: 'That the promised time of an absence has come',
    askPlace: '“Working from home today?”, once on a day that was not planned',
    weekly: 'That the week’s report is ready',
    perDay: 'Notices a day at most',
    perDayHint: '0 means none.',
    perDayFault: (most: number) => `Enter a whole number from 0 to ${format.count(most)}.`,
  },
  personal: {
    name: 'Your name in the report',
    nameHint: 'May stay empty.',
    language: 'Language of Reachable',
    reportLanguage: 'Language of the report',
    browser: 'The browser’s own',
  },
};
export type OptionsWords = typeof words;
