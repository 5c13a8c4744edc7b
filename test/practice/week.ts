import { at, type Event } from './event.ts';
import { knownSites } from './week-known.ts';
import { addMail, addPost, me, roomHost } from './workplace.ts';
import type { Mail } from './workplace.ts';

/**
 * A week of alice's at the practice workplace, written by hand: 16 to 20 November 2026 in Berlin, nine to five.
 * Monday and Friday in the office, Tuesday and Thursday at home, Wednesday half and half; and three asks of the week
 * before to compare with. What its report must say is worked out by hand in test/e2e/week.test.ts. Here is what
 * happens in the webmail and the chat that the office hosts itself; Gmail and Slack are in week-known.ts.
 */
export const week = '2026-W47';
export const zone = 'Europe/Berlin';

export const begins = at(16, '09:00');
export const asOf = at(20, '17:00');

/** Days at home; Wednesday only from 13:00 on. */
export const remote = {
  days: ['2026-11-17', '2026-11-19'],
  halfDay: { from: at(18, '13:00'), until: at(19, '00:00') },
};

/** Alice never opens this one: its row shows no To or Cc. */
export const unopened = 'Party pictures';

/** No person, but nothing on the page says so: alice marks it. */
export const robot = { name: 'builds', writes: at(20, '12:00') };

const office = `office@${roomHost}`;
const support = `support@${roomHost}`;
const address = (name: string): string => `${name}@practice.example`;

function post(
  when: number,
  chat: string,
  from: string,
  text: string,
  mentions: { text: string; uri: string }[] = [],
): Event {
  return {
    at: when,
    happens: (workplace) => void addPost(workplace, chat, { at: when, from, text, mentions }),
  };
}

/** A message of somebody's in a direct chat with alice, or of alice's to them. */
const direct = (when: number, person: string, from: string, text: string): Event =>
  post(when, address(person), from, text);

function mail(when: number, from: string, subject: string, parts: Partial<Mail> = {}): Event {
  return {
    at: when,
    happens: (workplace) => void addMail(workplace, { from: address(from), subject, date: when, ...parts }),
  };
}

/** Alice's reply by mail, which lies in Sent; the original carries the mark. */
function replied(when: number, to: string, subject: string, parts: { elsewhere?: boolean } = {}): Event {
  return {
    at: when,
    happens: (workplace) => {
      const original = workplace.mails.find((one) => one.subject === subject && one.folder === 'INBOX');
      if (original) original.replied = true;
      // Answered on the phone: another program keeps what it sends to itself, only the mark is seen here.
      if (parts.elsewhere) return;
      addMail(workplace, {
        folder: 'Sent',
        from: me,
        to: [address(to)],
        subject: `Re: ${subject}`,
        date: when,
      });
    },
  };
}

/** The week before, in the office: replies after 9, 11 and 5 minutes. */
const before: Event[] = [
  post(at(12, '10:00'), office, 'carol', 'alice: where is the plan?'),
  post(at(12, '10:09'), office, 'alice', 'In the shared folder.'),
  direct(at(12, '14:00'), 'boss', 'boss', 'Can you join at three?'),
  direct(at(12, '14:11'), 'boss', 'alice', 'Yes.'),
  direct(at(12, '15:00'), 'boss', 'boss', 'Are you there?'),
  direct(at(12, '15:05'), 'boss', 'alice', 'On my way.'),
];

const monday: Event[] = [
  direct(at(16, '09:30'), 'dave', 'dave', 'Do you have the key?'),
  direct(at(16, '09:34'), 'dave', 'alice', 'In my drawer.'),
  direct(at(16, '09:36'), 'dave', 'dave', 'Thanks!'),
  direct(at(16, '10:00'), 'boss', 'boss', 'Is the offer out?'),
  direct(at(16, '10:04'), 'boss', 'alice', 'Since Friday.'),
  mail(at(16, '10:00'), 'boss', 'Budget'),
  post(at(16, '11:00'), office, 'carol', 'alice: can you look at the door?'),
  post(at(16, '11:03'), office, 'carol', 'alice: it does not close'),
  post(at(16, '11:20'), office, 'alice', 'It closes again.'),
  replied(at(16, '12:00'), 'boss', 'Budget'),
];

const tuesday: Event[] = [
  mail(at(17, '09:30'), 'carol', 'Holiday plan'),
  direct(at(17, '10:00'), 'boss', 'boss', 'Who is at the customer today?'),
  direct(at(17, '10:06'), 'boss', 'alice', 'Carol is.'),
  mail(at(17, '10:15'), 'boss', 'For your information', { to: [address('carol')], cc: [me] }),
  mail(at(17, '10:20'), 'dave', 'Canteen list', { to: [address('everybody')] }),
  mail(at(17, '10:30'), 'no-reply', 'Your password expires'),
  post(at(17, '11:00'), office, 'carol', 'alice: is the build green?'),
  replied(at(17, '11:00'), 'carol', 'Holiday plan'),
  post(at(17, '11:02'), office, 'dave', 'alice: may I merge?'),
  post(at(17, '11:10'), office, 'alice', 'Green, and yes.'),
  mail(at(17, '13:00'), 'boss', 'Planning meeting', { calendar: true }),
  post(at(17, '14:00'), office, 'carol', 'office the fire drill is at four', [
    { text: 'office', uri: `xmpp:${office}` },
  ]),
  post(at(17, '14:05'), office, 'carol', 'Bring your coats.'),
];

const wednesday: Event[] = [
  direct(at(18, '09:15'), 'boss', 'boss', 'Where is the projector?'),
  direct(at(18, '09:20'), 'boss', 'alice', 'In room two.'),
  mail(at(18, '14:00'), 'boss', 'Numbers for the board'),
  replied(at(18, '16:00'), 'boss', 'Numbers for the board'),
  direct(at(18, '20:00'), 'boss', 'boss', 'Do you have the slides?'),
  direct(at(18, '20:20'), 'boss', 'alice', 'Sent.'),
];

const thursday: Event[] = [
  mail(at(19, '10:00'), 'dave', 'Review'),
  post(at(19, '11:00'), support, 'carol', 'alice: a customer is waiting'),
  mail(at(19, '13:00'), 'carol', 'Room for Monday'),
  replied(at(19, '13:30'), 'carol', 'Room for Monday', { elsewhere: true }),
  direct(at(19, '15:00'), 'boss', 'boss', 'Quick call?'),
  direct(at(19, '15:03'), 'boss', 'alice', 'Now is fine.'),
];

const friday: Event[] = [
  mail(at(20, '09:10'), 'dave', unopened),
  direct(at(20, '10:00'), 'boss', 'boss', 'How did it go?'),
  direct(at(20, '10:12'), 'boss', 'alice', 'They signed.'),
  replied(at(20, '11:00'), 'dave', 'Review'),
  direct(robot.writes, robot.name, robot.name, 'Build 212 is green'),
  mail(at(20, '15:30'), 'boss', 'Next week'),
];

export const events: readonly Event[] = [
  ...before,
  ...monday,
  ...tuesday,
  ...wednesday,
  ...thursday,
  ...friday,
  ...knownSites,
].toSorted((a, b) => a.at - b.at);

/** When alice has both pages open and looks through what is new. Nothing is seen between these. */
export const looks: readonly number[] = [16, 17, 18, 19, 20].flatMap((day) =>
  ['09:05', '11:30', '14:00', '16:59'].map((time) => at(day, time)),
);
