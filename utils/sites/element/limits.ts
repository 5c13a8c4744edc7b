/** What Element's pages cannot show, by the keys of the sentences in the report's footer. */
export const limits = [
  'open-only',
  'page-memory',
  'undecrypted',
  'older-clients',
  'bots',
  'server-time',
] as const;
