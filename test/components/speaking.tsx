import type { ComponentChildren } from 'preact';
import type { Room, Spoken } from '../../utils/interface/room.ts';
import type { LanguageTag } from '../../utils/words/tags.ts';
import { contextOf } from '../../utils/interface/context.ts';

/** What a page's parts are drawn within, so that they have their words: the `wrapper` of `render`. */
export function within<Words>(room: Room<Words>, spoken: Spoken<Words>) {
  const { Provider } = contextOf(room);
  return function Speaking({ children }: { children: ComponentChildren }) {
    return <Provider value={spoken}>{children}</Provider>;
  };
}

/** The same with a room's own words in one of its languages. */
export async function speaking<Words>(room: Room<Words>, tag: LanguageTag = 'en') {
  return within(room, await room.load(tag));
}
