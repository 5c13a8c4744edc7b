/** What Converse's pages cannot show, by the keys of the sentences in the report's footer. */
export const limits = [
  'open-only',
  'at-all',
  'nick-as-word',
  'reply-and-reactions',
  'bots',
  'live-or-archive',
] as const;
