import type { SiteId } from '../domain/message.ts';
import type { limits } from '../sites/limits.ts';

/** A sentence for every limit that a site's reader declares; tsc asks every language for each. */
export type LimitWords = { [Site in SiteId]: Record<(typeof limits)[Site][number], string> };
