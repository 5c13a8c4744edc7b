import type { Ask, Reply } from '../../utils/domain/ask.ts';
import type { Fact, FactOf } from '../../utils/domain/fact.ts';
import { channelOf } from '../../utils/domain/message.ts';
import type { ReportInput } from '../../utils/report/input.ts';
import { defaultShow } from '../../utils/report/show.ts';

/** The week of 16 to 22 November 2026 in Berlin, where it is an hour later than UTC. */
export const week = '2026-W47';
export const zone = 'Europe/Berlin';

/** An instant of November 2026 in Berlin: day of the month (below 1: October) and clock time. */
export function at(day: number, time: string): number {
  const [hour = 0, minute = 0, second = 0] = time.split(':').map(Number);
  return Date.UTC(2026, 10, day, hour - 1, minute, second);
}

/** An ask that came at `day`, `time` and was answered at `reply` (time, or an instant); null: still open. */
export function ask(
  site: Ask['site'],
  day: number,
  time: string,
  reply: string | number | null,
  more: Omit<Partial<Ask>, 'reply'> & { reply?: Partial<Reply> } = {},
): Ask {
  const asked = at(day, time);
  const key = `${site} ${day} ${time} ${more.sender ?? 'carol'}`;
  const { reply: replyMore, ...rest } = more;
  return {
    key,
    site,
    channel: channelOf(site),
    account: 'account',
    conversation: `${site} conversation`,
    thread: null,
    addressed: site === 'roundcube' ? 'to' : 'direct',
    sender: 'carol',
    at: asked,
    precision: site === 'roundcube' ? 'minute' : 'ms',
    clock: site === 'roundcube' ? 'sender' : 'server',
    lastAt: asked,
    messages: 1,
    reply:
      reply === null
        ? null
        : {
            key: `${key} reply`,
            at: typeof reply === 'string' ? at(day, reply) : reply,
            precision: site === 'roundcube' ? 'minute' : 'ms',
            clock: site === 'roundcube' ? 'sender' : 'server',
            how: site === 'roundcube' ? 'linked' : 'direct',
            skewed: false,
            ...replyMore,
          },
    orderUnknown: false,
    ownBefore: null,
    answeredSeen: null,
    unansweredSeen: null,
    acknowledgedAt: null,
    link: null,
    ...rest,
  };
}

export const schedule: FactOf<'schedule'> = {
  kind: 'schedule',
  stated: at(1, '08:00'),
  from: '2026-11-01',
  zone,
  week: [[[540, 1020]], [[540, 1020]], [[540, 1020]], [[540, 1020]], [[540, 1020]], [], []],
};

/** A whole day at home, switched on at five to nine. */
export function remote(day: number, stated = at(day, '08:55')): Fact {
  return { kind: 'place', stated, from: at(day, '00:00'), until: at(day + 1, '00:00'), place: 'remote' };
}

/** A week without anything in it, as of Friday 17:00, for tests to fill. */
export function input(more: Partial<ReportInput> = {}): ReportInput {
  return {
    week,
    asOf: at(20, '17:00'),
    zone,
    name: 'Alice',
    show: defaultShow,
    facts: [schedule],
    asks: [],
    excluded: [],
    coverage: [],
    withheld: [],
    erased: [],
    own: [],
    sites: [
      {
        site: 'roundcube',
        name: 'Roundcube',
        hosts: ['https://mail.company.test'],
        limits: ['A message that was never opened shows neither To nor Cc and is counted as unknown.'],
      },
      {
        site: 'converse',
        name: 'Converse',
        hosts: ['https://chat.company.test'],
        limits: ['A message to @all is plain text on this page and looks like any other post.'],
      },
    ],
    version: '0.1.0',
    ...more,
  };
}
