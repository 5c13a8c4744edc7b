import { awaysOf, forgotten, grace, type Away } from './absence.ts';
import { dateAt, instantOf } from './clock.ts';
import type { Fact } from './fact.ts';

// What runs now is all that the popup is drawn with; it takes that, and nothing of this, from there.
export { awaysOf, grace, runningAt, type Away } from './absence.ts';

/** Characters of a note at most. */
export const longestNote = 80;

/** When the user was surely back, and what shows it. */
export interface Back {
  at: number;
  by: 'ended' | 'message';
}

/**
 * The first sign that the user is back: they ended the absence, or they sent a message within five minutes of the
 * promise. A message sent earlier shows nothing: one can write from the lunch table. Null: no sign until `asOf`.
 *
 * @param own when the user sent messages, epoch ms, in any order; only those around the promise matter
 */
export function backOf(
  { from, promised, ended }: Pick<Away, 'from' | 'promised' | 'ended'>,
  own: readonly number[],
  asOf: number,
): Back | null {
  const sent = own.filter((at) => at > from && Math.abs(at - promised) <= grace && at <= asOf);
  const signs: Back[] = sent.map((at) => ({ at, by: 'message' }));
  if (ended !== null && ended <= asOf) signs.push({ at: ended, by: 'ended' });
  return signs.reduce<Back | null>((first, one) => (first && first.at <= one.at ? first : one), null);
}

/**
 * Whether the promise was kept: back before it or at most five minutes late. Back early is kept; stated only after
 * its own time it is no promise and never kept. Null while it is not due: it counts neither way. Once it is due,
 * silence is not kept, just as an open ask past its target is late.
 *
 * @param back epoch ms, of `backOf`
 */
export function isKept(
  { stated, promised }: Pick<Away, 'stated' | 'promised'>,
  back: number | null,
  asOf: number,
): boolean | null {
  if (back !== null) return stated <= promised && back <= promised + grace;
  return asOf > promised + grace ? false : null;
}

/**
 * The next instant at which the clock shows a time, for "back at 12:30": epoch ms. Null where `time` is no `HH:MM`, and
 * where it has passed today, so that the next one is half a day away: nobody promises that.
 */
export function nextAt(time: string, now: number, zone: string): number | null {
  const [, hour, minute] = /^([01]\d|2[0-3]):([0-5]\d)$/u.exec(time) ?? [];
  if (hour === undefined || minute === undefined) return null;
  const today = dateAt(now, zone);
  const found = [today, today + 1]
    .map((date) => instantOf(date, Number(hour) * 60 + Number(minute), zone))
    .find((at) => at > now);
  return found !== undefined && found - now < forgotten ? found : null;
}

/** The clock time of an instant as `nextAt` and a field for a time take it, `14:05`, whatever the language. */
export function timeAt(at: number, zone: string): string {
  const clock = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone).toPlainTime();
  return clock.toString({ smallestUnit: 'minute' });
}

/** So many minutes from now, up to the whole minute: what is promised is what the clock shows. */
export function minutesFrom(now: number, minutes: number): number {
  return Math.ceil((now + minutes * 60_000) / 60_000) * 60_000;
}

/** The full or half hour that is at least three quarters of an hour away: what a longer absence is likely to end at. */
export function suggestedReturn(now: number): number {
  const half = 30 * 60_000;
  return Math.ceil((now + 1.5 * half) / half) * half;
}

/** What ends an absence at an instant. */
export function endAway(away: Away, now: number): Fact {
  const { id, from, promised, note } = away;
  return { kind: 'away', stated: now, id, from, promised, note, ended: now };
}

/** What begins an absence: nobody is away twice, so one that still runs ends. */
export function beginAway(
  facts: readonly Fact[],
  { id, promised, note }: Pick<Away, 'id' | 'promised' | 'note'>,
  now: number,
): Fact[] {
  const open = awaysOf(facts).filter(
    ({ ended, promised: until }) => ended === null && now < until + forgotten,
  );
  return [
    ...open.map((away) => endAway(away, now)),
    { kind: 'away', stated: now, id, from: now, promised, note, ended: null },
  ];
}
