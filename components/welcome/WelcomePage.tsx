import { welcome as room } from '../../utils/interface/welcome/index.ts';
import type { WelcomeActions, WelcomeState } from '../../utils/welcome/state.ts';
import { useWords } from '../words.ts';
import { Consent } from './Consent.tsx';
import { Done } from './Done.tsx';
import { Sites } from './Sites.tsx';
import { Step } from './Step.tsx';
import { summariesOf } from './summaries.ts';
import { useBoss } from './boss.ts';
import { useSteps } from './steps.ts';
import { Week } from './Week.tsx';
import { You } from './You.tsx';

/** The first minute: one page, its steps one below the other; Enter goes on to the next. */
export function WelcomePage({ state, actions }: { state: WelcomeState; actions: WelcomeActions }) {
  const { words, format } = useWords(room);
  const { step, goTo, props } = useSteps(state, summariesOf(state, words, format));
  const boss = useBoss(state.boss, actions, () => goTo('done'));
  const { consent, sites, tabs, keys, problem } = state;
  return (
    <main id="ready" data-step={step}>
      <h1>{words.heading}</h1>
      <p>{words.lead}</p>
      {problem && (
        <p class="problem" role="alert">
          {problem}
        </p>
      )}
      <ol class="steps">
        <Step {...props('consent')} title={words.consent.title}>
          <Consent agreed={consent !== null} keys={keys} onAgree={(given) => actions.agree(given)} />
        </Step>
        <Step {...props('sites')} title={words.sites.title} onGoOn={() => goTo('week')}>
          {sites ? (
            <Sites sites={sites} tabs={tabs} actions={actions} />
          ) : (
            <p role="status">{words.sites.looking}</p>
          )}
        </Step>
        <Step {...props('week')} title={words.week.title} onGoOn={() => goTo('you')}>
          <Week {...state} actions={actions} />
        </Step>
        <Step {...props('you')} title={words.you.title} onGoOn={() => boss.goOn()}>
          <You
            name={state.name}
            boss={state.boss}
            typed={boss.typed}
            onTyped={(typed) => boss.type(typed)}
            onCall={(name) => actions.call(name)}
          />
        </Step>
        <Step {...props('done')} title={words.done.title}>
          <Done keys={keys} />
        </Step>
      </ol>
    </main>
  );
}
