import {
  createContext,
  createElement,
  type ComponentChild,
  type ComponentChildren,
  type Context,
} from 'preact';
import type { LanguageTag } from '../words/tags.ts';
import type { Room, Spoken } from './room.ts';

// Apart from the rooms themselves: the background speaks as well, and draws nothing.
const contexts = new WeakMap<Room<unknown>, Context<unknown>>();

/** Where the parts of a page find the words of a room. */
export function contextOf<Words>(room: Room<Words>): Context<Spoken<Words> | null> {
  const known = contexts.get(room) ?? createContext<unknown>(null);
  contexts.set(room, known);
  return known as Context<Spoken<Words> | null>;
}

/** Puts words around parts of a page, which then find them by `useWords`. */
export type Around = (parts: ComponentChildren) => ComponentChild;

/** Loads the words of a room that a page shows without speaking them itself. */
export async function aroundIn(room: Room<unknown>, tag: LanguageTag): Promise<Around> {
  const value = await room.load(tag);
  return (parts) => createElement(contextOf(room).Provider, { value }, parts);
}
