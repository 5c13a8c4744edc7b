import type { PlanFault } from '../../utils/domain/plan-trial.ts';
import { trialLimits, type TrialField } from '../../utils/domain/trial.ts';
import type { TrialWords } from '../../utils/interface/trial/en.ts';

/** What is wrong with a field, saying what to do. Empty where nothing is. */
export function faultWords(
  field: TrialField,
  fault: PlanFault | undefined,
  say: TrialWords['faults'],
): string {
  switch (fault) {
    case undefined:
      return '';
    case 'no-date':
      return say.noDate;
    case 'not-whole':
      return say.notWhole(8);
    case 'too-small':
      return say.tooSmall(1);
    case 'too-large':
      if (field === 'weeks') return say.tooManyWeeks(trialLimits.weeks);
      if (field === 'margin') return say.tooManyPoints(trialLimits.margin);
      return say.tooManyMinutes(trialLimits.target);
    case 'no-weekday':
      return say.noWeekday;
    case 'review-before-end':
      return say.reviewBeforeEnd;
    case 'ended-before-start':
      return say.endedBeforeStart;
    case 'ended-after-end':
      return say.endedAfterEnd;
  }
}
