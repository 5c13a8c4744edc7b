import { most, plain } from './plain.ts';

/**
 * The way from the page's own world to the observer beside it. Not through the background: what a page returns to a
 * script is brought there whole before anybody can look at it, and 100,000 forged entries keep it busy for a quarter of
 * a minute. Both worlds of a page share its document and its process: what the page makes heavy, it makes heavy for
 * itself, and the observer, whose built-ins are its own, looks at the length before anything else.
 */
const name = 'reachable-memory';

/** In the page's own world: hands over what was taken there, by site, as one text. Never throws, returns nothing. */
export function handOver(found: () => Record<string, unknown>): void {
  try {
    document.dispatchEvent(new CustomEvent(name, { detail: JSON.stringify(found()) }));
  } catch {
    // A page that fights back is one whose memory is out of reach.
  }
}

/**
 * In the observer: what a site's `memory` takes, bounded and as plain JSON; null where nothing came or too much.
 *
 * @param ask has the look done in the page's own world; all that matters comes before it ends
 */
export async function takeOver(
  document: Document,
  site: string,
  ask: () => Promise<unknown>,
): Promise<unknown> {
  let text: string | null = null;
  const come = (event: Event) => {
    const detail: unknown = Reflect.get(event, 'detail');
    text ??= typeof detail === 'string' && detail.length <= 2 * most.characters ? detail : '';
  };
  document.addEventListener(name, come);
  try {
    await ask();
  } finally {
    document.removeEventListener(name, come);
  }
  return partOf(text ?? '', site);
}

function partOf(text: string, site: string): unknown {
  try {
    const found: unknown = JSON.parse(text);
    const given = typeof found === 'object' && found !== null && Object.hasOwn(found, site);
    return given ? (plain(Reflect.get(found, site)) ?? null) : null;
  } catch {
    return null;
  }
}
