import type { Reason } from '../../domain/classify.ts';
import type { ClockSource, Precision, WithheldReason } from '../../domain/message.ts';
import type { Correction, Counts } from '../../report/types.ts';
import type { EnglishFormat } from './format.ts';

/** What is counted apart or not at all, under its reason; and what was stated afterwards. */
export const counts = (f: EnglishFormat) => {
  const exclusions: Record<Reason, string> = {
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
  /** With what became of it. */
  const apart: Record<Exclude<keyof Counts, 'unseen' | 'notAPerson'>, string> = {
    followUps:
      'Follow-ups (“thanks!”): soon after the employee’s own message, never answered. Not in the share',
    noReplyNeeded: 'Marked by the employee as needing no reply. Not in the share',
    elsewhere: 'Marked by the employee as answered elsewhere (phone, in person). Counted as late',
    seenWithin: 'Answered at a time that was not read, surely within target. In the share',
    seenLate: 'Answered at a time that was not read, surely late. In the share',
    seenUnsure: 'Answered at a time that was not read, in time or late. Not in the share',
    orderUnknown: 'Asked and written at about the same time, order not known. Not in the share',
    offHours: 'Answered before a working minute had passed. In the share, not in the reply times',
    sameRoom: 'Answered by a later post in the same room, not surely to the asker. In the share',
    episodes: 'Asked in several messages before an answer, counted once from the first',
    acknowledged: 'Acknowledged with a reaction. Does not count as an answer',
    skewed: 'Replies dated before their question by clocks that disagree. Counted as 0 minutes',
    mixedClocks: 'Replies timed by another clock than their question',
    unplaced: 'Asks that no working hour follows. In no week',
  };
  const withheld: Record<WithheldReason, string> = {
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
  const precisions: Record<Precision, string> = {
    ms: 'to the millisecond',
    s: 'to the second',
    minute: 'to the minute',
  };
  const clocks: Record<ClockSource, string> = {
    server: 'the server’s clock',
    site: 'the site’s clock',
    sender: 'the sender’s clock (Date header)',
    device: 'this computer’s clock',
  };
  const corrections: Record<Correction['about'], string> = {
    place: 'Place',
    schedule: 'Working hours',
    holiday: 'Holiday',
    target: 'Target in working minutes',
    mark: 'Mark on an ask',
    person: 'Sender',
    away: 'Away note',
    plan: 'Plan: done of planned',
    erased: 'Records erased',
  };
  return {
    exclusions,
    apart,
    corrections,
    /** What a correction now says, beside a place; targets and zones are said as they are. */
    corrected: {
      working: 'Working day',
      'no-reply-needed': 'No reply needed',
      'answered-elsewhere': 'Answered elsewhere',
      none: 'Mark taken back',
      'not-a-person': 'Not a person',
      person: 'A person',
      'away-ended': 'Ended',
      'away-changed': 'Changed',
      'every-site': 'All sites',
    },
    /** Targets in working minutes. */
    correctedTargets: (chat: number, email: number) => `chat ${f.decimal(chat)}, email ${f.decimal(email)}`,
    correctedFrom: (date: string) => `from ${date}`,
    correctedRange: (from: string, to: string) => `${from} to ${to}`,
    /** What a site's pages held back. */
    withheld: (site: string, rows: readonly { reason: WithheldReason; count: number }[]) =>
      `${site}: ${f.list(rows.map(({ reason, count }) => `${f.count(count)} ${withheld[reason]}`))}.`,
    /** How finely, and by whose clock, a site's asks are timed. */
    timed: (site: string, asks: number, precision: Precision, clock: ClockSource) =>
      `${site}: ${f.plural(asks, { one: '# ask', other: '# asks' })} timed ${precisions[precision]} by ${clocks[clock]}.`,
  };
};
