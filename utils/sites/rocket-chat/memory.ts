import { isObject, takenAround } from '../fiber.ts';
import { idOf } from './ids.ts';

/** What React was given for one row, as plain JSON. Null where it does not say it. */
export interface MemoryRow {
  id: string;
  room: string | null;
  /** `c`, `p`, `d` or `l`; and how many people a direct chat has. */
  kind: string | null;
  people: number | null;
  user: string | null;
  /** Epoch ms. */
  at: number | null;
  /** Id of the first message of its thread. */
  root: string | null;
  /** Only what the app itself says, and encrypted messages, have a type. */
  type: string | null;
  pending: boolean;
  private: boolean;
  bot: boolean;
  /** People by their ids; `all`, `here` and teams are calls to several. Null where nothing is said of mentions. */
  mentions: string[] | null;
  everybody: boolean;
}

export interface Memory {
  rows: MemoryRow[];
}

const mostRows = 500;
const mostMentions = 50;

/**
 * Takes ids, times and flags from what React keeps at the rows that are drawn: the `message` that each row's component
 * was given (so named since 2022), and the `room` around it. Reads only. Null where the page shows no row.
 */
export function memory(globals: Readonly<Record<string, unknown>>): Memory | null {
  const { document } = globals as { document?: Document };
  const elements = document ? [...document.querySelectorAll('[data-mid], .rcx-message[data-id]')] : [];
  return elements.length === 0 ? null : { rows: elements.slice(-mostRows).flatMap(tried) };
}

/** The page's objects may be half made: a row that cannot be read is not there. */
function tried(element: Element): MemoryRow[] {
  try {
    const row = rowOf(element);
    return row ? [row] : [];
  } catch {
    return [];
  }
}

function rowOf(element: Element): MemoryRow | null {
  const id = idOf(element.getAttribute('data-mid') ?? element.getAttribute('data-id'));
  if (id === null) return null;
  const message = takenAround(element, (given) => {
    const one = get(given, 'message');
    return isObject(one) && get(one, '_id') === id ? one : null;
  });
  if (!message) return null;
  const type = get(message, 't');
  const people = get(message, 'mentions');
  const list = Array.isArray(people) ? (people as unknown[]).slice(0, mostMentions) : null;
  const room = idOf(get(message, 'rid'));
  const around = roomAround(element, room);
  const members = get(around, 'uids');
  const isCall = (one: unknown) =>
    ['all', 'here'].includes(String(get(one, '_id'))) || get(one, 'type') === 'team';
  return {
    id,
    room,
    kind: typeof get(around, 't') === 'string' ? String(get(around, 't')).slice(0, 8) : null,
    people: Array.isArray(members) ? members.length : null,
    user: idOf(get(get(message, 'u'), '_id')),
    at: timeOf(get(message, 'ts')),
    root: idOf(get(message, 'tmid')),
    type: typeof type === 'string' ? type.slice(0, 64) : null,
    pending: get(message, 'temp') === true || get(message, 'error') !== undefined,
    private: get(message, 'private') === true,
    bot: isProgram(message),
    mentions: list && list.filter((one) => !isCall(one)).flatMap((one) => idOf(get(one, '_id')) ?? []),
    everybody: list?.some(isCall) ?? false,
  };
}

function get(value: unknown, name: string): unknown {
  return isObject(value) ? Reflect.get(value, name) : undefined;
}

/** A date, read by the method that all dates have; older stores hold numbers. */
function timeOf(value: unknown): number | null {
  const at =
    Object.prototype.toString.call(value) === '[object Date]' ? Date.prototype.getTime.call(value) : value;
  return typeof at === 'number' && Number.isFinite(at) ? Math.floor(at) : null;
}

/** Integrations write under a name or a picture of their own, and stand by themselves. */
function isProgram(message: object): boolean {
  const isDisguised = ['alias', 'avatar', 'emoji'].some((name) => Boolean(get(message, name)));
  return Boolean(get(message, 'bot')) || (isDisguised && get(message, 'groupable') === false);
}

/** The room as the list of messages has it around itself, by its property or by the value of a context. */
function roomAround(element: Element, id: string | null): object | null {
  if (id === null) return null;
  return takenAround(element, (given) => {
    const room = [get(given, 'room'), get(get(given, 'value'), 'room')].find((one) => get(one, '_id') === id);
    return isObject(room) ? room : null;
  });
}
