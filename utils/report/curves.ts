import type { Judged } from '../domain/judge.ts';
import { channels, type Channel } from '../domain/message.ts';
import { survivalCurve } from '../statistics/survival.ts';
import { observations } from './figures.ts';
import type { CurveLine, Curves, Report } from './types.ts';
import type { WeekFrame } from './week.ts';

/** Reply-time curves, remote days of this week against office days of the baseline; channels without any left out. */
export function curvesOf(frame: WeekFrame, targets: Report['targets']): Curves[] {
  const inForce = targets.at(-1);
  if (!inForce) return [];
  return channels
    .map((channel) => ({
      channel,
      target: inForce[channel],
      remote: line(frame.judged, 'remote', channel),
      office: line(frame.judgedBefore, 'office', channel),
    }))
    .filter(({ remote, office }) => remote.replies + office.replies > 0);
}

function line(judged: readonly Judged[], place: 'remote' | 'office', channel: Channel): CurveLine {
  const all = observations(judged.filter((one) => one.place === place && one.ask.channel === channel));
  return {
    place,
    timed: all.length,
    replies: all.filter((one) => one.event).length,
    until: all.length === 0 ? null : Math.max(...all.map((one) => one.time)),
    steps: survivalCurve(all).map(({ time, survival }) => ({ time, answered: 1 - survival })),
  };
}
