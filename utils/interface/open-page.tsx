import { render, type ComponentType } from 'preact';
import { useEffect, useLayoutEffect, useState } from 'preact/hooks';
import { report } from '../problem.ts';
import { onSettings, readSettings } from '../settings.ts';
import { languageFor } from './chosen.ts';
import type { Room, Spoken } from './room.ts';

export interface PageParts<State, Actions, Words> {
  room: Room<Words>;
  /** Hands over the page's state whenever it changes until the signal aborts, and returns what its controls do. */
  create: (show: (state: State) => void, signal: AbortSignal) => Actions;
  view: ComponentType<{ state: State; actions: Actions }>;
}

/** Draws a page of the extension, anew whenever its state or the interface's language changes. */
export function openPage<State, Actions, Words extends { title: string }>({
  room,
  create,
  view: View,
}: PageParts<State, Actions, Words>): void {
  function Page() {
    const [state, setState] = useState<State | null>(null);
    const [actions, setActions] = useState<Actions | null>(null);
    const [spoken, setSpoken] = useState<Spoken<Words> | null>(null);
    useEffect(() => {
      const closing = new AbortController();
      const { signal } = closing;
      const speak = async () => {
        const { language } = await readSettings();
        const next = await room.load(languageFor(language));
        if (!signal.aborted) setSpoken(next);
      };
      setActions(create((next) => setState(() => next), signal));
      const changed = () => void speak().catch(report);
      signal.addEventListener('abort', onSettings(changed));
      changed();
      return () => closing.abort();
    }, []);
    useLayoutEffect(() => {
      if (!spoken) return;
      Object.assign(document.documentElement, { lang: spoken.lang, dir: spoken.dir });
      document.title = spoken.words.title;
    }, [spoken]);
    return (
      <room.context.Provider value={spoken}>
        {state && actions && spoken && <View state={state} actions={actions} />}
      </room.context.Provider>
    );
  }

  const root = document.getElementById('app');
  if (root) render(<Page />, root);
}
