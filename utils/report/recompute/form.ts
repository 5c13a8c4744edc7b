import * as v from 'valibot';
import { replyKinds } from '../../domain/ask.ts';
import { dateText } from '../../domain/clock.ts';
import { places } from '../../domain/fact.ts';
import { channels, clocks, precisions, siteIds } from '../../domain/message.ts';
import { askGroups } from '../../domain/people.ts';
import { date, instant, zone } from '../../domain/stamp.ts';
import { datesOf } from '../../domain/week.ts';

/** The form of what a report's figures are computed from. Whatever else a row or a report holds stays as it is. */

const duration = v.pipe(v.number(), v.finite(), v.minValue(0));
const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const place = v.picklist([...places, 'mixed']);
const most = 20_000;
const outcome = v.picklist([
  'within',
  'late',
  'undecided',
  'unseen',
  'follow-up',
  'no-reply-needed',
  'order-unknown',
]);

const row = v.pipe(
  v.looseObject({
    number: count,
    date,
    place,
    site: v.picklist(siteIds),
    channel: v.picklist(channels),
    group: v.picklist(askGroups),
    at: instant,
    precision: v.picklist(precisions),
    clock: v.picklist(clocks),
    messages: count,
    outcome,
    unmarked: v.nullable(outcome),
    target: duration,
    replied: v.nullable(instant),
    how: v.nullable(v.picklist(replyKinds)),
    replyClock: v.nullable(v.picklist(clocks)),
    elapsed: v.nullable(duration),
    working: duration,
    open: v.boolean(),
    elsewhere: v.nullable(v.picklist(['unseen', 'marked'])),
    seen: v.nullable(v.looseObject({ at: instant, working: duration, before: v.nullable(instant) })),
    offHours: v.boolean(),
    skewed: v.boolean(),
    acknowledged: v.boolean(),
  }),
  v.check(
    ({ replied, how, replyClock }) => (replied === null) === (how === null && replyClock === null),
    'has a reply without its time, or a time without a reply',
  ),
  v.check(
    ({ elsewhere, seen, replied }) => (elsewhere === null) === (seen === null) && (!seen || replied === null),
    'says in two ways how it was answered',
  ),
);
const rows = v.pipe(v.array(row), v.maxLength(most));

const interval = v.pipe(
  v.strictTuple([instant, instant]),
  v.check(([from, until]) => from < until, 'ends before it begins'),
);

const day = v.looseObject({
  date,
  zone,
  place,
  working: v.pipe(
    v.array(interval),
    v.check(
      (hours) => hours.every(([from], index) => (hours[index - 1]?.[1] ?? from) <= from),
      'are not in order of time',
    ),
  ),
  places: v.pipe(
    v.array(v.looseObject({ from: instant, until: instant, place: v.picklist(places) })),
    v.maxLength(most),
  ),
  stated: v.nullable(instant),
});

const dayTime = v.nullable(v.looseObject({ median: duration, reached: v.boolean() }));

/** What the figures of a trial are computed from: its days, its margin and its review date. */
const trial = v.looseObject({
  terms: v.looseObject({ margin: v.pipe(v.number(), v.minValue(0), v.maxValue(100)), review: date }),
  through: date,
  days: v.pipe(
    v.array(
      v.pipe(
        v.looseObject({
          date,
          period: v.picklist(['baseline', 'trial']),
          place: v.picklist(['remote', 'office']),
          within: count,
          decided: count,
          undecided: count,
          chat: dayTime,
          email: dayTime,
        }),
        v.check(({ within, decided }) => within <= decided, 'has more within target than decided'),
      ),
    ),
    v.maxLength(most),
  ),
});

const covered = v.looseObject({ date, covered: duration, working: duration });

/** What the parts of a report can say against each other; the problems that are told then. */
export const wholeFaults = ['reportOtherDays', 'reportLater'] as const;

/** What a recompute reads of a report file; `public/schemas/report-1.json` describes all of it. */
export const reportForm = v.pipe(
  v.looseObject({
    format: v.literal('reachable-report'),
    version: v.literal(1),
    week: v.pipe(
      v.string(),
      v.check((name) => datesIn(name).length > 0, 'is no week'),
    ),
    zone,
    asOf: instant,
    days: v.pipe(v.array(day), v.length(7)),
    asks: rows,
    setAside: rows,
    checkMe: v.array(v.looseObject({ number: count, who: v.nullable(v.string()) })),
    baseline: v.looseObject({ asks: rows }),
    targets: v.pipe(
      v.array(v.looseObject({ from: v.nullable(instant), chat: duration, email: duration })),
      v.minLength(1),
    ),
    trial: v.nullable(trial),
    counts: v.looseObject({ notAPerson: count, unplaced: count }),
    coverage: v.pipe(
      v.array(v.looseObject({ site: v.picklist(siteIds), days: v.pipe(v.array(covered), v.maxLength(7)) })),
      v.maxLength(siteIds.length),
    ),
  }),
  v.check(
    ({ week, days }) => datesIn(week).every((name, index) => days[index]?.date === name),
    wholeFaults[0],
  ),
  v.check(
    ({ asOf, asks, setAside, baseline }) =>
      [...asks, ...setAside, ...baseline.asks].every(
        ({ at, replied }) => at <= asOf && (replied ?? at) <= asOf,
      ),
    wholeFaults[1],
  ),
);

/** A report file as far as a recompute trusts it. */
export type ReportForm = v.InferOutput<typeof reportForm>;

/** The dates of a week, none where the name is no week's. */
export function datesIn(week: string): string[] {
  try {
    return datesOf(week).map(dateText);
  } catch {
    return [];
  }
}
