import type { SiteId } from '../domain/message.ts';
import type { WeekName } from '../domain/week.ts';
import type { NudgeButton } from './said.ts';

/** One ask as a notice speaks of it: without a word of it, and without a name that the user did not give. */
export interface Nudged {
  who: string | null;
  site: SiteId;
  /** Until when an answer is in time, epoch ms. */
  due: number;
}

/** What the user is told of without asking. Its id says what it is about, and replaces an earlier one of the same. */
export type Notice = { id: string } & (
  | {
      kind: 'nudge';
      /** The one that is due first comes first. */
      asks: Nudged[];
      /** What can be answered, in the order of the buttons. */
      buttons: NudgeButton[];
    }
  | { kind: 'question' }
  | { kind: 'promise'; promised: number; kept: boolean }
  | { kind: 'week'; week: WeekName }
);

const prefixes = { nudge: 'ask', question: 'place', promise: 'away', week: 'week' } as const;

export function noticeId(kind: Notice['kind'], about: string): string {
  return `${prefixes[kind]} ${about}`;
}

/** What a notice is about, from its id; null for one that is none of ours. */
export function subjectOf(id: string): { kind: Notice['kind']; about: string } | null {
  const [, prefix, about = ''] = /^(\w+) (.+)$/su.exec(id) ?? [];
  const kind = (Object.keys(prefixes) as Notice['kind'][]).find((one) => prefixes[one] === prefix);
  return kind && about !== '' ? { kind, about } : null;
}
