import { render, type ComponentChild, type ComponentType } from 'preact';
import { useEffect, useLayoutEffect, useState } from 'preact/hooks';
import { report } from '../problem.ts';
import { onSettings, readSettings } from '../settings.ts';
import { languageFor } from './chosen.ts';
import { aroundIn, contextOf, type Around } from './context.ts';
import type { Room, Spoken } from './room.ts';

export interface PageParts<State, Actions, Words> {
  room: Room<Words>;
  /** Rooms of parts that the page shares with others. */
  also?: readonly Room<unknown>[];
  /** Hands over the page's state whenever it changes until the signal aborts, and returns what its controls do. */
  create: (show: (state: State) => void, signal: AbortSignal) => Actions;
  view: ComponentType<{ state: State; actions: Actions }>;
}

/** Draws a page of the extension, anew whenever its state or the interface's language changes. */
export function openPage<State, Actions, Words extends { title: string }>({
  room,
  also = [],
  create,
  view: View,
}: PageParts<State, Actions, Words>): void {
  const Words = contextOf(room).Provider;
  function Page() {
    const [state, setState] = useState<State | null>(null);
    const [actions, setActions] = useState<Actions | null>(null);
    const [{ spoken, around }, setWords] = useState<{ spoken: Spoken<Words> | null; around: Around[] }>({
      spoken: null,
      around: [],
    });
    useEffect(() => {
      const closing = new AbortController();
      const { signal } = closing;
      const speak = async () => {
        const { language } = await readSettings();
        const tag = languageFor(language);
        const [next, ...rest] = await Promise.all([room.load(tag), ...also.map((one) => aroundIn(one, tag))]);
        if (!signal.aborted) setWords({ spoken: next, around: rest });
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
      <Words value={spoken}>
        {state &&
          actions &&
          spoken &&
          around.reduceRight<ComponentChild>(
            (parts, wrap) => wrap(parts),
            <View state={state} actions={actions} />,
          )}
      </Words>
    );
  }

  const root = document.getElementById('app');
  if (root) render(<Page />, root);
}
