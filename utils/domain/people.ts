import type { Rules } from './rules.ts';

/** The groups that the user may put a sender into. Everybody else is one of the `others`. */
export const personGroups = ['boss', 'junior', 'team'] as const;
export type PersonGroup = (typeof personGroups)[number];

/** The group of an ask: no identity, only on which side of the work its sender stands. In the report's order. */
export const askGroups = [...personGroups, 'others'] as const;
export type AskGroup = (typeof askGroups)[number];

/** The same rules without what the user said of single asks and senders: what counts if nobody's mark is believed. */
export function withoutMarks(rules: Rules): Rules {
  return { ...rules, mark: () => null, notAPerson: () => false };
}
