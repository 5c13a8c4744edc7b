import { trial as room } from '../../utils/interface/trial/index.ts';
import type { TrialWords } from '../../utils/interface/trial/en.ts';
import {
  isRead,
  type Done,
  type TrialPageActions,
  type TrialPageState,
  type TrialState,
} from '../../utils/trial/state.ts';
import { LanguageProvider } from '../language.ts';
import { Closing } from '../report/Closing.tsx';
import { useWords } from '../words.ts';
import { Agreement } from './Agreement.tsx';
import { PlanForm } from './PlanForm.tsx';
import { Progress } from './Progress.tsx';

interface Props {
  state: TrialState;
  actions: TrialPageActions;
}

interface Parts {
  state: TrialPageState;
  actions: TrialPageActions;
}

/** Plan a trial, follow it, close it. */
export function TrialPage({ state, actions }: Props) {
  const { words } = useWords(room);
  const { done, problem } = state;
  return (
    <main id="ready">
      <div class="screen">
        <h1>{words.heading}</h1>
        <p>{words.means}</p>
        <p role="status" class="done" id="done">
          {done && doneSaid(done, words.done)}
        </p>
        {problem !== null && (
          <p class="problem" role="alert">
            {problem}
          </p>
        )}
        {isRead(state) && <Progress state={state} actions={actions} />}
        {isRead(state) && (
          <details class="card" open={state.trial === null}>
            <summary>{state.trial ? words.plan.change : words.plan.open}</summary>
            <PlanForm
              key={`${state.form.id} ${state.trial?.stated ?? ''}`}
              draft={state.form.draft}
              changing={state.trial !== null}
              office={state.office}
              clock={state.clock}
              onSave={actions.save}
            />
          </details>
        )}
      </div>
      {isRead(state) && (
        // Both papers are in the language of the report, whatever the interface speaks.
        <LanguageProvider value={state.language}>
          <AgreementPart state={state} actions={actions} />
          <ClosingPart state={state} actions={actions} />
        </LanguageProvider>
      )}
    </main>
  );
}

function AgreementPart({ state: { trial, agreement }, actions }: Parts) {
  const { words } = useWords(room);
  if (!trial) return null;
  return (
    <section class="part agreement-part" aria-labelledby="agreement-title">
      <div class="screen">
        <div class="buttons">
          <h2 id="agreement-title">{words.agreement.title}</h2>
          <button type="button" id="print-agreement" onClick={() => actions.print('agreement')}>
            {words.agreement.print}
          </button>
        </div>
        <p class="quiet">{words.agreement.means}</p>
      </div>
      <Agreement trial={trial} agreement={agreement} onAnswer={actions.answer} />
    </section>
  );
}

function ClosingPart({ state: { closing }, actions }: Parts) {
  const { words } = useWords(room);
  const say = words.closing;
  if (!closing) return null;
  return (
    <section class="part closing-part" aria-labelledby="closing-title">
      <div class="screen">
        <div class="buttons">
          <h2 id="closing-title">{say.title}</h2>
          <button type="button" id="save-html" class="main" onClick={() => actions.saveClosing('html')}>
            {say.html}
          </button>
          <button type="button" id="print-closing" onClick={() => actions.print('closing')}>
            {say.print}
          </button>
          <button type="button" id="save-json" onClick={() => actions.saveClosing('json')}>
            {say.json}
          </button>
        </div>
      </div>
      <Closing closing={closing} />
    </section>
  );
}

function doneSaid(done: Done, say: TrialWords['done']): string {
  return 'file' in done ? say[done.what](done.file) : say[done.what];
}
