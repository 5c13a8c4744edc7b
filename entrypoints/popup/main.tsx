import { render } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { Popup } from '../../components/popup/Popup.tsx';
import type { PopupState } from '../../utils/popup/state.ts';
import { createPopup } from '../../utils/popup/popup.ts';
import './style.css';

/** Draws what `utils/popup` knows, anew whenever it changes. */
function App() {
  const [state, setState] = useState<PopupState | null>(null);
  const [actions, setActions] = useState<ReturnType<typeof createPopup> | null>(null);
  useEffect(() => {
    const closing = new AbortController();
    setActions(createPopup(setState, closing.signal));
    return () => closing.abort();
  }, []);
  return state && actions && <Popup state={state} actions={actions} />;
}

const root = document.getElementById('app');
if (root) render(<App />, root);
