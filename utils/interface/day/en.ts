import { format } from '../../words/en/format.ts';

export { format };

/** The page “Today”: what is planned, being away for a while, and what others are told. */
export const words = {
  title: 'Reachable: today',
  heading: 'Today',
  stays: (date: string) => `${date}. Stays on this computer until you send it or hand over a report.`,
  plan: {
    title: 'Plan',
    done: (item: string) => `Done: ${item}`,
    item: (number: number) => `Plan, ${format.count(number)}`,
    later: 'added later',
    takeOut: 'Take out',
    takeOutItem: (item: string) => `Take out: ${item}`,
    full: 'Five things are planned. More than that is a wish list.',
    add: 'Plan something for today',
    first: 'Today I plan to …',
    next: 'And …',
    /** Before and after what was left. */
    takeOver: ['Take over what was left: ', ''],
    means: 'What stands here at noon counts as planned. It is in a report only if you choose so there.',
  },
  away: {
    title: 'Away',
    lunch: (span: string) => `Lunch, back in ${span}`,
    short: (span: string) => `Back in ${span}`,
    focusUntil: 'Focus until',
    focus: 'Focus',
    own: 'In your own words',
    ownExample: 'School run',
    backAt: 'back at',
    say: 'Say so',
    passed: 'Choose a time that is still to come today.',
    noNote: 'Away',
    /** Before and after the note. */
    running: (time: string) => ['', `, back ${time}`],
    wrote: 'You have sent a message since.',
    left: (span: string) => `${span} left`,
    due: 'Time to be back',
    late: (span: string) => `${span} late`,
    back: 'I’m back',
    notes: 'Today’s away notes',
    /** Before and after the note. */
    past: (from: string, promised: string) => ['', `, ${from}, promised ${promised}`],
    outcome: {
      ended: {
        kept: (time: string) => `back ${time}: kept`,
        notKept: (time: string) => `back ${time}: not kept`,
      },
      message: {
        kept: (time: string) => `wrote ${time}: kept`,
        notKept: (time: string) => `wrote ${time}: not kept`,
      },
      noSign: 'no sign of return: not kept',
    },
    means:
      'Your words and times stand in the report, unless you leave them out there. Kept: you are back, or send a message, at most five minutes after the time you said. Nobody’s waiting time gets shorter by it.',
  },
  tell: {
    title: 'Tell others',
    notRemote: {
      off: 'WFH mode is off: in the report this is a day off. Switch it on in the popup.',
      office: 'WFH mode is off: in the report this is an office day. Switch it on in the popup.',
    },
    home: 'In the morning',
    wrapUp: 'In the evening',
    status: 'Chat status',
    mail: 'Open in your mail program',
    copy: 'Copy',
    copyStatus: 'Copy the status',
    copied: 'Copied.',
  },
};

export type DayWords = typeof words;
