/** The groups that the user may put a sender into. Everybody else is one of the `others`. */
export const personGroups = ['boss', 'junior', 'team'] as const;
export type PersonGroup = (typeof personGroups)[number];

/** The group of an ask: no identity, only on which side of the work its sender stands. In the report's order. */
export const askGroups = [...personGroups, 'others'] as const;
export type AskGroup = (typeof askGroups)[number];
