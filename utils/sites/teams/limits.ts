/** What Teams' pages cannot show, by the keys of the sentences in the report's footer. */
export const limits = [
  'kept-or-shown',
  'tags',
  'scheduled',
  'reactions',
  'guests',
  'same-names',
  'tabs-and-captions',
  'deleted-and-calls',
] as const;
