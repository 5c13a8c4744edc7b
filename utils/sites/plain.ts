/**
 * Ways into values of the page's own world, which may be half made or fight back: only properties are read, no function
 * of the page is called.
 */

/** What stands at the end of a path of names; undefined as soon as one is missing. */
export function at(value: unknown, ...path: readonly string[]): unknown {
  let here = value;
  for (const name of path) {
    if (typeof here !== 'object' || here === null) return undefined;
    here = Reflect.get(here, name);
  }
  return here;
}

/** What cannot be read is not there. */
export function tried<T>(take: () => T, otherwise: T): T {
  try {
    return take();
  } catch {
    return otherwise;
  }
}

/** A value of this type; null for any other. */
export function flag(value: unknown): boolean | null {
  return typeof value === 'boolean' ? value : null;
}
