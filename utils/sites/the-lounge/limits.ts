/** What The Lounge's pages cannot show, by the keys of the sentences in the report's footer. */
export const limits = [
  'open-only',
  'nick-as-word',
  'at-all',
  'renumbered',
  'nicks',
  'bots',
  'folded-hour',
] as const;
