/**
 * React keeps, at every element that it draws, what it was drawn from: `__reactFiber$<random>` leads to the component
 * around, its `return` to the next one outside, and each has the `memoizedProps` that it was given (React 17 to 19).
 * Of each component React keeps two versions by turns (`alternate`); an element may lead to the older one.
 * To be called in the page's own world, whose objects may be half made or fight back.
 */

/** A component stands at most so many steps outside the element that it draws. */
const steps = 60;

/**
 * What `take` makes of the properties that a component around an element was given, the nearest first; null where it
 * takes none of them, or the page does not let us look.
 */
export function takenAround<T>(element: Element, take: (properties: object) => T | null): T | null {
  try {
    const key = Object.keys(element).find((one) => one.startsWith('__reactFiber$'));
    let fiber: unknown = key === undefined ? null : Reflect.get(element, key);
    for (let step = 0; step < steps && isObject(fiber); step += 1) {
      for (const version of [fiber, Reflect.get(fiber, 'alternate')]) {
        const properties: unknown = isObject(version) ? Reflect.get(version, 'memoizedProps') : null;
        const taken = isObject(properties) ? take(properties) : null;
        if (taken !== null) return taken;
      }
      fiber = Reflect.get(fiber, 'return');
    }
  } catch {
    // What cannot be read is not there.
  }
  return null;
}

/** The property of that name which `isWanted` accepts, from the components around an element; null as above. */
export function propAround(
  element: Element,
  name: string,
  isWanted: (value: object) => boolean,
): object | null {
  return takenAround(element, (properties) => {
    const value: unknown = Reflect.get(properties, name);
    return isObject(value) && isWanted(value) ? value : null;
  });
}

export function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
