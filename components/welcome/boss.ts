import { useEffect, useState } from 'preact/hooks';
import type { WelcomeActions, WelcomeState } from '../../utils/welcome/state.ts';

/**
 * What is typed into the field for the boss. Going on looks for it first: the step is left when it was found, or when
 * nothing was typed; what names nobody stays in the field.
 */
export function useBoss(boss: WelcomeState['boss'], actions: WelcomeActions, leave: () => void) {
  const [typed, type] = useState('');
  const [asked, setAsked] = useState(false);
  useEffect(() => {
    if (!asked || !boss.found) return;
    setAsked(false);
    type('');
    leave();
  }, [boss.found]);
  return {
    typed,
    type,
    goOn: () => {
      if (typed.trim() === '') return leave();
      setAsked(true);
      actions.nameBoss(typed);
    },
  };
}
