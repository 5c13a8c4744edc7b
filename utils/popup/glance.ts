import type { PopupState, Today, Waiting } from './state.ts';
import type { Ask } from '../domain/ask.ts';
import { dateAt } from '../domain/clock.ts';
import { judge, type Judged } from '../domain/judge.ts';
import { channels } from '../domain/message.ts';
import { placeAt } from '../domain/place.ts';
import type { Rules } from '../domain/rules.ts';
import { siteNames } from '../sites/names.ts';
import { isCounted, medianReply, shareOf } from '../report/figures.ts';

/** What the popup shows of the ledger. Pure. `zone` holds where no schedule was stated; `now` in epoch ms. */
export function glance(
  asks: readonly Ask[],
  rules: Rules,
  zone: string,
  now: number,
): Pick<PopupState, 'place' | 'begun' | 'today' | 'waiting'> {
  const judged = asks.map((ask) => judge(ask, rules, now)).filter((one) => one !== null);
  const date = dateAt(now, rules.clock.zone(dateAt(now, zone)));
  const begins = rules.clock.on(date)[0]?.[0] ?? Infinity;
  return {
    place: placeAt(rules.places, now),
    begun: begins < now,
    today: todayOf(judged.filter((one) => one.date === date)),
    waiting: waitingOf(judged, rules),
  };
}

function todayOf(judged: readonly Judged[]): Today {
  const { within, decided } = shareOf(judged);
  return {
    within,
    decided,
    undecided: judged.filter(({ outcome }) => outcome === 'undecided').length,
    medians: channels.flatMap((channel) => {
      const median = medianReply(judged.filter((one) => one.ask.channel === channel));
      return median === undefined ? [] : [{ channel, median }];
    }),
  };
}

function waitingOf(judged: readonly Judged[], rules: Rules): Waiting[] {
  return judged
    .filter((one) => one.open && isCounted(one))
    .map(({ ask, working, target, outcome }) => ({
      key: ask.key,
      who: rules.name(ask.sender),
      channel: ask.channel,
      site: siteNames[ask.site],
      at: ask.at,
      waited: working,
      target,
      late: outcome === 'late',
      link: ask.link,
    }))
    .sort((a, b) => b.waited - a.waited || a.at - b.at);
}
