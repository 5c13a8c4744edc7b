/** Languages that a report can be written in. A module of its own: the settings need no more, and the popup carries it. */
export const tags = ['en', 'de', 'fr', 'es', 'pt', 'ja', 'zh', 'ar'] as const;

export type LanguageTag = (typeof tags)[number];
