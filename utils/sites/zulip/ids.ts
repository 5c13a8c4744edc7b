/** Ids of a realm count up from 1; what is longer than this is none. */
const whole = /^[1-9]\d{0,14}$/u;
/** A message that the page shows before the server has it: the id of the last one, and a fraction. */
const provisional = /^\d{1,15}\.\d{1,4}$/u;
const list = /^\d{1,15}(?:,\d{1,15}){0,199}(?=-|$)/u;

/** The id of a message, a channel or a person, as text; null for anything else. */
export function idOf(value: unknown): string | null {
  const text = typeof value === 'number' ? String(value) : value;
  return typeof text === 'string' && whole.test(text) ? text : null;
}

/** True for the id under which an own message stands until the server has given it one. */
export function isProvisional(text: string | null): boolean {
  return text !== null && provisional.test(text);
}

/** Several people, each once, in order of their ids; null as soon as one is none. */
export function peopleOf(values: readonly unknown[]): string[] | null {
  const ids = values.map(idOf);
  if (ids.length === 0 || !ids.every((id) => id !== null)) return null;
  return [...new Set(ids)].sort((a, b) => Number(a) - Number(b));
}

/** The people at the beginning of `12,15-group`; null where there are none. */
export function peopleIn(slug: string): string[] | null {
  return peopleOf(list.exec(slug)?.[0].split(',') ?? []);
}
