import { format } from '../../words/en/format.ts';

export { format };

/** The page “Trial”: plan one, follow it, close it. */
export const words = {
  title: 'Reachable: trial',
  heading: 'Trial',
  means:
    'Agree on a few weeks with fixed remote days and clear targets, look at the figures together on a fixed day, and decide then.',
  done: {
    saved: 'Saved. The change is dated in the ledger.',
    unchanged: 'Nothing was changed.',
    calendar: (file: string) => `Saved as ${file}. Open it with your calendar.`,
    file: (file: string) => `Saved as ${file}.`,
  },
  progress: {
    before: (start: string) => `Begins on ${start}`,
    running: (week: number, of: number) => `Week ${format.count(week)} of ${format.count(of)}`,
    reviewDue: (review: string) => `Review on ${review}`,
    over: (review: string) => `Reviewed on ${review}`,
    next: (date: string) => `Next remote day: ${date}.`,
    noNext: 'No remote day is left.',
    review: (date: string) => `The review is on ${date}.`,
    calendar: 'Review reminder for the calendar',
    calendarDays: '… with the remote days',
    another: 'Plan another trial',
    changed: 'The plan was changed since it was agreed; the reports list each change.',
  },
  plan: {
    open: 'Plan a trial',
    change: 'Change the plan',
    fields: {
      start: 'First day',
      weeks: 'Weeks',
      weekdays: 'Remote days',
      chat: 'Chat answered within, working minutes',
      email: 'Email answered within, working minutes',
      margin: 'Margin, points',
      review: 'Review together on',
      boss: 'Agreed with',
      ended: 'Ended early on',
    },
    hints: {
      email: '240 are four hours.',
      margin: 'Remote days may be worse by this much in the share answered in time.',
      review: 'Before that day no report gives a verdict.',
      boss: 'Their name, only for the agreement. May stay empty.',
      ended: 'Leave it empty while the trial goes on.',
    },
    save: 'Save the plan',
    saveChanges: 'Save the changes',
    changesDated: 'Every change is dated and listed in the reports, also one that is taken back.',
  },
  faults: {
    noDate: 'Choose a date.',
    notWhole: (example: number) => `Enter a whole number, for example ${format.count(example)}.`,
    tooSmall: (least: number) => `Enter ${format.count(least)} or more.`,
    tooManyWeeks: (most: number) =>
      `That is too much: enter at most ${format.plural(most, { one: '# week', other: '# weeks' })}.`,
    tooManyMinutes: (most: number) =>
      `That is too much: enter at most ${format.plural(most, { one: '# working minute', other: '# working minutes' })}.`,
    tooManyPoints: (most: number) =>
      `That is too much: enter at most ${format.plural(most, { one: '# point', other: '# points' })}.`,
    noWeekday: 'Choose at least one remote day.',
    reviewBeforeEnd: 'The review lies before the last remote day. Choose that day or a later one.',
    endedBeforeStart: 'The trial cannot end before its first day. Choose a later date.',
    endedAfterEnd: 'The trial ends before that anyway. Choose an earlier date, or leave it empty.',
  },
  chance: {
    title: 'How such a trial is likely to end',
    recorded: (days: number) =>
      `From your own recorded office days (${format.count(days)} before the first day); you may try other figures.`,
    assumed: (days: number) =>
      `Too few office days are recorded (${format.count(days)} before the first day), so these figures are assumed; enter your own if you know them.`,
    asksPerDay: 'Messages a day that want an answer',
    share: 'Answered in time in the office, %',
    noPlan: 'Fill in the plan to see it.',
    days: (remote: number, office: number) =>
      `${format.plural(remote, { one: '# remote day', other: '# remote days' })} against ${format.plural(office, { one: '# office day', other: '# office days' })}.`,
    /** Before, in, and after what stands out. */
    equal: (notWorse: string, tooEarly: string, worse: string) => [
      'If remote days are in truth just as good: ',
      `${notWorse} “not worse”`,
      `, ${tooEarly} “too early to tell”, ${worse} a wrong “worse”.`,
    ],
    worse: (points: number, worse: string, notWorse: string) =>
      `If they are in truth ${format.plural(points, { one: '# point', other: '# points' })} worse: ${worse} “worse”, ${notWorse} a wrong “not worse”.`,
    mostlyTooEarly: 'Such a trial mostly ends “too early to tell”.',
    whatHelps: (offers: string) => `What would help: ${offers}.`,
    nothingHelps: 'More remote days, more messages a day or a wider margin would help.',
    help: {
      'another-weekday': (chance: string) => `another remote day each week (${chance})`,
      'twice-the-weeks': (chance: string) => `twice as many weeks (${chance})`,
      'a-baseline': (chance: string) => `eight weeks of office days recorded or imported before (${chance})`,
      'a-wider-margin': (chance: string) => `a margin 5 points wider (${chance})`,
    },
  },
  agreement: {
    title: 'Agreement to sign',
    print: 'Print the agreement',
    means: 'The answers are drafted from your settings. Write them in your own words: they are kept here.',
  },
  closing: { title: 'Closing report', html: 'Save as HTML', print: 'Print or PDF', json: 'JSON' },
};

export type TrialWords = typeof words;
