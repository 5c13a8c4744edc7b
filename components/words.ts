import { useContext } from 'preact/hooks';
import { contextOf } from '../utils/interface/context.ts';
import type { Room, Spoken } from '../utils/interface/room.ts';

/** The words of a room of the interface. Throws outside of its provider: no part guesses a language. */
export function useWords<Words>(room: Room<Words>): Spoken<Words> {
  const spoken = useContext(contextOf(room));
  if (!spoken) throw new Error('A part of a page was drawn without its words.');
  return spoken;
}
