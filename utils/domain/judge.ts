import type { Ask } from './ask.ts';
import { placeAt } from './place.ts';
import type { Place } from './fact.ts';
import type { Rules } from './rules.ts';

/**
 * What has become of an ask, as of an instant:
 * - `within`, `late`: decided, and counted in the share; an open ask past its target is `late` with `open` true
 * - `undecided`: open and younger than its target
 * - `unseen`: surely answered, but neither surely in time nor surely late; withheld from the share
 * - `follow-up`: "thanks!", outside share, curve and badge
 * - `no-reply-needed`: the user's mark, outside the share
 * - `not-a-person`: the user's mark on the sender, no ask at all
 * - `order-unknown`: withheld
 */
export type Outcome =
  | 'within'
  | 'late'
  | 'undecided'
  | 'unseen'
  | 'follow-up'
  | 'no-reply-needed'
  | 'not-a-person'
  | 'order-unknown';

export interface Judged {
  ask: Ask;
  outcome: Outcome;
  /** Date (days since 1970) whose working hours hold its first working minute. */
  date: number;
  /** Instant of that first working minute. */
  begins: number;
  /** Place at that minute, `mixed` where the day is. */
  place: Place | 'mixed';
  /** Target in working ms. */
  target: number;
  /** Wall-clock ms to the reply, or to `asOf` while open; null where the reply's time was not read. */
  elapsed: number | null;
  /** Working ms to the reply, or waited so far. */
  working: number;
  /** The curve's event: a reply whose time is known. False: censored at `working`. */
  replied: boolean;
  /** Not answered as of `asOf`, as far as anybody saw. */
  open: boolean;
  /** Answered by a reply that was never read (the page's "replied" mark), or by the user's own mark. */
  elsewhere: 'unseen' | 'marked' | null;
  /** Answered before any working minute: 0 working minutes, within target, left out of medians. */
  offHours: boolean;
}

/** Judges one ask as of an instant. Null when no working minute follows it within the clock's horizon. */
export function judge(ask: Ask, rules: Rules, asOf: number): Judged | null {
  const begin = rules.clock.next(ask.at);
  if (!begin) return null;
  const target = rules.target(ask.channel, ask.at);
  const reply = ask.reply && ask.reply.at <= asOf ? ask.reply : null;
  const waited = (until: number) => rules.clock.working(ask.at, until);
  const judged = {
    ask,
    date: begin.date,
    begins: begin.at,
    place: dayPlace(begin.date, rules) === 'mixed' ? ('mixed' as const) : placeAt(rules.places, begin.at),
    target,
  };

  if (reply) {
    const working = waited(reply.at);
    const elapsed = Math.max(0, reply.at - ask.at);
    const offHours = reply.at <= begin.at;
    const outcome = working <= target ? 'within' : 'late';
    return {
      ...judged,
      outcome: special(ask, rules) ?? outcome,
      elapsed,
      working,
      replied: true,
      open: false,
      elsewhere: null,
      offHours,
    };
  }

  const unanswered = { ...judged, elapsed: null, replied: false, open: false, offHours: false };
  const mark = rules.mark(ask);
  if (ask.answeredSeen !== null && ask.answeredSeen <= asOf) {
    const known = ask.unansweredSeen === null ? 0 : waited(Math.min(ask.unansweredSeen, ask.answeredSeen));
    const outcome = waited(ask.answeredSeen) <= target ? 'within' : known > target ? 'late' : 'unseen';
    return { ...unanswered, outcome: special(ask, rules) ?? outcome, working: known, elsewhere: 'unseen' };
  }
  if (mark?.mark === 'answered-elsewhere') {
    // Nobody can check it: it is decided, and never within target.
    return {
      ...unanswered,
      outcome: special(ask, rules) ?? 'late',
      working: waited(mark.stated),
      elsewhere: 'marked',
    };
  }
  const working = waited(asOf);
  const outcome =
    special(ask, rules) ??
    (mark?.mark === 'no-reply-needed' ? 'no-reply-needed' : null) ??
    (isFollowUp(ask, rules) ? 'follow-up' : null) ??
    (working > target ? 'late' : 'undecided');
  return {
    ...unanswered,
    outcome,
    working,
    elapsed: Math.max(0, asOf - ask.at),
    elsewhere: null,
    open: outcome !== 'order-unknown',
  };
}

function special(ask: Ask, rules: Rules): Outcome | null {
  if (rules.notAPerson(ask.sender)) return 'not-a-person';
  return ask.orderUnknown ? 'order-unknown' : null;
}

const halfHour = 30 * 60_000;

/** Never answered, and every message of it soon after the user's own: 30 minutes in chat, one working day in mail. */
function isFollowUp(ask: Ask, { clock }: Rules): boolean {
  if (ask.ownBefore === null) return false;
  if (ask.channel === 'chat') return ask.lastAt - ask.ownBefore <= halfHour;
  return clock.working(ask.ownBefore, ask.lastAt) <= workingDay(ask.ownBefore, clock);
}

/** The length of the working day that an instant belongs to, ms. */
function workingDay(at: number, clock: Rules['clock']): number {
  const begin = clock.next(at);
  return begin ? clock.on(begin.date).reduce((sum, [from, until]) => sum + until - from, 0) : 0;
}

/** Above this share of the lesser place a day is mixed (design section 2). */
const mixedAbove = 0.15;

/** A working day's place; `off` where it has no working minutes. */
export function dayPlace(
  date: number,
  { clock, places }: { clock: Pick<Rules['clock'], 'on'>; places: Rules['places'] },
): Place | 'mixed' {
  const hours = clock.on(date);
  const total = hours.reduce((sum, [from, until]) => sum + until - from, 0);
  if (total === 0) return 'off';
  let remote = 0;
  for (const [from, until] of hours) {
    for (const stretch of places) {
      if (stretch.place !== 'remote') continue;
      remote += Math.max(0, Math.min(until, stretch.until) - Math.max(from, stretch.from));
    }
  }
  const lesser = Math.min(remote, total - remote) / total;
  if (lesser > mixedAbove) return 'mixed';
  return remote * 2 > total ? 'remote' : 'office';
}
