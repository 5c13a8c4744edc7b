import { render } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { DayPage } from '../../components/day/DayPage.tsx';
import { createDay } from '../../utils/day/page.ts';
import type { DayActions, DayState } from '../../utils/day/state.ts';

/** Draws what `utils/day` knows, anew whenever it changes. */
function App() {
  const [state, setState] = useState<DayState | null>(null);
  const [actions, setActions] = useState<DayActions | null>(null);
  useEffect(() => {
    const closing = new AbortController();
    setActions(createDay(setState, closing.signal));
    return () => closing.abort();
  }, []);
  return state && actions && <DayPage state={state} actions={actions} />;
}

const root = document.getElementById('app');
if (root) render(<App />, root);
