import { longest } from '../address.ts';
import { idOf, peopleIn } from './ids.ts';
import { topicKey } from './topic.ts';

/** Where a message belongs: a topic of a channel, or the talk of some people. */
export type Place = { channel: string; topic: string } | { people: string[] };

/** What a link to a message or a conversation says. */
export interface Narrow {
  place: Place;
  /** The message that it leads to. */
  near: string | null;
}

/** `stream` and `pm-with` until 2024. */
const channels = ['channel', 'stream'];
const talks = ['dm', 'pm-with'];

/** Reads a link into the app, `…#narrow/channel/5-office/topic/Plans/near/123`; null for any other. */
export function narrowOf(href: string | null | undefined): Narrow | null {
  const start = href?.indexOf('#narrow/') ?? -1;
  if (!href || start === -1 || href.length > longest) return null;
  const [kind = '', slug = '', ...rest] = href.slice(start + '#narrow/'.length).split('/');
  if (talks.includes(kind)) {
    const people = peopleIn(slug);
    return people && { place: { people }, near: nearIn(rest) };
  }
  const [operator, name, ...more] = rest;
  const channel = idOf(/^\d+/u.exec(slug)?.[0]);
  const topic = operator === 'topic' && name !== undefined ? topicKey(decoded(name)) : null;
  if (!channels.includes(kind) || channel === null || topic === null) return null;
  return { place: { channel, topic }, near: nearIn(more) };
}

function nearIn([operator, id]: readonly string[]): string | null {
  return operator === 'near' ? idOf(id) : null;
}

/** Zulip hides its percent signs as dots. */
function decoded(part: string): string | null {
  try {
    return decodeURIComponent(part.replaceAll('.', '%'));
  } catch {
    return null;
  }
}

/** True where two signs name one conversation; a talk may be named with the user in it or without. */
export function isSame(one: Place, other: Place, me: string): boolean {
  if ('people' in one !== 'people' in other) return false;
  return conversationOf(one, me) === conversationOf(other, me);
}

/** The conversation's id: the topic's name is in it only as a key. */
export function conversationOf(place: Place, me: string): string {
  if ('channel' in place) return `channel/${place.channel}/${place.topic}`;
  return `dm/${everybody(place.people, me).join(',')}`;
}

/** Those with whom the user talks; nobody where it is a note to oneself. */
export function othersIn({ people }: { people: readonly string[] }, me: string): string[] {
  return people.filter((id) => id !== me);
}

function everybody(people: readonly string[], me: string): string[] {
  return [...othersIn({ people }, me), me].sort((a, b) => Number(a) - Number(b));
}
