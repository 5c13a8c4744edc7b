import { format } from '../../words/en/format.ts';
export { format };

export const words = {
  title: 'Reachable: set up',
  heading: 'Set up Reachable',
  lead: 'This takes about a minute. Enter goes on, and everything can be changed later.',
  change: 'Change',
  goOn: 'Go on',

  consent: {
    title: 'What Reachable reads',
    lines: [
      'It reads when a message comes and when you answer, who wrote it, and how it addresses you – only on the sites and accounts that you choose.',
      'It never keeps the text of a message, a subject, a keystroke or a picture of the screen, and never reads private windows.',
      'People are kept as codes. A name is kept only where you give one.',
      'Everything stays on this computer: there is no server, no sign-up, and nothing is sent.',
      'Phone and desktop apps are not watched. An answer from there counts once the web page shows it.',
      'The report is yours. Nobody gets it unless you hand it over.',
    ],
    agree: 'I agree',
    notNow: 'Not now',
    declined: (keys: string | null) =>
      keys === null
        ? 'Nothing is recorded. Reachable can be set up later, by its icon in the toolbar.'
        : `Nothing is recorded. Reachable can be set up later, by its icon in the toolbar or ${keys}.`,
    agreed: (moment: string) => `Agreed on ${moment}.`,
    withdraw: 'Stop recording',
    kept: 'If you stop, nothing more is read at once. What was recorded stays.',
  },

  sites: {
    title: 'Sites and work accounts',
    lead: 'Switch on the sites that you use for work; the browser asks for each. Then say which accounts are for work: only those are recorded.',
    look: 'Find them in my open tabs',
    lookMeans:
      'The browser asks whether Reachable may see the addresses of your tabs; some call that “browsing history”. They are looked at once and not kept, and the permission is given back at once.',
    looking: 'Looking at the open tabs …',
    found: (count: number) =>
      format.plural(count, {
        one: '# site found. It comes first.',
        other: '# sites found. They come first.',
      }),
    noneFound: 'No site that Reachable knows is open in a tab.',
    other: 'Webmail or chat at your office’s own address',
    choose: 'Choose the open tab',
    allow: 'Allow reading',
    otherMeans:
      'Is your office’s own webmail or chat missing? Open it in a tab, and then Reachable from the toolbar: it offers to read it.',
    unknown: (host: string) =>
      `${host} shows no webmail or chat that Reachable can read. The permission was given back.`,
    none: 'No work account yet: nothing is recorded until one is chosen.',
    recorded: (accounts: string) => `Recorded: ${accounts}.`,
  },

  week: {
    title: 'When you work',
    lead: 'Reply times run only within these hours.',
    hours: 'Working hours',
    remote: 'Days at home',
    remoteMeans: 'On these days WFH mode switches on by itself. It can always be switched by hand.',
    noRemote: 'No fixed days at home.',
    atHome: (days: string) => `At home: ${days}.`,
  },

  you: {
    title: 'For the report',
    lead: 'Both can be left empty.',
    name: 'Your name, as the report shall say it',
    boss: 'Your boss’s email address or chat id',
    bossMeans:
      'The report then lists the boss’s own asks, to be compared with the boss’s mailbox. The address is turned into a code and not kept.',
    named: (count: number) =>
      format.plural(count, {
        one: 'The boss is known by # address.',
        other: 'The boss is known by # addresses.',
      }),
    reportFor: (name: string) => `The report is about ${name}.`,
    empty: 'Nothing given.',
  },

  done: {
    title: 'You are set',
    open: (keys: string | null) =>
      keys === null
        ? 'Open the popup by Reachable’s icon in the toolbar.'
        : `Open the popup with ${keys}, or by Reachable’s icon in the toolbar.`,
    record:
      'Recording begins as soon as a work account is open in a tab. A tab that is open already needs no reload.',
    friday:
      'After the last working hour of the week, mostly on Friday, you are told that the week’s report is ready. It is yours to hand over or to keep.',
    settings: 'Settings',
  },
};
export type WelcomeWords = typeof words;
