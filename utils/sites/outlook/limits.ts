/** What Outlook's pages cannot show, by the keys of the sentences in the report's footer. */
export const limits = [
  'loaded-only',
  'offline-copy',
  'long-lists',
  'neither-to-nor-cc',
  'shared-mailboxes',
  'junk-and-deleted',
  'forwarded',
  'no-list-headers',
  'second-id',
] as const;
