import type { Language } from '../../words/language.ts';
import { pointsOf, type Points } from './points.ts';
import type { TrialSection } from './types.ts';
import type { Share } from '../types.ts';

/** The figures that the words of a verdict are made of. Points are signed, shares 0…1. */
export interface Spoken {
  week: number;
  weeks: number;
  margin: number;
  review: string;
  remote: Share & { days: number };
  office: Share & { days: number };
  difference: Points | null;
  interval: [Points, Points] | null;
}

/**
 * What the trial says in a sentence or two: before the review date how it stands, from that date on the verdict. The
 * rule itself is in `utils/statistics/verdict.ts`.
 */
export function verdictSentence(section: TrialSection, { words }: Language): string {
  const { verdict } = section;
  const say = words.trial.verdict;
  const spoken = spokenOf(section);
  if (section.remote.decided === 0 && !verdict) return say.nothingYet(spoken);
  if (!verdict) return say.soFar(spoken);
  const { because, moreDays } = verdict;
  switch (because) {
    case 'above-margin':
      return say.notWorse(spoken);
    case 'below-zero-within-margin':
      return say.lowerWithinMargin(spoken);
    case 'below-zero':
      return say.worse(spoken);
    default:
      return say.tooEarly(spoken, because, moreDays);
  }
}

/** The verdict's own word, or that there is none yet. */
export function verdictWord({ verdict }: TrialSection, { words }: Language): string {
  return words.trial.verdict.words[verdict?.verdict ?? 'none'];
}

/** `Trial, week 3 of 8: So far, not yet a verdict. …`, for a report in lines of text. */
export function trialLine(section: TrialSection, language: Language): string {
  const { trial, report } = language.words;
  const where = `${trial.title}${report.comma}${trial.progress(section.week, section.terms.weeks)}`;
  return report.labelled(where, verdictSentence(section, language));
}

function spokenOf(section: TrialSection): Spoken {
  const { terms, week, remote, office, difference, interval } = section;
  const limits = [-terms.margin, 0];
  return {
    week,
    weeks: terms.weeks,
    margin: terms.margin,
    review: terms.review,
    remote,
    office,
    difference: difference === null ? null : pointsOf(difference),
    interval: interval && [pointsOf(interval[0], limits), pointsOf(interval[1], limits)],
  };
}
