import type { SiteId } from '../domain/message.ts';
import type { Language } from '../words/language.ts';
import { fileName } from './file.ts';
import type { Report } from './types.ts';

const terms = ['ask', 'reply', 'minutes', 'within', 'usual', 'places', 'watched'] as const;
const unseen = ['apps', 'pages', 'switch', 'weekdays'] as const;

/** The report's terms and what they mean, in the order in which one meets them. */
export function definitions({ words }: Language): readonly (readonly [term: string, meaning: string])[] {
  return terms.map((term) => words.definitions.terms[term]);
}

/** What no report sees, whatever the site. */
export function unseenLines({ words }: Language): string[] {
  return unseen.map((key) => words.definitions.unseen[key]);
}

/** What this report does not see at each of its sites, in sentences. Sites without any are left out. */
export function siteLimits(
  { sites }: Report,
  { words }: Language,
): { name: string; sentences: readonly string[] }[] {
  return sites
    .filter(({ limits }) => limits.length > 0)
    .map(({ site, name, limits }) => ({
      name,
      sentences: limits.map((limit) => limitWords(words.limits[site], limit)),
    }));
}

/** The sentence of a limit. A report of another version may carry one that we have no sentence for: its key is said. */
function limitWords(known: Language['words']['limits'][SiteId], limit: string): string {
  const sentences: Record<string, string> = known;
  return Object.hasOwn(sentences, limit) ? (sentences[limit] ?? limit) : limit;
}

/** How anybody can make the same figures again, also without the extension: the words before the command, and the command. */
export function recompute({ week, product }: Report, { words }: Language): [words: string, command: string] {
  return [words.definitions.recompute(`Reachable ${product}`), `npm run report -- ${fileName(week, 'json')}`];
}
