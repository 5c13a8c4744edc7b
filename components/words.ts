import { useContext } from 'preact/hooks';
import type { Room, Spoken } from '../utils/interface/room.ts';

/** The words of a room of the interface. Throws outside of its provider: no part guesses a language. */
export function useWords<Words>({ context }: Room<Words>): Spoken<Words> {
  const spoken = useContext(context);
  if (!spoken) throw new Error('A part of a page was drawn without its words.');
  return spoken;
}
