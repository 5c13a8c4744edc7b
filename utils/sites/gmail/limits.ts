/** What Gmail's pages cannot show, by the keys of the sentences in the report's footer. */
export const limits = [
  'time-in-id',
  'unfolded-only',
  'list-newest-only',
  'sent-and-search',
  'words-before-cc',
  'nobody-in-to',
  'own-addresses',
  'groups',
  'newsletters',
  'scheduled',
  'shared-mailboxes',
  'conversation-only',
] as const;
