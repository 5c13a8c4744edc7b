import type { EnglishFormat } from './format.ts';

/** Headings, captions and column heads, section by section, as they stand in the report. */
export const sections = (f: EnglishFormat) => ({
  masthead: {
    basis: (asOf: string, over: boolean, targets: readonly { from: string | null; times: string }[]) =>
      `As of ${asOf}${over ? '' : '; the week is not over'}. Agreed times: ${targets
        .map(({ from, times }) => (from === null ? times : `from ${from} ${times}`))
        .join('; ')}.`,
  },
  figures: {
    title: 'The week in figures',
    where: 'Where',
    channel: 'Channel',
    asks: 'Asks',
    within: 'Within target',
    undecided: 'Not decided yet',
    usual: 'Usual reply',
    ninety: '90 % by',
    open: 'Still open',
    oldest: 'Oldest waits',
    baseline: (weeks: number, days: number) =>
      `last ${weeks} weeks, ${f.plural(days, { one: '# day', other: '# days' })} with asks`,
    method: 'Times are working time, by Kaplan–Meier with open asks included.',
    apart: (apart: number, excluded: number) =>
      `${f.plural(apart, { one: '# ask', other: '# asks' })} counted apart and ${f.plural(excluded, {
        one: '# message that is',
        other: '# messages that are',
      })} no ask are listed by reason below.`,
  },
  curves: {
    title: 'How soon an ask is answered',
    remote: (asks: number) => `remote, ${f.plural(asks, { one: '# ask', other: '# asks' })}`,
    office: (weeks: number, asks: number) =>
      `office, ${weeks} weeks, ${f.plural(asks, { one: '# ask', other: '# asks' })}`,
    spoken: (channel: string) =>
      `${channel}: share of asks answered, by working time waited. The figures are in the table “The curves in figures”.`,
    minutes: 'working minutes',
    hours: 'working hours',
    agreed: (span: string) => `agreed: ${span}`,
  },
  days: {
    title: 'Day by day',
    lines: 'A line runs from question to answer, chat above, email below.',
    within: 'within target',
    late: 'late',
    undecided: 'not decided yet',
    apart: 'counted apart.',
    arrow: 'An arrow: the answer came later than the strip shows, or is still awaited.',
    remote: 'remote',
    office: 'office.',
    spoken: (date: string, place: string, asks: number, late: number) =>
      `${date}, ${place}: ${f.plural(asks, { one: '# ask', other: '# asks' })}, ${f.count(late)} late. The rows are in the table “Every ask”.`,
    stated: (when: string) => `stated ${when}`,
    before: (days: number) => f.plural(days, { one: '# day before', other: '# days before' }),
    later: (days: number) => f.plural(days, { one: '# day later', other: '# days later' }),
  },
  checkMe: {
    title: 'Check me',
    who: 'Who',
    channel: 'Channel',
  },
  everyAsk: {
    title: 'Every ask',
    caption: 'Each ask of the week in order of time, under the day of its first working minute',
    number: 'No.',
    day: 'Day',
    where: 'Where',
    site: 'Site',
    asked: 'Asked',
    answered: 'Answered',
    workingTime: 'Working time',
    how: 'How',
    outcome: 'Outcome',
    timeNotSeen: 'time not seen',
    elsewhere: 'elsewhere',
    stillOpen: 'still open',
  },
  otherRules: {
    title: 'The same week by other rules',
    caption: 'Asks answered within target',
    rule: 'Rule',
    counted: 'As this report counts',
    withoutSameRoom: 'Without asks answered only by a later post in the room',
    withFollowUps: 'With follow-ups, which were never answered, as asks',
    answeredOnly: 'If only answered messages were counted, as other tools do',
    withoutMarks: 'Without the employee’s own marks on asks and senders',
  },
  numbers: {
    title: 'The curves in figures',
    caption: (channel: string) => `${channel}: share answered within so much working time`,
    where: 'Where',
    line: (place: string, asks: number) => `${place} (${f.plural(asks, { one: '# ask', other: '# asks' })})`,
    dash: '–: waits were not looked at for so long.',
    between: (from: string, to: string) => `${from} to ${to}`,
    orMore: (from: string) => `${from} or more`,
    certainty: (rows: readonly { place: string; channel: string; usual: string; range: string }[]) =>
      `Usual reply with its 95 % interval, which takes the asks as independent of each other: ${rows
        .map(({ place, channel, usual, range }) => `${place} ${channel} ${usual} (${range})`)
        .join('; ')}.`,
  },
  apart: {
    title: 'Counted apart, and not counted',
    asksCaption: 'Asks with something to say about them',
    what: 'What',
    asks: 'Asks',
    messagesCaption: 'Messages of the week that are no asks',
    reason: 'Reason',
    messages: 'Messages',
  },
  watched: {
    title: 'What was watched',
    nothing: 'No site was read this week.',
    caption: 'Share of the working time with a healthy reading of the page in the last five minutes',
    site: 'Site',
    week: 'Week',
    withheld:
      'Shown on a page but held back, because they could not be read for sure or are none of this report’s business (the most at one time, added over the days):',
  },
  corrections: {
    title: 'Stated afterwards',
    nothing: 'Nothing about this week was stated or changed on a later day.',
    caption: 'Statements about this week, made on a later day than the one they speak about',
    stated: 'Stated',
    what: 'What',
    for: 'For',
    now: 'Now',
  },
  notes: {
    unseen: 'What this report does not see',
    words: 'What the words mean',
    sources: 'Clocks, hosts, and how to make it again',
    hosts: 'Read with the employee’s permission:',
    noHost: 'no host',
  },
});
