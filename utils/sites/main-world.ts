/**
 * Ways into values of the page's own world, which may be half made or fight back: only properties are read, no function
 * of the page is called.
 */

/** What stands at the end of a path of names; undefined as soon as one is missing. */
export function at(value: unknown, ...path: readonly string[]): unknown {
  let here = value;
  for (const name of path) {
    if (!isHolder(here)) return undefined;
    here = Reflect.get(here, name);
  }
  return here;
}

/** A page's own collection may hang on a function. */
export function isHolder(value: unknown): value is object {
  return (typeof value === 'object' && value !== null) || typeof value === 'function';
}

export function isDocument(value: unknown): value is Document {
  return isHolder(value) && 'querySelector' in value;
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
