import type { ReplyKind } from '../domain/ask.ts';
import type { Reason } from '../domain/classify.ts';
import type { Outcome } from '../domain/judge.ts';
import type { Channel, ClockSource, Precision, WithheldReason } from '../domain/message.ts';
import type { Correction, Counts, DayPlace } from './types.ts';

/** Every word of the report that stands alone; its first sentence is in `sentence`, its definitions in `definitions`. */

export const placeWords: Record<DayPlace, string> = {
  remote: 'Remote',
  office: 'Office',
  mixed: 'Mixed',
  off: 'Off',
};

export const channelWords: Record<Channel, string> = { chat: 'Chat', email: 'Email' };

export const outcomeWords: Record<Outcome, string> = {
  within: 'within target',
  late: 'late',
  undecided: 'not decided yet',
  unseen: 'answered, time not seen',
  'follow-up': 'follow-up',
  'no-reply-needed': 'marked: no reply needed',
  'not-a-person': 'not a person',
  'order-unknown': 'order not known',
};

export const howWords: Record<ReplyKind, string> = {
  linked: 'linked reply',
  direct: 'in the same conversation',
  'names-asker': 'names the asker',
  'same-room': 'later post in the room',
};

export const exclusionWords: Record<Reason, string> = {
  cc: 'Emails with the employee only in Cc',
  list: 'Mailing lists, or the employee in neither To nor Cc',
  automated: 'Automated: bots, newsletters, automatic replies',
  calendar: 'Calendar notices',
  group: 'To a whole group, nobody in particular (@here, @channel)',
  unknown: 'How it addresses the employee could not be told',
  own: 'The employee’s own messages',
  'not-a-person': 'From senders marked as not a person',
  none: 'Chat posts that do not address the employee',
};

/** What is counted apart, with what became of it, in the order in which the report prints it. */
export const countWords: readonly (readonly [keyof Counts, string])[] = [
  [
    'followUps',
    'Follow-ups (“thanks!”): soon after the employee’s own message, never answered. Not in the share',
  ],
  ['noReplyNeeded', 'Marked by the employee as needing no reply. Not in the share'],
  ['elsewhere', 'Marked by the employee as answered elsewhere (phone, in person). Counted as late'],
  ['seenWithin', 'Answered at a time that was not read, surely within target. In the share'],
  ['seenLate', 'Answered at a time that was not read, surely late. In the share'],
  ['seenUnsure', 'Answered at a time that was not read, in time or late. Not in the share'],
  ['orderUnknown', 'Asked and written at about the same time, order not known. Not in the share'],
  ['offHours', 'Answered before a working minute had passed. In the share, not in the reply times'],
  ['sameRoom', 'Answered by a later post in the same room, not surely to the asker. In the share'],
  ['episodes', 'Asked in several messages before an answer, counted once from the first'],
  ['acknowledged', 'Acknowledged with a reaction. Does not count as an answer'],
  ['skewed', 'Replies dated before their question by clocks that disagree. Counted as 0 minutes'],
  ['mixedClocks', 'Replies timed by another clock than their question'],
  ['unplaced', 'Asks that no working hour follows. In no week'],
];

export const withheldWords: Record<WithheldReason, string> = {
  'no-id': 'without an id',
  'no-time': 'without a readable time',
  'no-sender': 'without a sender',
  'no-direction': 'neither surely received nor surely sent',
  draft: 'drafts',
  pending: 'not sent yet',
  future: 'dated in the future',
  stale: 'too old to be true',
  'other-account': 'of an account that is not a work account',
  private: 'private',
  'order-unknown': 'in an order that could not be told',
};

export const precisionWords: Record<Precision, string> = {
  ms: 'to the millisecond',
  s: 'to the second',
  minute: 'to the minute',
};

export const clockWords: Record<ClockSource, string> = {
  server: 'the server’s clock',
  site: 'the site’s clock',
  sender: 'the sender’s clock (Date header)',
  device: 'this computer’s clock',
};

export const correctionWords: Record<Correction['about'], string> = {
  place: 'Place',
  schedule: 'Working hours',
  holiday: 'Holiday',
  target: 'Target in working minutes',
  mark: 'Mark on an ask',
  person: 'Sender',
};

/** What a correction now says; what is not listed (targets, a zone) is said as it is. */
export const correctionValues: Record<string, string> = {
  ...placeWords,
  working: 'Working day',
  'no-reply-needed': 'No reply needed',
  'answered-elsewhere': 'Answered elsewhere',
  none: 'Mark taken back',
  'not-a-person': 'Not a person',
  person: 'A person',
};
