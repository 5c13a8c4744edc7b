import type { Ask, Turn } from '../../utils/domain/ask.ts';
import type { Fact, PlaceFact, ScheduleFact, WeekHours } from '../../utils/domain/fact.ts';
import { dateNumber } from '../../utils/domain/clock.ts';

/** Builders for the tests of the domain. All names and times are made up. */

export const berlin = 'Europe/Berlin';

/** The week of 2026-11-23 (a Monday), without a change of the clocks. */
export const monday = dateNumber('2026-11-23');

const days = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];

/** `Mon 09:00` or `Mon 09:00:30` of that week (`Mon+1` of the next) in Berlin → epoch ms. */
export function when(text: string): number {
  const match = /^(\w{3})(?:\+(\d))? (\d\d?):(\d\d)(?::(\d\d(?:\.\d+)?))?$/u.exec(text);
  if (!match) throw new Error(`"${text}" is no time`);
  const [, day = '', week = '0', hour, minute, second = '0'] = match;
  const date = Temporal.PlainDate.from('2026-11-23').add({ days: days.indexOf(day) + 7 * Number(week) });
  const time = { hour: Number(hour), minute: Number(minute) };
  return (
    date.toZonedDateTime({ timeZone: berlin, plainTime: time }).epochMilliseconds + Number(second) * 1000
  );
}

export const minutes = (ms: number | null | undefined): number => (ms ?? Number.NaN) / 60_000;

let made = 0;

/** Somebody's direct chat message to the user. */
export function incoming(at: string | number, changes: Partial<Turn> = {}): Turn {
  return {
    key: `in-${++made}`,
    site: 'converse',
    account: 'alice',
    conversation: 'room',
    thread: null,
    at: typeof at === 'string' ? when(at) : at,
    precision: 'ms',
    clock: 'server',
    direction: 'in',
    sender: 'boss',
    addressed: 'direct',
    answers: null,
    ...changes,
  };
}

/** A message of the user's own. */
export function own(at: string | number, changes: Partial<Turn> = {}): Turn {
  const key = `own-${++made}`;
  return incoming(at, { key, direction: 'out', sender: 'alice', addressed: 'none', ...changes });
}

/** An ask as deriving makes it: the boss, in a direct chat, unanswered. */
export function anAsk(at: string | number, changes: Partial<Ask> = {}): Ask {
  const instant = typeof at === 'string' ? when(at) : at;
  return {
    key: 'ask',
    site: 'converse',
    channel: 'chat',
    account: 'alice',
    conversation: 'room',
    thread: null,
    addressed: 'direct',
    sender: 'boss',
    at: instant,
    precision: 'ms',
    clock: 'server',
    lastAt: instant,
    messages: 1,
    reply: null,
    orderUnknown: false,
    ownBefore: null,
    answeredSeen: null,
    unansweredSeen: null,
    acknowledgedAt: null,
    link: null,
    ...changes,
  };
}

/** An answer to it, directly, by the server's clock. */
export function answeredAt(at: string): Pick<Ask, 'reply'> {
  const reply = { key: 'reply', at: when(at), precision: 'ms', clock: 'server', how: 'direct' } as const;
  return { reply: { ...reply, skewed: false } };
}

export function weekdays(hours: [number, number][]): WeekHours {
  return [hours, hours, hours, hours, hours, [], []];
}

export function schedule(changes: Partial<ScheduleFact> = {}): ScheduleFact {
  const week = weekdays([[9 * 60, 17 * 60]]);
  return { kind: 'schedule', stated: 0, from: '2020-01-01', zone: berlin, week, ...changes };
}

export function place(from: string, until: string, where: PlaceFact['place'], stated = 0): Fact {
  return { kind: 'place', stated, from: when(from), until: when(until), place: where };
}
