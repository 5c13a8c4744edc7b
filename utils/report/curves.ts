import { channels, type Channel } from '../domain/message.ts';
import { survivalCurve } from '../statistics/survival.ts';
import { officeOf, type Basis } from './basis.ts';
import { observations } from './figures.ts';
import type { AskRow, CurveLine, Curves } from './types.ts';

/** Reply-time curves, remote days of this week against office days of the baseline; channels without any left out. */
export function curvesOf(basis: Basis): Curves[] {
  const inForce = basis.targets.at(-1);
  if (!inForce) return [];
  const remote = basis.asks.filter((one) => one.place === 'remote');
  const office = officeOf(basis);
  return channels
    .map((channel) => ({
      channel,
      target: inForce[channel],
      remote: line(remote, 'remote', channel),
      office: line(office, 'office', channel),
    }))
    .filter(({ remote: home, office: before }) => home.replies + before.replies > 0);
}

function line(rows: readonly AskRow[], place: 'remote' | 'office', channel: Channel): CurveLine {
  const all = observations(rows.filter((one) => one.channel === channel));
  return {
    place,
    timed: all.length,
    replies: all.filter((one) => one.event).length,
    until: all.length === 0 ? null : Math.max(...all.map((one) => one.time)),
    steps: survivalCurve(all).map(({ time, survival }) => ({ time, answered: 1 - survival })),
  };
}
