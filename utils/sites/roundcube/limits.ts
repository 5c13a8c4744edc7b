/** What Roundcube's pages cannot show, by the keys of the sentences in the report's footer. */
export const limits = [
  'date-header',
  'unopened',
  'joined-by-subject',
  'neither-to-nor-cc',
  'automatic-answers',
  'relative-days',
] as const;
