import { awaysOf, runningAt } from '../domain/absence.ts';
import { dateText, instantOf } from '../domain/clock.ts';
import type { Judged } from '../domain/judge.ts';
import type { Known } from './glance.ts';
import type { Strip } from './state.ts';

/**
 * The day as a picture: hours, places, each ask of the day from question to answer, absences. Pure.
 *
 * @param judged the asks that belong to the date
 * @param date days since 1970
 */
export function stripOf(
  judged: readonly Judged[],
  { facts, rules, now }: Pick<Known, 'facts' | 'rules' | 'now'>,
  date: number,
): Strip {
  const zone = rules.clock.zone(date);
  const [midnight, next] = [instantOf(date, 0, zone), instantOf(date + 1, 0, zone)];
  const running = runningAt(facts, now);
  return {
    date: dateText(date),
    zone,
    working: rules.clock.on(date).map(([from, until]) => [from, until]),
    places: rules.places.filter(({ from, until }) => until > midnight && from < next),
    asks: judged.map(({ ask, outcome, open }, index) => ({
      number: index + 1,
      channel: ask.channel,
      at: ask.at,
      replied: ask.reply && ask.reply.at <= now ? ask.reply.at : null,
      outcome,
      open,
    })),
    away: awaysOf(facts)
      .filter(({ from, promised }) => from < next && promised > midnight)
      .map(({ id, note, from, promised, ended }) => ({
        note,
        from,
        until: ended ?? (id === running?.id ? Math.max(promised, now) : promised),
      })),
  };
}
