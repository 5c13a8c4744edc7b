import { isObject } from './fiber.ts';
import { pastOf, type Lasting, type Past } from './lasting.ts';

/** What the page's memory says of the messages that are drawn now, and what earlier looks said of others. */
export interface Recall<Said extends Lasting> {
  now: ReadonlyMap<string, Said>;
  past: Past;
  /** True where the page's memory could be looked into. */
  looked: boolean;
}

/** No more rows than are ever taken. */
const most = 1000;

/**
 * Reads the `rows` that the page's own world handed over: they may be anything.
 *
 * @param idOf a message's id; null for what is none
 * @param said what one row says, each field of a shape that is possible
 */
export function recallRows<Said extends Lasting>(
  document: Document,
  memory: unknown,
  idOf: (id: unknown) => string | null,
  said: (row: Readonly<Record<string, unknown>>) => Said,
): Recall<Said> {
  const past = pastOf(document);
  const now = new Map<string, Said>();
  const rows: unknown = isObject(memory) ? Reflect.get(memory, 'rows') : null;
  for (const row of (Array.isArray(rows) ? (rows as unknown[]) : []).slice(0, most)) {
    const id = isObject(row) ? idOf(Reflect.get(row, 'id')) : null;
    if (id === null) continue;
    const one = said(row as Readonly<Record<string, unknown>>);
    now.set(id, one);
    past.keep(id, one);
  }
  return { now, past, looked: Array.isArray(rows) };
}
