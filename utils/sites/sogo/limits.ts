/** What SOGo's pages cannot show, by the keys of the sentences in the report's footer. */
export const limits = [
  'date-header',
  'memory-only',
  'old-rows',
  'refreshed-by-hand',
  'joined-by-subject',
  'neither-to-nor-cc',
  'unopened-invitations',
  'automatic-answers',
] as const;
