import type { TrialPageActions, TrialPageState } from '../../utils/trial/state.ts';
import { LanguageProvider } from '../language.ts';
import { Closing } from '../report/Closing.tsx';
import { Agreement } from './Agreement.tsx';
import { PlanForm } from './PlanForm.tsx';
import { Progress } from './Progress.tsx';

/** Plan a trial, follow it, close it. */
export function TrialPage({ state, actions }: { state: TrialPageState; actions: TrialPageActions }) {
  const { trial, form, closing, language, done, problem } = state;
  return (
    <LanguageProvider value={language}>
      <main id="ready">
        <div class="screen">
          <h1>Trial</h1>
          <p>
            Agree on a few weeks with fixed remote days and clear targets, look at the figures together on a
            fixed day, and decide then.
          </p>
          <p role="status" class="done" id="done">
            {done}
          </p>
          {problem !== null && (
            <p class="problem" role="alert">
              {problem}
            </p>
          )}
          <Progress state={state} actions={actions} />
          <details class="card" open={trial === null}>
            <summary>{trial ? 'Change the plan' : 'Plan a trial'}</summary>
            <PlanForm
              key={`${form.id} ${trial?.stated ?? ''}`}
              draft={form.draft}
              changing={trial !== null}
              office={state.office}
              clock={state.clock}
              onSave={actions.save}
            />
          </details>
        </div>
        {trial && (
          <section class="part agreement-part" aria-labelledby="agreement-title">
            <div class="screen">
              <div class="buttons">
                <h2 id="agreement-title">Agreement to sign</h2>
                <button type="button" id="print-agreement" onClick={() => actions.print('agreement')}>
                  Print the agreement
                </button>
              </div>
              <p class="quiet">
                The answers are drafted from your settings. Write them in your own words: they are kept here.
              </p>
            </div>
            <Agreement trial={trial} agreement={state.agreement} onAnswer={actions.answer} />
          </section>
        )}
        {closing && (
          <section class="part closing-part" aria-labelledby="closing-title">
            <div class="screen">
              <div class="buttons">
                <h2 id="closing-title">Closing report</h2>
                <button type="button" id="save-html" class="main" onClick={() => actions.saveClosing('html')}>
                  Save as HTML
                </button>
                <button type="button" id="print-closing" onClick={() => actions.print('closing')}>
                  Print or PDF
                </button>
                <button type="button" id="save-json" onClick={() => actions.saveClosing('json')}>
                  JSON
                </button>
              </div>
            </div>
            <Closing closing={closing} />
          </section>
        )}
      </main>
    </LanguageProvider>
  );
}
