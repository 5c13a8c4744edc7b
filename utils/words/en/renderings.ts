import type { DayPlace } from '../../report/types.ts';
import type { EnglishFormat } from './format.ts';

/** What the report says only as plain text, and only as Markdown. */
export const renderings = (f: EnglishFormat) => ({
  text: {
    title: (title: string, week: string, dates: string) => `${title}: ${week} (${dates})`,
    within: (share: string) => `${share} within target`,
    usual: (span: string) => `usual reply ${span}`,
    usualNotReached: 'usual reply not reached',
    ninety: (span: string) => `90 % by ${span}`,
    ninetyNotReached: '90 % not reached',
    undecided: (asks: number) => `${f.count(asks)} not decided yet`,
    open: (asks: number, oldest: string) => `${f.count(asks)} open, the oldest for ${oldest}`,
    line: (place: string, channel: string, parts: readonly string[]) =>
      `${place}, ${channel}: ${parts.join('; ')}.`,
    answeredOnly: (place: DayPlace, share: string) =>
      `If only answered messages were counted, as other tools do, the ${place} days would say ${share}.`,
    watched: (site: string, share: string) => `Watched: ${site}, ${share} of working time.`,
  },
  markdown: {
    place: 'Place',
    channel: 'Channel',
    days: 'Days',
    usual: 'Usual',
    oldest: 'Oldest',
    otherRules: 'By other rules',
    notCounted: 'Not counted as asks',
    watched: 'Watched',
    workingTimeWatched: 'Working time watched',
  },
});
