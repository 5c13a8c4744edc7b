import { answered, excluded, followUp, open, own } from './acts.ts';
import type { Act } from './acts.ts';
import { room } from './xmpp.ts';

const alice = 'alice@company.test';
const boss = 'boss@company.test';
const carol = 'carol@company.test';
const dave = 'dave@company.test';

/** Said before alice signs in: her client gets it from the room's history, with a time of whole seconds. */
export const beforeChat: readonly Act[] = [
  {
    do: 'peers talk',
    talk: [
      {
        key: 'room-booked',
        by: 'boss',
        to: room,
        text: 'alice, is the meeting room booked?',
        expected: answered('room-booked', 'room-booked-answer', 'names-asker'),
      },
    ],
  },
  { do: 'sign in', at: 'chat' },
  { do: 'let it be read', at: 'chat' },
];

export const firstChat: readonly Act[] = [
  {
    do: 'say',
    key: 'room-booked-answer',
    to: room,
    text: '@boss yes, until noon',
    expected: own('room-booked'),
  },
  {
    do: 'peers talk',
    talk: [
      {
        key: 'coffee',
        by: 'dave',
        to: room,
        text: 'The coffee machine works again.',
        expected: excluded('none'),
      },
      {
        key: 'for-boss',
        by: 'carol',
        to: room,
        text: '@boss did you see the plan?',
        expected: excluded('none'),
        references: [{ words: '@boss', uri: `xmpp:${room}/boss` }],
      },
      {
        // A mention by address, shown under another name than her nick.
        key: 'sign-off',
        by: 'carol',
        to: room,
        text: 'Could our release manager sign this off?',
        references: [{ words: 'our release manager', uri: `xmpp:${alice}` }],
        expected: answered('sign-off', 'sign-off-answer', 'same-room'),
      },
    ],
  },
  { do: 'say', key: 'sign-off-answer', to: room, text: 'Signed off.', expected: own('sign-off') },
  { do: 'say', key: 'chatter', to: room, text: 'It is snowing here.', expected: own() },
  {
    do: 'peers talk',
    talk: [
      {
        key: 'support',
        by: 'boss',
        to: room,
        text: 'alice: who takes the support call?',
        expected: answered('support', 'both-answer', 'same-room'),
      },
      {
        key: 'three',
        by: 'dave',
        to: room,
        text: '@alice are you joining at three?',
        references: [{ words: '@alice', uri: `xmpp:${room}/alice` }],
        expected: answered('three', 'both-answer', 'same-room'),
      },
    ],
  },
  {
    do: 'say',
    key: 'both-answer',
    to: room,
    text: 'I take the call, and yes at three.',
    expected: own('support', 'three'),
  },
  {
    do: 'peers talk',
    talk: [
      {
        key: 'everybody',
        by: 'carol',
        to: room,
        text: '@all the fire drill is at four.',
        references: [{ words: '@all', uri: `xmpp:${room}` }],
        expected: excluded('group'),
      },
    ],
  },
];

export const secondChat: readonly Act[] = [
  {
    do: 'peers talk',
    talk: [
      {
        key: 'five-minutes',
        by: 'boss',
        to: alice,
        text: 'Do you have five minutes?',
        expected: answered('five-minutes', 'five-minutes-answer', 'direct'),
      },
    ],
  },
  {
    do: 'say',
    key: 'five-minutes-answer',
    to: boss,
    text: 'Yes, call me.',
    expected: own('five-minutes'),
  },
  {
    do: 'peers talk',
    talk: [
      {
        key: 'call-thanks',
        by: 'boss',
        to: alice,
        text: 'Thanks!',
        expected: followUp('five-minutes-answer'),
      },
      {
        key: 'build-passed',
        by: 'builds',
        to: alice,
        text: 'Build 7 passed.',
        headline: true,
        expected: excluded('automated'),
      },
    ],
  },
  { do: 'look at notices', of: 'builds@company.test' },
  { do: 'say', key: 'minutes-sent', to: carol, text: 'The minutes are on the drive.', expected: own() },
  {
    do: 'peers talk',
    talk: [
      {
        key: 'minutes-found',
        by: 'carol',
        to: alice,
        text: 'Found them.',
        expected: followUp('minutes-sent'),
      },
      {
        key: 'hello',
        by: 'dave',
        to: alice,
        text: 'Hello alice',
        expected: answered('hello', 'projector-answer', 'direct'),
      },
    ],
  },
  {
    do: 'peers talk',
    talk: [
      {
        // Seconds later: the archive has whole ones, and which of two in one second came first nobody could tell.
        key: 'projector',
        by: 'dave',
        to: alice,
        text: 'Can I borrow the projector?',
        expected: answered('hello', 'projector-answer', 'direct'),
      },
    ],
  },
  {
    do: 'say',
    key: 'projector-answer',
    to: dave,
    text: 'Sure, it is in the cupboard.',
    expected: own('hello'),
  },
  {
    do: 'peers talk',
    talk: [
      {
        key: 'last-call',
        by: 'carol',
        to: room,
        text: 'alice, last call for the lunch list',
        expected: open('last-call'),
      },
    ],
  },
  { do: 'look at chat', with: room },
  // All of it once more, now with the server's whole seconds: it must not count twice.
  { do: 'reload chat' },
  { do: 'look at chat', with: boss },
  { do: 'look at chat', with: dave },
  { do: 'look at chat', with: room },
];
