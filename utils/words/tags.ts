/** Languages that a report can be written in, in the order in which they are offered. */
export const tags = ['en', 'de', 'fr', 'es', 'pt', 'ja', 'zh', 'ar'] as const;

export type LanguageTag = (typeof tags)[number];
