/** What Mattermost's pages cannot show, by the keys of the sentences in the report's footer. */
export const limits = [
  'open-only',
  'in-memory',
  'watched-words',
  'user-groups',
  'thread-root',
  'reactions',
  'scripts',
] as const;
