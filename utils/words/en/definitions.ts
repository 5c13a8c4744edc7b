/** The report's terms, each in one sentence that a boss can hold us to, and what the report cannot know. */
export const definitions = () => {
  const terms: Record<
    'ask' | 'reply' | 'minutes' | 'within' | 'usual' | 'places' | 'watched',
    readonly [term: string, meaning: string]
  > = {
    ask: [
      'Ask',
      'a message from a person that wants this employee’s answer: an email to them (To), a direct message, an @mention, a reply in a thread they began. Several in a row from one person are one ask, timed from the first.',
    ],
    reply: [
      'Reply',
      'the employee’s first own message that answers: in the thread, the direct chat or the mail thread; in a room, there. Automatic replies, forwards and reactions do not count.',
    ],
    minutes: [
      'Working minutes',
      'minutes of a wait that lie within the employee’s working hours. An evening question answered at 9:05 took 5 working minutes when work begins at 9:00.',
    ],
    within: [
      'Within target',
      'answered within the working time agreed when the question came. Open and older than that counts as late. Open and younger is not decided yet and not in the share.',
    ],
    usual: [
      'Usual, 90th percentile',
      'the Kaplan–Meier times by which half and 90 % were answered. Open asks are part of it, so unanswered messages cannot make the figure look better. “Not reached”: too many are still open, or were answered at a time that was not read. No outlier is removed, no mean is used.',
    ],
    places: [
      'Remote, office, mixed',
      'where the employee was when the working time of the ask began, by their own switch. A working day that was not switched is an office day. A day with more than 15 % of its working time in the other place is mixed.',
    ],
    watched: [
      'Watched',
      'working time with a healthy reading of the site’s page within the last five minutes. A page opened later still shows earlier messages with their own times.',
    ],
  };
  return {
    terms,
    /** What this report does not see, whatever the site. */
    unseen: {
      apps: 'Desktop and phone apps, calls and meetings are not watched. A reply sent from a phone counts from the time that the web page later shows.',
      pages:
        'Only open pages of the sites and accounts named here are read; a message that no opened page showed is not in this report.',
      switch: 'The employee’s switch says where they were. Nothing here checks it.',
      weekdays:
        'A remote day is compared with other weekdays: what differs between the weekdays themselves is not taken out.',
    },
    /** Before the command. */
    recompute: (product: string) =>
      `Every figure follows from the rows of this report’s JSON file and can be computed anew: on the extension’s page “Check a report”, or without it by the published program, ${product}: `,
    nothingSent:
      'No message text and no subject was kept; nothing was sent anywhere. The employee handed this file over.',
  };
};
