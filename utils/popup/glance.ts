import type { Glance, Medians, Today, Waiting } from './state.ts';
import { runningAt } from '../domain/absence.ts';
import type { Ask } from '../domain/ask.ts';
import type { Fact } from '../domain/fact.ts';
import { judge, type Judged } from '../domain/judge.ts';
import { placeAt } from '../domain/place.ts';
import type { Rules } from '../domain/rules.ts';
import { todayIn } from '../domain/today.ts';
import { trialLine } from '../domain/trial-line.ts';
import { siteNames } from '../sites/names.ts';
import { isCounted, replyQuantile, shareOf } from '../report/figures.ts';
import { stripOf } from './strip.ts';

/** What the ledger holds, as far as the popup looks at it. */
export interface Known {
  asks: readonly Ask[];
  facts: readonly Fact[];
  rules: Rules;
  /** Zone where no schedule was stated. */
  zone: string;
  /** Epoch ms. */
  now: number;
}

/** What the popup shows of the ledger. Pure. */
export function glance(known: Known): Glance {
  const { asks, facts, rules, now } = known;
  const judged = asks.map((ask) => judge(ask, rules, now)).filter((one) => one !== null);
  const { date, zone } = todayIn(known);
  const working = rules.clock.on(date);
  const today = judged.filter((one) => one.date === date);
  const away = runningAt(facts, now);
  return {
    place: placeAt(rules.places, now),
    until: changeBefore(working.at(-1)?.[1] ?? now, rules, now),
    begun: (working[0]?.[0] ?? Infinity) < now,
    away: away && { note: away.note, promised: away.promised },
    waiting: waitingOf(judged, rules),
    today: todayOf(today),
    strip: stripOf(today, known, date),
    trial: trialLine(facts, now, zone),
  };
}

/** When the place changes next, if that is before `end`. */
function changeBefore(end: number, { places }: Rules, now: number): number | null {
  const place = placeAt(places, now);
  const changes = places
    .flatMap(({ from, until }) => [from, until])
    .filter((at) => at > now && at < end && placeAt(places, at) !== place);
  return changes.length > 0 ? Math.min(...changes) : null;
}

function todayOf(judged: readonly Judged[]): Today {
  const { within, decided } = shareOf(judged);
  return {
    within,
    decided,
    undecided: judged.filter(({ outcome }) => outcome === 'undecided').length,
    medians: mediansOf(judged),
  };
}

/** The median reply of each channel. */
export function mediansOf(judged: readonly Judged[]): Medians {
  const median = (channel: keyof Medians) =>
    replyQuantile(
      judged.filter((one) => one.ask.channel === channel),
      0.5,
    );
  return { chat: median('chat'), email: median('email') };
}

function waitingOf(judged: readonly Judged[], rules: Rules): Waiting[] {
  return judged
    .filter((one) => one.open && isCounted(one))
    .map(({ ask, working, target, outcome }) => ({
      key: ask.key,
      who: rules.name(ask.sender),
      site: siteNames[ask.site],
      at: ask.at,
      waited: working,
      target,
      late: outcome === 'late',
      link: ask.link,
    }))
    .sort((a, b) => b.waited - a.waited || a.at - b.at);
}
