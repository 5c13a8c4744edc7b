import type { Report } from '../../utils/report/types.ts';

/** Every single number and word of a part, as the path to it. */
export function leaves(value: unknown, path: string[] = []): string[][] {
  if (typeof value !== 'object' || value === null) return [path];
  return Object.entries(value).flatMap(([name, part]) => leaves(part, [...path, name]));
}

/** A copy of the report with one field changed. */
export function change(report: Report, path: readonly string[], to: (before: unknown) => unknown): Report {
  const copy: Report = structuredClone(report);
  let inside: object = copy;
  for (const name of path.slice(0, -1)) inside = Object(Reflect.get(inside, name));
  const last = path.at(-1) ?? '';
  Reflect.set(inside, last, to(Reflect.get(inside, last)));
  return copy;
}
