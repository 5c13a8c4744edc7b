import { format } from '../../words/en/format.ts';

export { format };

const asks = (number: number) => format.plural(number, { one: '# ask', other: '# asks' });

/** The page “People”: who asks. */
export const words = {
  title: 'Reachable: people',
  heading: 'People',
  means:
    'Reachable keeps no names: it knows senders only by a code that this computer makes. Say here who is who, as far as you want to. The report then shows how the boss, a junior colleague, the team and all others were answered. A name stays on this computer, and stands in a report only where you switch names on for that report. Mail and chat of one person get the same name and group.',
  name: 'Name',
  group: 'Group',
  groups: { boss: 'Boss', junior: 'Junior colleague', team: 'Team', others: 'Others' },
  form: {
    title: 'Add by address',
    means:
      'An email address, or an id or nick of your chat. It is turned into its code and not kept itself. With neither name nor group it is only looked for.',
    address: 'Address',
    add: 'Add',
    look: 'Look',
    found: (site: string, number: number) =>
      number === 0
        ? `${site}: none yet: will be recognised when one comes.`
        : `${site}: ${asks(number)} so far.`,
  },
  /** Why an address was not taken, and what to do. */
  refused: {
    own: 'This is an account of your own: what it sends are your answers, not asks.',
    nobody:
      'None of your sites names a sender like this. Write a whole email address, or the id that your chat shows in the profile.',
  },
  saved: 'Saved.',
  undo: 'Undo the last change',
  list: {
    title: 'Who asked you, the most frequent first',
    empty: 'Nobody yet. Senders appear here as soon as one of their messages was read.',
    more: (number: number) => `Show ${format.count(number)} more`,
  },
  row: {
    sender: (number: number) => `Sender ${format.count(number)}`,
    told: (site: string, number: number, latest: string) => `${site}, ${asks(number)}, the latest ${latest}.`,
    silent: 'No ask yet: will be recognised when one comes.',
    open: 'Open the conversation that waits',
    notAPerson: 'Not a person',
    notAPersonMeans:
      'What this sender asks does not count. The report says how many senders you called no person, and what the share would be with them.',
  },
};

export type PeopleWords = typeof words;
