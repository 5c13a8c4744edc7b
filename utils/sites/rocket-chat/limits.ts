/** What Rocket.Chat's pages cannot show, by the keys of the sentences in the report's footer. */
export const limits = ['open-only', 'memory-only', 'teams', 'thread-root', 'reactions', 'bots'] as const;
