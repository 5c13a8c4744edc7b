import type { SiteId } from '../../domain/message.ts';

export const site = 'mattermost' satisfies SiteId;

/** Posts, people and channels alike. A post that is being sent has `<person>:<ms>` instead. */
const shape = /^[a-z0-9]{26}$/u;
const pair = /^([a-z0-9]{26})__([a-z0-9]{26})$/u;
/** The name of a chat of several is a digest of its people. */
const several = /^[0-9a-f]{40}$/u;

/** What a channel is: a chat of two, a chat of several, or a room that one joins. */
export type Kind = 'direct' | 'group' | 'room';

/** An id of the server; null for anything else. */
export function idOf(value: unknown): string | null {
  return typeof value === 'string' && shape.test(value) ? value : null;
}

/** The two people of a direct chat, from its name; null for other channels. One's notes to oneself name one twice. */
export function pairOf(name: string): [string, string] | null {
  const [, one, other] = pair.exec(name) ?? [];
  return one && other ? [one, other] : null;
}

/** A channel's kind by its name, as the sidebar's links carry it. */
export function kindOfName(name: string): Kind {
  if (pair.test(name)) return 'direct';
  return several.test(name) ? 'group' : 'room';
}

const types: Readonly<Record<string, Kind>> = { D: 'direct', G: 'group', O: 'room', P: 'room' };

/** A channel's kind by the type that the app keeps of it; null for one not known. */
export function kindOfType(type: unknown): Kind | null {
  return typeof type === 'string' && Object.hasOwn(types, type) ? (types[type] ?? null) : null;
}
