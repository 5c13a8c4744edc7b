import * as v from 'valibot';
import { marks, places } from './fact.ts';
import { addressings, clocks, directions, precisions, siteIds, withheldReasons } from './message.ts';

/** The shapes of this folder's words as schemas, for every border that they cross: messages, files, storage. */

export const text = v.pipe(v.string(), v.maxLength(20_000));
export const instant = v.pipe(v.number(), v.integer());
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

export const readingSchema = v.object({
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

const place = v.object({
  kind: v.literal('place'),
  stated: instant,
  from: instant,
  until: instant,
  place: v.picklist(places),
});
const dayHours = v.array(v.strictTuple([v.number(), v.number()]));
const zone = v.pipe(v.string(), v.check(isZone, 'is no time zone'));
const date = v.pipe(v.string(), v.isoDate());

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
    chat: v.number(),
    email: v.number(),
  }),
  v.object({ kind: v.literal('mark'), stated: instant, ask: text, mark: v.picklist(marks) }),
  v.object({
    kind: v.literal('person'),
    stated: instant,
    sender: text,
    notAPerson: v.boolean(),
    name: v.nullable(text),
  }),
]);

function isZone(name: string): boolean {
  try {
    return Boolean(Intl.DateTimeFormat(undefined, { timeZone: name }));
  } catch {
    return false;
  }
}
