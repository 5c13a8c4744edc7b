import { render } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { CheckPage } from '../../components/check/CheckPage.tsx';
import { createCheckPage } from '../../utils/check/page.ts';
import type { CheckActions, CheckState } from '../../utils/check/state.ts';

/** Draws what `utils/check` finds in a file. */
function App() {
  const [state, setState] = useState<CheckState | null>(null);
  const [actions, setActions] = useState<CheckActions | null>(null);
  useEffect(() => {
    const closing = new AbortController();
    setActions(createCheckPage(setState, closing.signal));
    return () => closing.abort();
  }, []);
  return state && actions && <CheckPage state={state} actions={actions} />;
}

const root = document.getElementById('app');
if (root) render(<App />, root);
