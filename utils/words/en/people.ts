import type { AskGroup } from '../../domain/people.ts';
import type { Edits } from '../../report/corrections.ts';

/** What the report says of people, of checking it oneself, and of the employee's own edits. */
export const people = () => ({
  groups: {
    boss: 'The boss',
    junior: 'Junior colleague',
    team: 'The team',
    others: 'Others',
  } satisfies Record<AskGroup, string>,
  check: {
    title: 'Check me: the boss’s own asks',
    /** Two sentences: how to compare, and which differences are none. */
    how: 'Pick five rows, find those messages in your own mailbox or chat and compare the minutes; then pick five messages of yours from this week, and look for them here. A minute more or less is normal: some pages show times to the minute only, and an email carries the clock of the computer that sent it.',
    caption: 'Every ask of the boss in order of time, answered or not',
    named: 'Check me: the others named here',
    namedCaption: 'Every ask of the other people named, in order of time',
  },
  served: {
    title: 'Who was answered, and how soon',
    caption: (weeks: number) =>
      `Remote days of this week beside office days of the last ${weeks} weeks; times are what is usual, in working time`,
    who: 'Who',
    place: 'Place',
    tooFew: 'too few',
    note: (fewest: number) =>
      `Who belongs to which group is the employee’s own statement. Too few: fewer than ${fewest} asks say more about one of them than about a group.`,
  },
  edits: {
    title: 'Edits',
    none: 'The employee marked no ask and corrected nothing that touches this week.',
    kinds: {
      mark: 'marks on asks',
      place: 'places corrected on a later day',
      schedule: 'changes of working hours',
      holiday: 'holidays',
      target: 'changes of targets',
      person: 'senders called not a person',
      erased: 'records erased',
    } satisfies Record<Edits['about'], string>,
    /** A kind with its number, where some of them were taken back. */
    back: (kind: string, back: number) => `${kind} (${back} of them taken back)`,
    line: (parts: readonly string[]) =>
      `The employee’s own edits that touch this week, whenever they were made: ${parts.join('; ')}. What the share would be without the marks stands under “The same week by other rules”.`,
  },
});
