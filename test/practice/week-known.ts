import { at, type Event } from './event.ts';
import { addLetter, type Letter } from './gmail/mailbox.ts';
import { addLine, conversationOf, slackMe } from './slack/workspace.ts';
import { me } from './workplace.ts';

/** What happens in the practice week in Gmail and in Slack. */

const address = (name: string): string => `${name}@practice.example`;

/** A mail in Gmail: the next one of the thread with this subject, or the first of a new one. */
function letter(when: number, from: string, subject: string, parts: Partial<Letter> = {}): Event {
  return {
    at: when,
    happens: (workplace) => {
      const thread = workplace.letters.find((one) => one.subject === subject)?.thread;
      addLetter(workplace, { from, subject, at: when, ...(thread && { thread }), ...parts });
    },
  };
}

function reply(when: number, to: string, subject: string): Event {
  return letter(when, me, subject, { to: [address(to)] });
}

const office = 'C0OFFICE';

/** A message in Slack; `under` names the text of the thread's first message. */
function line(when: number, where: string, from: string, text: string, under?: string): Event {
  return {
    at: when,
    happens: (workplace) => {
      const root = conversationOf(workplace, where).lines.find((one) => one.text === under);
      addLine(workplace, where, { at: when, from, text, thread: root?.ts ?? null });
    },
  };
}

const lamp = '<@U0ALICE> the lamp is broken';
const slides = 'The slides are up. What is missing?';

export const knownSites: readonly Event[] = [
  // Monday, in the office.
  letter(at(16, '13:00'), address('boss'), 'Desk move'),
  reply(at(16, '14:10'), 'boss', 'Desk move'),
  letter(at(16, '14:20'), address('boss'), 'Desk move', { text: 'Thank you!' }),
  line(at(16, '14:30'), office, 'U0CAROL', lamp),
  line(at(16, '14:38'), office, slackMe, 'The new one is on its way.', lamp),

  // Tuesday, at home.
  letter(at(17, '10:05'), address('boss'), 'Contract'),
  letter(at(17, '10:40'), address('dave'), 'Lunch order', { to: [address('carol')], cc: [me] }),
  letter(at(17, '10:45'), address('canteen'), 'This week’s menu', { newsletter: true }),
  reply(at(17, '12:35'), 'boss', 'Contract'),
  line(at(17, '13:10'), 'D0BOSS', 'U0BOSS', 'Can you look at the contract?'),
  line(at(17, '13:17'), 'D0BOSS', slackMe, 'I did, see my mail.'),
  line(at(17, '15:00'), 'D0CAROL', 'U0CAROL', 'Is the office open tomorrow?'),
  line(at(17, '15:02'), 'D0CAROL', slackMe, 'It is.'),
  line(at(17, '15:03'), 'D0CAROL', 'U0CAROL', 'Great'),
  line(at(17, '15:30'), office, 'U0BOSS', '<@U0DAVE> please call the customer'),
  line(at(17, '16:00'), office, 'B0BUILDS', '<@U0ALICE> build 198 is green'),

  // Thursday, at home.
  letter(at(19, '09:30'), address('carol'), 'Trip to Hamburg'),
  line(at(19, '09:40'), office, slackMe, slides),
  line(at(19, '10:15'), office, 'U0DAVE', 'The last page.', slides),
  line(at(19, '10:35'), office, slackMe, 'It is there now.', slides),
  line(at(19, '11:20'), 'D0BOSS', 'U0BOSS', 'Who signs?'),
  line(at(19, '11:32'), 'D0BOSS', slackMe, 'You do.'),
  reply(at(19, '14:30'), 'carol', 'Trip to Hamburg'),

  // Friday, in the office.
  line(at(20, '13:30'), office, 'U0CAROL', '<@U0ALICE> do we have cake?'),
  line(at(20, '13:41'), office, slackMe, '<@U0CAROL> in the kitchen'),
];
