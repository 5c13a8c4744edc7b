import { render } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { PeoplePage } from '../../components/people/PeoplePage.tsx';
import { createPeoplePage } from '../../utils/people/page.ts';
import type { PeopleActions, PeopleState } from '../../utils/people/state.ts';

/** Draws what `utils/people` knows, anew whenever it changes. */
function App() {
  const [state, setState] = useState<PeopleState | null>(null);
  const [actions, setActions] = useState<PeopleActions | null>(null);
  useEffect(() => {
    const closing = new AbortController();
    setActions(createPeoplePage(setState, closing.signal));
    return () => closing.abort();
  }, []);
  return state && actions && <PeoplePage state={state} actions={actions} />;
}

const root = document.getElementById('app');
if (root) render(<App />, root);
