import type { PlanFault } from '../../utils/domain/plan-trial.ts';
import { trialLimits, type TrialField } from '../../utils/domain/trial.ts';

const most: Partial<Record<TrialField, string>> = {
  weeks: `at most ${trialLimits.weeks} weeks`,
  chat: `at most ${trialLimits.target} working minutes`,
  email: `at most ${trialLimits.target} working minutes`,
  margin: `at most ${trialLimits.margin} points`,
};

/** What is wrong with a field, saying what to do. Empty where nothing is. */
export function faultWords(field: TrialField, fault: PlanFault | undefined): string {
  switch (fault) {
    case undefined:
      return '';
    case 'no-date':
      return 'Choose a date, for example 2026-10-05.';
    case 'not-whole':
      return 'Enter a whole number, for example 8.';
    case 'too-small':
      return 'Enter 1 or more.';
    case 'too-large':
      return `That is too much: enter ${most[field] ?? 'less'}.`;
    case 'no-weekday':
      return 'Choose at least one remote day.';
    case 'review-before-end':
      return 'The review lies before the last remote day. Choose that day or a later one.';
    case 'ended-before-start':
      return 'The trial cannot end before its first day. Choose a later date.';
    case 'ended-after-end':
      return 'The trial ends before that anyway. Choose an earlier date, or leave it empty.';
  }
}
