import { places } from '../mutate-state.ts';

/** Removes or renames every member of that name. */
export function loseAll(state: unknown, name: string, rename: boolean): number {
  const found = places(state).filter(({ holder, key }) => key === name && !Array.isArray(holder));
  for (const { holder } of found) {
    const record = holder as Record<string, unknown>;
    if (rename) record[`x${name}`] = record[name];
    delete record[name];
  }
  return found.length;
}

/** The same for the entry of a map, which stands as `{"$map": [[key, value]]}`. */
export function loseEntry(state: unknown, name: string, rename: boolean): number {
  const maps = places(state).filter(({ holder, key }) => key === '$map' && !Array.isArray(holder));
  let count = 0;
  for (const { holder } of maps) {
    const record = holder as Record<string, [string, unknown][]>;
    const pairs = record['$map'] ?? [];
    count += pairs.filter(([key]) => key === name).length;
    record['$map'] = pairs.flatMap(([key, value]): [string, unknown][] => {
      if (key !== name) return [[key, value]];
      return rename ? [[`x${name}`, value]] : [];
    });
  }
  return count;
}
