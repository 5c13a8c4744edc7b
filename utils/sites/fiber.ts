/**
 * React keeps, at every element that it draws, what it was drawn from: `__reactFiber$<random>` leads to the component
 * around, its `return` to the next one outside, and each has the `memoizedProps` that it was given (React 17 to 19).
 * Of each component React keeps two versions by turns (`alternate`); an element may lead to the older one.
 * To be called in the page's own world, whose objects may be half made or fight back.
 */

/** A component stands at most so many steps outside the element that it draws. */
const steps = 60;

/**
 * The property of that name which `isWanted` accepts, from the components around an element, the nearest first; null
 * where there is none, or the page does not let us look.
 */
export function propAround(
  element: Element,
  name: string,
  isWanted: (value: object) => boolean,
): object | null {
  try {
    const key = Object.keys(element).find((one) => one.startsWith('__reactFiber$'));
    let fiber: unknown = key === undefined ? null : Reflect.get(element, key);
    for (let step = 0; step < steps && isObject(fiber); step += 1) {
      for (const version of [fiber, Reflect.get(fiber, 'alternate')]) {
        const props: unknown = isObject(version) ? Reflect.get(version, 'memoizedProps') : null;
        const value: unknown = isObject(props) ? Reflect.get(props, name) : null;
        if (isObject(value) && isWanted(value)) return value;
      }
      fiber = Reflect.get(fiber, 'return');
    }
  } catch {
    // What cannot be read is not there.
  }
  return null;
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
