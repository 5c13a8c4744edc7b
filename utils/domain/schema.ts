import * as v from 'valibot';
import { longestNote } from './away.ts';
import { marks, places } from './fact.ts';
import { personGroups } from './people.ts';
import { trialLimits } from './trial.ts';
import { addressings, clocks, directions, precisions, siteIds, withheldReasons } from './message.ts';
import { longestItem, mostItems } from './plan.ts';
import { date, instant, zone } from './stamp.ts';

/** The shapes of this folder's words as schemas, for every border that they cross: messages, files, storage. */

export const text = v.pipe(v.string(), v.maxLength(20_000));
export const list = <S extends v.GenericSchema>(schema: S) => v.pipe(v.array(schema), v.maxLength(5000));

const message = v.object({
  site: v.picklist(siteIds),
  account: text,
  conversation: text,
  thread: v.nullable(text),
  id: v.pipe(text, v.minLength(1)),
  at: instant,
  precision: v.picklist(precisions),
  clock: v.picklist(clocks),
  direction: v.picklist(directions),
  sender: v.nullable(text),
  addressed: v.picklist(addressings),
  automated: v.union([v.boolean(), v.literal('calendar')]),
  answers: v.nullable(text),
  names: v.exactOptional(list(text)),
});

const reading = v.object({
  site: v.picklist(siteIds),
  account: v.nullable(text),
  messages: list(message),
  acknowledged: list(v.object({ message: text, at: v.nullable(instant) })),
  answered: list(text),
  unanswered: list(text),
  withheld: list(v.object({ reason: v.picklist(withheldReasons), count: v.pipe(v.number(), v.minValue(0)) })),
  health: v.object({ state: v.picklist(['ok', 'signed-out', 'changed']), missing: list(text) }),
  own: list(text),
});

/** Only messages of the reading's own account: without one no direction could be told, so there is no message. */
export const readingSchema = v.pipe(
  reading,
  v.check(
    ({ site, account, messages }) =>
      messages.every((message) => message.site === site && message.account === account),
    'A message belongs to another account than its reading.',
  ),
);

const place = v.object({
  kind: v.literal('place'),
  stated: instant,
  from: instant,
  until: instant,
  place: v.picklist(places),
});
/** A day's hours may run into the next day, not beyond it. */
const minuteOfDay = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(2880));
const dayHours = v.pipe(
  v.array(v.strictTuple([minuteOfDay, minuteOfDay])),
  v.check(
    (hours) => hours.every(([start, end], index) => (hours[index - 1]?.[1] ?? 0) <= start && start < end),
    'hours must follow one another',
  ),
);
const minutes = v.pipe(v.number(), v.finite(), v.minValue(0));
const whole = (least: number, most: number) =>
  v.pipe(v.number(), v.integer(), v.minValue(least), v.maxValue(most));

export const factSchema = v.variant('kind', [
  place,
  v.object({
    kind: v.literal('schedule'),
    stated: instant,
    from: date,
    zone,
    week: v.strictTuple([dayHours, dayHours, dayHours, dayHours, dayHours, dayHours, dayHours]),
  }),
  v.object({ kind: v.literal('holiday'), stated: instant, date, off: v.boolean() }),
  v.object({
    kind: v.literal('target'),
    stated: instant,
    from: instant,
    chat: minutes,
    email: minutes,
  }),
  v.object({ kind: v.literal('mark'), stated: instant, ask: text, mark: v.picklist(marks) }),
  v.object({
    kind: v.literal('person'),
    stated: instant,
    sender: text,
    notAPerson: v.boolean(),
    name: v.nullable(text),
    group: v.exactOptional(v.nullable(v.picklist(personGroups))),
  }),
  v.object({
    kind: v.literal('trial'),
    stated: instant,
    id: v.pipe(text, v.minLength(1)),
    start: date,
    weeks: whole(1, trialLimits.weeks),
    weekdays: v.pipe(
      v.array(whole(0, 6)),
      v.minLength(1),
      v.check((days) => days.every((day, index) => day > (days[index - 1] ?? -1)), 'must be in order'),
    ),
    chat: whole(1, trialLimits.target),
    email: whole(1, trialLimits.target),
    margin: whole(1, trialLimits.margin),
    review: date,
    boss: text,
    ended: v.exactOptional(date),
  }),
  v.object({
    kind: v.literal('away'),
    stated: instant,
    id: text,
    from: instant,
    promised: instant,
    note: words(longestNote),
    ended: v.nullable(instant),
  }),
  v.object({
    kind: v.literal('plan'),
    stated: instant,
    date,
    items: v.pipe(
      v.array(v.object({ id: text, text: words(longestItem), done: v.boolean() })),
      v.maxLength(mostItems),
    ),
  }),
]);

/** The user's own words, of at most so many characters as people count them. */
function words(most: number) {
  return v.pipe(
    text,
    v.check((written) => Array.from(written).length <= most, `is longer than ${most} characters`),
  );
}
