import { format } from '../../words/en/format.ts';

export { format };

/** The page of the weekly report. The report in it has words of its own, in the language of its reader. */
export const words = {
  title: 'Reachable: weekly report',
  /** The bar above the report. */
  bar: 'Report',
  week: {
    label: 'Week',
    before: 'The week before',
    after: 'The week after',
    /** Both as `format` writes them. */
    named: (week: string, dates: string) => `${week}: ${dates}`,
  },
  name: 'Name in the report',
  language: 'Report language',
  handOver: {
    label: 'Hand over',
    html: 'Save as HTML',
    print: 'Print or PDF',
    copy: 'Copy summary',
  },
  done: {
    saved: (file: string) => `Saved as ${file}.`,
    copied: 'The summary is on the clipboard, with its table.',
    copiedPlain: 'The summary is on the clipboard as plain text: this browser did not take the table.',
  },
  mail: {
    label: 'Mail draft',
    /** Around the name of the file, then its SHA-256. */
    attach: [
      'Attach ',
      ' to the mail. Its SHA-256 is ',
      '; the draft says it, so the date of the mail is the date of the file.',
    ] as [string, string, string],
    to: 'To (optional)',
    open: 'Open a mail draft',
  },
  show: {
    title: 'Show in this report',
    names: {
      name: 'Names',
      means:
        'Names of people whom you named, in “Check me” and person by person, in every copy of this report. Off again for the next one.',
    },
    plan: {
      name: 'Plan and done',
      means: 'What you planned in the morning and ticked in the evening.',
    },
    away: {
      name: 'Away notes',
      means: 'Absences with the return you promised, and when you came back.',
    },
  },
  choices: {
    title: 'Report and reminder',
    printAsks: 'Print every ask as a row of its own (some more sheets)',
    weeklyReminder: 'Remind me when the week’s work is done and its report is ready',
  },
  links: {
    trial: 'Trial',
    people: 'People: who is the boss, who is who',
    check: 'Check a report that you were given',
  },
  empty: (week: string) =>
    `${week}: nothing was recorded. Reachable records while a site that you switched on is open. Earlier messages come in as soon as their page shows them.`,
};

export type WeeklyWords = typeof words;
