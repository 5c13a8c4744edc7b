import { render } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { TrialPage } from '../../components/trial/TrialPage.tsx';
import { createTrialPage } from '../../utils/trial/page.ts';
import type { TrialPageActions, TrialPageState } from '../../utils/trial/state.ts';

/** Draws what `utils/trial` knows, anew whenever it changes. */
function App() {
  const [state, setState] = useState<TrialPageState | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const [actions, setActions] = useState<TrialPageActions | null>(null);
  useEffect(() => {
    const closing = new AbortController();
    const show = (next: TrialPageState | null, words: string | null) => {
      if (next) setState(next);
      setProblem(next ? null : words);
    };
    setActions(createTrialPage(show, closing.signal));
    return () => closing.abort();
  }, []);
  return (
    <>
      {problem !== null && (
        <p class="problem" role="alert">
          {problem}
        </p>
      )}
      {state && actions && <TrialPage state={state} actions={actions} />}
    </>
  );
}

const root = document.getElementById('app');
if (root) render(<App />, root);
