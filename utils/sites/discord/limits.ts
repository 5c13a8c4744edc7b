/** What Discord's pages cannot show, by the keys of the sentences in the report's footer. */
export const limits = ['open-only', 'roles', 'threads', 'apps', 'reactions', 'memory-closed'] as const;
