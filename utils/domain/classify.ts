import type { Message } from './message.ts';

/** Why a message is no ask, in the order in which the report prints them. `none`: a post to nobody in particular. */
export const reasons = [
  'cc',
  'list',
  'automated',
  'calendar',
  'group',
  'unknown',
  'own',
  'not-a-person',
  'none',
] as const;
export type Reason = (typeof reasons)[number];

/** What a message is, by itself: an ask, or the reason why it is none. Marks on senders are applied later. */
export function classify(message: Pick<Message, 'direction' | 'addressed' | 'automated'>): 'ask' | Reason {
  if (message.direction === 'out') return 'own';
  if (message.automated) return message.automated === 'calendar' ? 'calendar' : 'automated';
  switch (message.addressed) {
    case 'to':
    case 'direct':
    case 'mention':
    case 'thread':
      return 'ask';
    default:
      return message.addressed;
  }
}
