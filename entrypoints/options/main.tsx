import { render } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { SitesPage } from '../../components/sites/SitesPage.tsx';
import { createSitesPage } from '../../utils/consent/page.ts';
import type { SitesActions, SitesState } from '../../utils/consent/state.ts';

/** Draws what `utils/consent` knows, anew whenever it changes. */
function App() {
  const [state, setState] = useState<SitesState | null>(null);
  const [actions, setActions] = useState<SitesActions | null>(null);
  useEffect(() => {
    const closing = new AbortController();
    setActions(createSitesPage(setState, closing.signal));
    return () => closing.abort();
  }, []);
  return state && actions && <SitesPage state={state} actions={actions} />;
}

const root = document.getElementById('app');
if (root) render(<App />, root);
