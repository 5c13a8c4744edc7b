/**
 * What a page's own world hands over is the page's to forge: it may patch every built-in that takes part, or answer in
 * place of what was asked. So what came across is copied here, and nothing of it is used that is not plain JSON.
 */

/** What a reader's `memory` may hand over at most: some times what Outlook, the fullest, takes of a large mailbox. */
export const most = {
  /** Values in all, members and elements counted one by one. */
  values: 200_000,
  /** Lists and objects within one another. */
  depth: 12,
  /** Characters of one text or name; a longer one is no id, time or address. */
  text: 4096,
  /** Characters of all texts and names together. */
  characters: 6_000_000,
} as const;

/**
 * A copy of what is plain JSON; null in the place of anything else. Undefined for a whole that goes beyond the bounds:
 * a part of it would be as forged as the rest.
 */
export function plain(value: unknown, bounds: Record<keyof typeof most, number> = most): unknown {
  let { values, characters } = bounds;

  const text = (written: string): string | null => {
    if (written.length > bounds.text) return null;
    characters -= written.length;
    if (characters < 0) throw new RangeError('too much');
    return written;
  };
  const copy = (one: unknown, depth: number): unknown => {
    values -= 1;
    if (values < 0 || depth > bounds.depth) throw new RangeError('too much');
    if (typeof one === 'string') return text(one);
    if (typeof one === 'number') return Number.isFinite(one) ? one : null;
    if (typeof one === 'boolean') return one;
    if (Array.isArray(one)) {
      // Its length alone may be made up: not every element need be there.
      if (one.length > values) throw new RangeError('too much');
      return Array.from(one, (element) => copy(element, depth + 1));
    }
    return isPlain(one) ? members(one, depth) : null;
  };
  const members = (object: object, depth: number): object => {
    const found: [string, unknown][] = [];
    for (const [key, member] of Object.entries(object)) {
      if (key !== '__proto__' && member !== undefined && text(key) !== null)
        found.push([key, copy(member, depth + 1)]);
    }
    return Object.fromEntries(found);
  };

  try {
    return copy(value, 0);
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

/** Firefox carries more across than Chromium: maps, dates, buffers, errors. */
function isPlain(value: unknown): value is object {
  return Object.prototype.toString.call(value) === '[object Object]';
}
