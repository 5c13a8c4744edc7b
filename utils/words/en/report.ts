import type { ReplyKind } from '../../domain/ask.ts';
import type { Outcome } from '../../domain/judge.ts';
import type { Channel } from '../../domain/message.ts';
import type { DayPlace, Quantile, Share } from '../../report/types.ts';
import { none } from '../format.ts';
import type { EnglishFormat } from './format.ts';

/*
 * Glossary. ask: ask · reply: reply, answer · within target: within target, “within the agreed time” in the sentence ·
 * undecided: not decided yet · open: still open · remote / office day: remote day, office day · mixed: mixed day ·
 * follow-up: follow-up · same-room: later post in the room · coverage: watched · baseline: office days of the last
 * weeks · trial: trial · margin: margin · verdict: verdict
 */

/** The words that every part of the report uses. */
export const report = (f: EnglishFormat) => {
  const places: Record<DayPlace, string> = { remote: 'Remote', office: 'Office', mixed: 'Mixed', off: 'Off' };
  /** Within a sentence. */
  const placesWithin: Record<DayPlace, string> = {
    remote: 'remote',
    office: 'office',
    mixed: 'mixed',
    off: 'off',
  };
  const channels: Record<Channel, string> = { chat: 'Chat', email: 'Email' };
  const channelsWithin: Record<Channel, string> = { chat: 'chat', email: 'email' };
  const outcomes: Record<Outcome, string> = {
    within: 'within target',
    late: 'late',
    undecided: 'not decided yet',
    unseen: 'answered, time not seen',
    'follow-up': 'follow-up',
    'no-reply-needed': 'marked: no reply needed',
    'not-a-person': 'not a person',
    'order-unknown': 'order not known',
  };
  const how: Record<ReplyKind, string> = {
    linked: 'linked reply',
    direct: 'in the same conversation',
    'names-asker': 'names the asker',
    'same-room': 'later post in the room',
  };
  const outOf = (within: number, decided: number) => `${f.count(within)} of ${f.count(decided)}`;
  return {
    title: 'Weekly availability report',
    /** What the report calls an employee who gave no name. */
    employee: 'the employee',
    places,
    placesWithin,
    channels,
    channelsWithin,
    outcomes,
    how,
    /** Between parts of one line that are no sentence. */
    comma: ', ',
    labelled: (label: string, text: string) => `${label}: ${text}`,
    days: (days: number) => f.plural(days, { one: '# day', other: '# days' }),
    asks: (asks: number) => f.plural(asks, { one: '# ask', other: '# asks' }),
    outOf,
    /** `46 of 48 (95 %)`. */
    ofAll: ({ within, decided, share }: Share) =>
      decided === 0 ? 'nothing decided' : `${outOf(within, decided)} (${f.percent(share)})`,
    quantile: (value: Quantile) =>
      value === null ? none : value === 'not reached' ? 'not reached' : f.span(value),
    /** The agreed times, in ms, as one line. */
    targets: ({ chat, email }: { chat: number; email: number }) =>
      `chat ${f.span(chat)}, email ${f.span(email)} of working time`,
    agreed: (targets: string) => `Agreed: ${targets}.`,
    asOf: (instant: string) => `As of ${instant}.`,
    sitesWatched: (sites: readonly { name: string; share: number | null }[]) =>
      sites.length === 0
        ? 'No site was read.'
        : `Watched: ${f.list(sites.map(({ name, share }) => `${name} ${f.percent(share)}`))} of the working time.`,
  };
};
