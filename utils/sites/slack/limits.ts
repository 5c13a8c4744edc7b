/** What Slack's pages cannot show, by the keys of the sentences in the report's footer. */
export const limits = [
  'drawn-only',
  'activity-view',
  'hidden-tab',
  'user-groups',
  'thread-root-drawn',
  'reactions',
  'apps',
  'runs',
  'shared-channels',
] as const;
