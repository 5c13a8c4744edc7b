import { createElement, type ComponentType } from 'preact';
import { useCallback, useLayoutEffect, useMemo, useReducer, useRef } from 'preact/hooks';
import { nameOf, type Post } from './slack-posts.ts';

/**
 * The client's state as clients of this kind keep it: copied with every action, and each part of the page asks it anew
 * for what it shows.
 */
export interface State {
  posts: Readonly<Record<string, Post>>;
  members: Readonly<Record<string, { name: string; status: string }>>;
  preferences: Readonly<Record<string, boolean>>;
}

/** So many posts are kept. */
const kept = 500;

let state: State = { posts: {}, members: {}, preferences: { avatars: true, emoji: true, compact: false } };
const listeners = new Set<() => void>();

/** A post arrives, by itself as over the client's socket, with who wrote it. */
export function receive(post: Post): void {
  const { user, ts } = post;
  const latest = Object.entries(state.posts).slice(1 - kept);
  state = {
    ...state,
    posts: { ...Object.fromEntries(latest), [ts]: post },
    members: { [user]: { name: nameOf(user), status: '' }, ...state.members },
  };
  for (const listener of listeners) listener();
}

/** A part of the page that is drawn anew when what it takes from the state is not the same any more. */
export function connected<Own extends object>(
  part: ComponentType<Own>,
  take: (state: State, own: Own) => object,
): ComponentType<Own> {
  return function Connected(own: Own) {
    const [, redraw] = useReducer((count: number, _again: null) => count + 1, 0);
    const given = useRef(own);
    const taken = useRef<object>({});
    const now = take(state, own);
    if (!isSame(taken.current, now)) taken.current = now;
    const look = useCallback(() => {
      if (!isSame(taken.current, take(state, given.current))) redraw(null);
    }, []);
    useLayoutEffect(() => {
      given.current = own;
    });
    useLayoutEffect(() => {
      listeners.add(look);
      return () => void listeners.delete(look);
    }, [look]);
    return useMemo(() => createElement(part, own), [...Object.values(own), taken.current]);
  };
}

function isSame(one: object, other: object): boolean {
  const keys = Object.keys(other);
  return (
    keys.length === Object.keys(one).length &&
    keys.every((key) => Reflect.get(one, key) === Reflect.get(other, key))
  );
}
