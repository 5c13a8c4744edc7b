/** A single value of a report file; undefined where the file has none. */
export type Value = string | number | boolean | null | undefined;

/** Where the file and its rows disagree, and what each says. */
export interface Difference {
  where: string;
  file: Value;
  rows: Value;
}

/** Fields by which an item of a list is told from the others, so that a difference names it. */
const naming = ['place', 'channel', 'site', 'date', 'precision', 'clock', 'reason'];

/**
 * Every single value of `made` beside the one at the same place in `file`: numbers exactly, to the last digit.
 *
 * @returns how many values were compared, and those that differ
 */
export function compare(
  file: unknown,
  made: unknown,
  where = '',
): { values: number; differences: Difference[] } {
  if (!isParted(file) || !isParted(made)) {
    const same = !isParted(file) && !isParted(made) && file === made;
    return {
      values: 1,
      differences: same ? [] : [{ where, file: single(file), rows: single(made) }],
    };
  }
  const names = new Set([...Object.keys(made), ...Object.keys(file)]);
  const parts = [...names].map((name) => {
    const [before, after] = [Reflect.get(file, name), Reflect.get(made, name)];
    return compare(before, after, path(where, name, Array.isArray(made), after ?? before));
  });
  return {
    values: parts.reduce((sum, part) => sum + part.values, 0),
    differences: parts.flatMap((part) => part.differences),
  };
}

function path(where: string, name: string, listed: boolean, item: unknown): string {
  if (!listed) return where === '' ? name : `${where} › ${name}`;
  if (!isParted(item)) return `${where}, #${Number(name) + 1}`;
  const named = naming.map((key): unknown => Reflect.get(item, key)).filter((one) => typeof one === 'string');
  const number: unknown = Reflect.get(item, 'number');
  if (typeof number === 'number') return `${where}, #${number}`;
  return named.length > 0 ? `${where}, ${named.join(' ')}` : `${where}, #${Number(name) + 1}`;
}

function isParted(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

function single(value: unknown): Value {
  if (value === undefined || value === null) return value;
  if (typeof value === 'string') return value.slice(0, 200);
  return typeof value === 'number' || typeof value === 'boolean'
    ? value
    : JSON.stringify(value).slice(0, 200);
}
