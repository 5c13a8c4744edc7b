import { dateText } from '../domain/clock.ts';
import { vouches } from '../domain/vouches.ts';
import type { SiteCoverage } from './types.ts';
import { passed, type WeekFrame } from './week.ts';

type Interval = [from: number, until: number];

/** How much of the week's working time each site was watched. A site in the input without a reading has none. */
export function coverageOf(frame: WeekFrame): SiteCoverage[] {
  const { input, dates, rules } = frame;
  const ids = new Set([...input.sites.map(({ site }) => site), ...input.coverage.map(({ site }) => site)]);
  return [...ids].sort().map((site) => {
    const watched = union(
      input.coverage
        .filter((stretch) => stretch.site === site)
        .map(({ from, until }): Interval => [from, until + vouches]),
    );
    const days = dates
      .map((date) => {
        const hours = passed(rules.clock.on(date), input.asOf);
        return { date: dateText(date), covered: sum(overlaps(hours, watched)), working: sum(hours) };
      })
      .filter(({ working }) => working > 0);
    const covered = days.reduce((all, day) => all + day.covered, 0);
    const working = days.reduce((all, day) => all + day.working, 0);
    return { site, covered, working, share: working === 0 ? null : covered / working, days };
  });
}

/** Intervals joined where they touch, so that two tabs of one mailbox do not count twice. */
function union(intervals: readonly Interval[]): Interval[] {
  const joined: Interval[] = [];
  for (const [from, until] of intervals.toSorted((a, b) => a[0] - b[0])) {
    const last = joined.at(-1);
    if (last && from <= last[1]) last[1] = Math.max(last[1], until);
    else joined.push([from, until]);
  }
  return joined;
}

function overlaps(a: readonly Interval[], b: readonly Interval[]): Interval[] {
  return a.flatMap(([from, until]) =>
    b
      .map(([start, end]): Interval => [Math.max(from, start), Math.min(until, end)])
      .filter(([start, end]) => end > start),
  );
}

function sum(intervals: readonly Interval[]): number {
  return intervals.reduce((all, [from, until]) => all + until - from, 0);
}
