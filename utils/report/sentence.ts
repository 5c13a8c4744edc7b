import type { Language } from '../words/language.ts';
import type { Compared } from '../words/usual.ts';
import type { Headline, Quantile, Report } from './types.ts';

/** One or two answers are no usual time, whatever their median is. */
const fewest = 3;

/**
 * The report's first sentence or two: what happened on the remote days, in words that a stranger understands.
 *
 * @param who how the employee is called; otherwise than by the report's name where a mark shall stand for it
 */
export function sentence(
  { headline, name, over, baseline }: Report,
  { words }: Language,
  who: string = name || words.report.employee,
): string {
  const { place, days, decided, within, undecided, channels } = headline;
  if (place === null) return words.sentence.noDay(over);
  const lead = place === 'remote' ? '' : words.sentence.noRemote(over);
  const about = { place, days, over };
  if (decided + undecided === 0) return lead + words.sentence.nothingAsked(about, who);
  if (decided === 0) return lead + words.sentence.nothingDecided(about, who, undecided, channels);
  const usual = usualTime(headline, baseline.weeks, words.sentence);
  return lead + words.sentence.answered(about, who, { within, decided, channels }, usual);
}

function usualTime(
  { channels, timed, median, baseline }: Headline,
  weeks: number,
  words: Language['words']['sentence'],
): string {
  const [channel] = channels;
  if (!channel || median === null) return '';
  if (timed < fewest) return words.tooFew(channel, timed);
  if (median === 'not reached') return words.tooManyOpen(channel);
  return words.usual(channel, median, baseline && { weeks, median: compared(baseline) });
}

function compared({ timed, median }: { timed: number; median: Quantile }): Compared {
  if (median === null) return 'nothing';
  return timed < fewest ? 'too few' : median;
}
