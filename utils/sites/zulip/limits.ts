/** What Zulip's pages cannot show, by the keys of the sentences in the report's footer. */
export const limits = ['open-only', 'page-memory', 'topic-moved', 'user-groups', 'reactions'] as const;
