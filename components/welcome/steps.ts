import { useEffect, useState } from 'preact/hooks';
import type { WelcomeState } from '../../utils/welcome/state.ts';

export const steps = ['consent', 'sites', 'week', 'you', 'done'] as const;
export type StepName = (typeof steps)[number];

/** Where somebody goes on who comes here, or comes back: behind what they have chosen already. */
export function firstStep({ consent, working }: Pick<WelcomeState, 'consent' | 'working'>): StepName {
  if (consent === null) return 'consent';
  return working ? 'week' : 'sites';
}

/**
 * Which step is open, and what each needs for that. Agreeing opens the sites; taking it back closes all but the first.
 *
 * @param summaries what was chosen in each step, in a line
 */
export function useSteps(state: WelcomeState, summaries: Record<StepName, string>) {
  const [step, goTo] = useState(() => firstStep(state));
  /** Nobody came to the steps after this one yet. */
  const [furthest, setFurthest] = useState(() => steps.indexOf(firstStep(state)));
  const agreed = state.consent !== null;
  const [known, setKnown] = useState(agreed);
  useEffect(() => {
    if (agreed !== known) goTo(agreed ? 'sites' : 'consent');
    setKnown(agreed);
  }, [agreed]);
  const at = steps.indexOf(step);
  useEffect(() => setFurthest((before) => Math.max(before, at)), [at]);
  return {
    step,
    goTo,
    props: (name: StepName) => ({
      name,
      open: name === step,
      summary: (agreed || name === 'consent') && steps.indexOf(name) <= furthest ? summaries[name] : null,
      // The sites come a moment later; what is there before has nothing to be focused.
      focus: name !== 'sites' || state.sites !== null,
      onOpen: () => goTo(name),
    }),
  };
}
