import { ahead } from '../instant.ts';
import { daysBetween, only, type Clock, type When } from '../wall-clock.ts';
import { clockIn, dateIn, partsOf, patternOf } from './format.ts';
import type { Settings } from './state.ts';
import { dateWords, plainWord } from './words.ts';

/** What is needed to understand a date that SOGo shows. */
export interface Shown extends Settings {
  /** Epoch ms. */
  now: number;
  /** Epoch ms at which the page was loaded: a row may have been written at any time since. */
  loaded: number;
}

const longest = 160;
const none: When = { why: 'no-time' };

/**
 * The minute of an open mail: the user's long date, the time, and the zone's short name, which is not needed because
 * the settings name the zone itself.
 */
export function whenOpen(text: string, shown: Shown): When {
  const trimmed = text.replaceAll(/\s+/gu, ' ').trim();
  const [long, time] = [patternOf(shown.long), patternOf(shown.time)];
  if (trimmed.length > longest || long === null || time === null) return none;
  const found = partsOf(trimmed, String.raw`${long}\s+${time}(?:\s+\S{1,12})?`);
  const clock = found && clockIn(found);
  if (!found || !clock) return none;
  return tried(() => {
    const date = dateIn(found, shown.locale);
    return date ? only([date], clock, shown, 'future') : none;
  });
}

/**
 * The minute of a row (UIxMailListActions' messageDate): the time alone since midnight, `Yesterday 14:05`, the weekday
 * and the time for the five days before that, and then a date without a time, which is none for us. Rows say it of the
 * day on which they were fetched, and stay when it ends.
 */
export function whenInRow(text: string, shown: Shown): When {
  const trimmed = text.replaceAll(/\s+/gu, ' ').trim();
  const time = patternOf(shown.time);
  if (trimmed.length > longest || time === null) return none;
  const found = partsOf(trimmed, String.raw`(?:(?<word>[^\d\s].*?)\s+)?${time}`);
  const clock = found && clockIn(found);
  return found && clock ? tried(() => onDay(found['word'], clock, shown)) : none;
}

function onDay(word: string | undefined, clock: Clock, shown: Shown): When {
  const back = daysBack(word, shown.locale);
  if (back === null) return none;
  const written = daysBetween(shown.loaded - ahead, shown.now + ahead, shown.zone);
  if (written === null) return { why: 'stale' };
  const dates = new Map<string, Temporal.PlainDate>();
  for (const day of written) {
    const days = back(day);
    if (days === null) continue;
    const date = day.subtract({ days });
    dates.set(date.toString(), date);
  }
  return only([...dates.values()], clock, shown, written.length > 1 ? 'stale' : 'future');
}

/** How many days before the day on which it was written a row's word means; null within for a day that is yet to come. */
function daysBack(
  word: string | undefined,
  locale: string,
): ((day: Temporal.PlainDate) => number | null) | null {
  if (word === undefined) return () => 0;
  const { yesterday, weekdays } = dateWords(locale);
  if (yesterday.has(plainWord(word))) return () => 1;
  const weekday = weekdays.get(plainWord(word));
  if (weekday === undefined) return null;
  return ({ dayOfWeek }) => {
    const days = (dayOfWeek - weekday + 7) % 7;
    // Today and yesterday are not named so: these are mails whose sender's clock is days ahead.
    return days > 1 ? days : null;
  };
}

function tried(read: () => When): When {
  try {
    return read();
  } catch {
    // No such date, or no such zone.
    return none;
  }
}
