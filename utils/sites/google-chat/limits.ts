/** What Google Chat's pages cannot show, by the keys of the sentences in the report's footer. */
export const limits = [
  'open-only',
  'thread-panel',
  'whose-page',
  'quotes',
  'reactions',
  'list-of-conversations',
  'mailing-groups',
  'apps',
] as const;
