import type { Mark } from '../../domain/fact.ts';
import type { AskKind, DayPart, ExcludedReason, Note, Show } from '../../log/state.ts';
import { format } from '../../words/en/format.ts';
import { report } from '../../words/en/report.ts';
export { format };

/** `begins`: when the working time of the ask begins; `messages`: how many it has. */
type NoteWords = Record<Note, (begins: string, messages: number) => string>;

const { channels, channelsWithin, places, placesWithin, outcomes, how, ofAll, quantile, labelled } =
  report(format);
const asks = (n: number) => format.plural(n, { one: '# ask', other: '# asks' });
const messages = (n: number) => format.plural(n, { one: '# message', other: '# messages' });

/** The words of the log. Times, dates and durations come as `format` writes them; numbers are written here. */
export const words = {
  title: 'Reachable: day log',
  said: { channels, channelsWithin, places, placesWithin, outcomes, how, ofAll, quantile, labelled },
  page: {
    heading: 'Day log',
    lead: 'Every ask with its times, and why it counts or not. No text of a message is kept, so none is shown.',
    views: 'Views',
    day: 'Day',
    week: 'Week',
    trends: 'Trends',
    report: 'Report of this week',
    people: 'People',
    reading: 'Reading …',
    read: (n: number) => `Reading: ${asks(n)} so far …`,
  },
  pick: {
    date: 'Date',
    earlier: { day: 'The day before', week: 'The week before', trends: 'A week earlier' },
    later: { day: 'The day after', week: 'The week after', trends: 'A week later' },
    today: 'Today',
    thisWeek: 'This week',
    weeks: (n: number, range: string) => `${format.plural(n, { one: '# week', other: '# weeks' })}: ${range}`,
  },
  figures: {
    title: 'In figures',
    lead: 'Each figure leads to the rows that it counts.',
    share: 'Within target',
    median: (channel: string) => `Median, ${channel}`,
    asks: 'Asks',
    within: 'In time',
    late: 'Late',
    undecided: 'Not decided yet',
    open: 'Still open',
    apart: 'Counted apart',
    excluded: 'No asks',
  },
  filter: {
    title: 'Choose rows',
    site: 'Site',
    channel: 'Channel',
    place: 'Place',
    outcome: 'Which',
    all: 'All',
    find: 'Site or pinned name',
    clear: 'Show everything',
    hour: (from: string, to: string) => `Begun between ${from} and ${to}`,
    shown: (n: number, all: number) => `${format.count(n)} of ${asks(all)}`,
    shows: {
      counted: 'Asks of the figures',
      decided: 'Decided: in time or late',
      within: 'Within target',
      late: 'Late',
      undecided: 'Not decided yet',
      open: 'Still open',
      timed: 'With a working time, as in the median',
      apart: 'Counted apart',
      'follow-up': 'Follow-ups',
      unseen: 'Answered, time not seen',
      'no-reply-needed': 'Marked: no reply needed',
      elsewhere: 'Marked: answered elsewhere',
      'same-room': 'Answered by a later post in the room',
      'order-unknown': 'Order not known',
      excluded: 'Messages that are no asks',
    } satisfies Record<Show, string>,
  },
  row: {
    day: (date: string, place: string) => `${date}, ${place}`,
    asks: 'Asks',
    kinds: {
      mail: 'email to you',
      direct: 'direct message',
      mention: 'mention',
      thread: 'reply in your thread',
    } satisfies Record<AskKind, string>,
    nobody: 'no name pinned',
    asked: 'Asked',
    answered: (time: string, elapsed: string, working: string) =>
      `Answered ${time}, after ${elapsed}; working time ${working}.`,
    waits: (elapsed: string, working: string) => `No answer for ${elapsed}; working time ${working}.`,
    unseen: 'Answered; the time was not read.',
    elsewhere: 'Answered elsewhere, by your mark.',
    how: (how: string) => `How: ${how}.`,
    open: 'Open the conversation',
    unmatched: 'Changed just now; the filter above no longer fits.',
  },
  why: {
    within: (target: string) => `Counts as in time: the target is ${target}.`,
    late: (target: string) => `Counts as late: the target is ${target}.`,
    openLate: (target: string) => `Counts as late: still open, and the target of ${target} has passed.`,
    undecided: (left: string) => `Not decided yet: ${left} of working time left. Not in the share.`,
    seenWithin: 'Counts as in time: the page showed it as answered before the target had passed.',
    seenLate: 'Counts as late: the page still showed it unanswered after the target.',
    marked: 'Counts as late: nobody can check a mark.',
    unseen: 'Not in the share: whether it was in time cannot be told.',
    'follow-up': 'Not in the share: a follow-up, soon after your own message and never answered.',
    'no-reply-needed': 'Not in the share: marked as needing no reply.',
    'not-a-person': 'No ask: the sender is marked as not a person.',
    'order-unknown': 'Not in the share: asked and written at about the same time, order not known.',
    notes: {
      'outside-hours': (when) => `Came outside working hours; its time runs from ${when}.`,
      'off-hours': () =>
        'Answered before a working minute had passed: 0 working minutes, left out of the median.',
      'same-room': () => 'The answer is a later post in the same room, not surely to the asker.',
      skewed: () => 'The answer is dated before the question; counted as 0 minutes.',
      'mixed-clocks': () => 'Question and answer were timed by different clocks.',
      several: (_when, n) => `${messages(n)} before an answer, counted once from the first.`,
      reacted: () => 'You reacted to it; a reaction is no answer.',
    } satisfies NoteWords as NoteWords,
  },
  empty: {
    nothing: 'Nothing was asked here.',
    hint: 'Reachable records while a site that you switched on is open. Earlier messages come in as soon as their page shows them.',
    unmatched: 'No ask fits this choice.',
    off: 'No working hours on this date. What comes counts for the next working day.',
    later: (n: number, date: string) =>
      `${format.plural(n, { one: '# ask that came outside working hours counts', other: '# asks that came outside working hours count' })} for ${date}`,
  },
  excluded: {
    title: (n: number) => `No asks: ${messages(n)}`,
    none: 'Every message was an ask.',
    reason: (reason: string, n: number) => `${reason}: ${format.count(n)}`,
    reasons: {
      cc: 'Email with you only in Cc',
      list: 'Mailing lists, or you in neither To nor Cc',
      automated: 'Automated: bots, newsletters, automatic replies',
      calendar: 'Calendar notices',
      group: 'To a whole group, nobody in particular (@here, @channel)',
      unknown: 'How it addresses you could not be told',
      own: 'Your own messages',
      'not-a-person': 'From senders marked as not a person',
      none: 'Chat posts that do not address you',
      unplaced: 'Asks that no working hour follows',
    } satisfies Record<ExcludedReason, string>,
    many: (n: number) => messages(n),
    person: 'A person after all',
    more: (n: number) => `Show ${format.count(n)} more`,
  },
  mark: {
    title: 'Correct',
    of: (when: string) => `Correct the ask of ${when}`,
    'no-reply-needed': 'No reply needed',
    'answered-elsewhere': 'Answered elsewhere',
    person: 'Not a person',
    elsewhere:
      '“Answered elsewhere” counts as late, because nobody can check it. The report counts every mark.',
    answered: 'It is answered, so its answer counts and it takes no mark.',
    counting: 'Counting this sender’s other asks …',
    counted: (n: number) => `Counting this sender’s other asks: ${asks(n)} looked at …`,
    touches: (n: number) =>
      n === 0
        ? 'This sender has no other ask. The report counts the senders who were called not a person.'
        : `This takes ${format.plural(n, { one: '# other ask', other: '# other asks' })} of this sender out of the figures as well. The report counts the senders who were called not a person.`,
    yes: 'Yes, not a person',
    no: 'Cancel',
  },
  place: {
    title: 'Place',
    is: (place: string) => `This day: ${place}.`,
    parts: {
      day: 'The whole day',
      morning: 'The morning',
      afternoon: 'The afternoon',
    } satisfies Record<DayPart, string>,
    part: 'Which part',
    place: 'Where',
    set: 'Change the place',
    late: 'A change on a later day is dated and counted in the report.',
  },
  done: {
    marks: {
      'no-reply-needed': 'Marked: no reply needed.',
      'answered-elsewhere': 'Marked: answered elsewhere.',
      none: 'The mark was taken back.',
    } satisfies Record<Mark, string>,
    notAPerson: 'The sender is marked as not a person.',
    person: 'The sender counts as a person again.',
    parts: { day: 'the whole day', morning: 'the morning', afternoon: 'the afternoon' } satisfies Record<
      DayPart,
      string
    >,
    place: (date: string, part: string, place: string) => `${date}, ${part}: ${place}.`,
    undone: 'Taken back.',
    undo: 'Undo',
  },
  trends: {
    lead: 'When are you slow? Share within target, week by week and by the hour in which the working time of an ask began.',
    byWeek: (channel: string) => `${channel}, week by week`,
    byHour: (channel: string) => `${channel}, by hour of the day`,
    week: 'Week of',
    hour: 'Hour',
    asks: 'Asks',
    within: 'In time',
    median: 'Median',
    tooFew: 'too few',
    nothing: 'No asks in these weeks.',
    figures: 'The same in figures',
    note: (fewest: number) =>
      `Medians by Kaplan–Meier in working time, open asks included; “too few”: fewer than ${fewest} timed asks. The larger a mark, the more asks. Single weeks and hours vary by chance: look for what stays.`,
    spoken: (title: string, n: number) =>
      `${title}: share within target, ${asks(n)}. The figures are in the table below.`,
  },
};

export type LogWords = typeof words;
