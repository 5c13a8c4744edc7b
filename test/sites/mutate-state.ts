import type { Mutation } from './change.ts';
import type { Fixture } from './fixture.ts';
import { pick, type Random } from './mutate.ts';

interface Place {
  holder: Record<string, unknown> | unknown[];
  key: string;
}

/** Every member below a value, in order. */
export function places(value: unknown, found: Place[] = []): Place[] {
  if (typeof value !== 'object' || value === null) return found;
  for (const [key, child] of Object.entries(value)) {
    found.push({ holder: value as Place['holder'], key });
    places(child, found);
  }
  return found;
}

/** The parts of a state that a page keeps: its memory, what stands at its elements, the records in its databases. */
export function takenFrom(state: Fixture['state']): unknown[] {
  const databases = Object.values(state?.indexedDB ?? {}).flatMap(({ stores }) => Object.values(stores));
  const memory = [state?.memory, state?.properties].filter((part) => part !== undefined);
  return [...memory, ...databases.map(({ records }) => records)];
}

/** Removes, renames or moves one member of plain JSON, in place. No value changes. */
export function mutateState(parts: readonly unknown[], random: Random): Mutation {
  const all = parts.flatMap((part) => places(part));
  for (;;) {
    const place = pick(all, random);
    if (!place) return { what: 'nothing', undo() {} };
    const mutation = Array.isArray(place.holder)
      ? mutateList(place.holder, Number(place.key), random)
      : mutateRecord(place.holder, place.key, random);
    if (mutation) return mutation;
  }
}

function mutateList(list: unknown[], index: number, random: Random): Mutation | null {
  // The pair of a map's entry is no list.
  if (list.length === 2 && typeof list[0] === 'string' && typeof list[1] === 'object') return null;
  const before = [...list];
  const [moved] = list.splice(index, 1);
  const stays = random() < 0.5;
  if (stays) list.splice(Math.floor(random() * (list.length + 1)), 0, moved);
  return {
    what: `${stays ? 'move' : 'remove'} entry ${index} of ${before.length}: ${JSON.stringify(moved)?.slice(0, 80)}`,
    undo: () => void list.splice(0, list.length, ...before),
  };
}

function mutateRecord(record: Record<string, unknown>, key: string, random: Random): Mutation {
  const before = Object.entries(record);
  const value = record[key];
  delete record[key];
  const stays = random() < 0.5;
  if (stays) record[`x${key}`] = value;
  return {
    what: `${stays ? 'rename' : 'remove'} member ${key}: ${JSON.stringify(value)?.slice(0, 80)}`,
    undo() {
      // All of them anew, so that they stand in their order again.
      for (const one of Object.keys(record)) delete record[one];
      for (const [name, one] of before) record[name] = one;
    },
  };
}
