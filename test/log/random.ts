import * as fc from '../properties.ts';
import type { Ask } from '../../utils/domain/ask.ts';
import { reasons } from '../../utils/domain/classify.ts';
import { marks, places, type Fact } from '../../utils/domain/fact.ts';
import { channelOf } from '../../utils/domain/message.ts';
import type { DayMessage } from '../../utils/ledger/log.ts';
import { at, schedule } from '../report/sample.ts';

/** Random ledgers of the three weeks around 16 November 2026, for the laws that hold for each of them. */

const minute = 60_000;
const from = at(2, '00:00');
const instant = fc.integer({ min: 0, max: 21 * 1440 }).map((minutes) => from + minutes * minute);
const after = fc.oneof(fc.integer({ min: 0, max: 40 }), fc.integer({ min: 0, max: 4000 }));
const people = ['boss', 'carol', 'dave', null] as const;
const sites = ['converse', 'roundcube', 'slack'] as const;

const ask = fc
  .record({
    site: fc.constantFrom(...sites),
    sender: fc.constantFrom(...people),
    at: instant,
    reply: fc.option(after),
    how: fc.constantFrom('direct', 'same-room', 'linked', 'names-asker'),
    seen: fc.option(after, { freq: 3 }),
    unseen: fc.option(after, { freq: 3 }),
    ownBefore: fc.option(fc.integer({ min: 1, max: 60 }), { freq: 2 }),
    orderUnknown: fc.boolean(),
    rare: fc.integer({ min: 0, max: 9 }),
    messages: fc.integer({ min: 1, max: 3 }),
    skewed: fc.boolean(),
  })
  .map((one): Ask => {
    const { site, sender, at: asked, reply, how, seen, unseen, ownBefore, rare, messages } = one;
    const mail = site === 'roundcube';
    return {
      key: '',
      site,
      channel: channelOf(site),
      account: 'account',
      conversation: 'conversation',
      thread: null,
      addressed: mail ? 'to' : 'mention',
      sender,
      at: asked,
      precision: mail ? 'minute' : 'ms',
      clock: mail ? 'sender' : 'server',
      lastAt: asked,
      messages,
      reply:
        reply === null
          ? null
          : {
              key: 'r',
              at: asked + reply * minute,
              precision: 's',
              clock: 'server',
              how,
              skewed: one.skewed,
            },
      orderUnknown: one.orderUnknown && rare === 0,
      ownBefore: ownBefore === null ? null : asked - ownBefore * minute,
      answeredSeen: seen === null ? null : asked + seen * minute,
      unansweredSeen: unseen === null ? null : asked + unseen * minute,
      acknowledgedAt: null,
      link: null,
    };
  });

const fact = fc.oneof(
  fc
    .record({ place: fc.constantFrom(...places), from: instant, length: fc.integer({ min: 1, max: 2000 }) })
    .map(({ place, from: begin, length }): Fact => {
      return { kind: 'place', stated: begin, from: begin, until: begin + length * minute, place };
    }),
  fc
    .record({ ask: fc.nat({ max: 40 }), mark: fc.constantFrom(...marks), stated: instant })
    .map(({ ask: index, ...rest }): Fact => ({ kind: 'mark', ask: `ask-${index}`, ...rest })),
  fc
    .record({ sender: fc.constantFrom('boss', 'carol', 'dave'), notAPerson: fc.boolean(), stated: instant })
    .map((one): Fact => ({ kind: 'person', name: one.sender, ...one })),
  fc
    .record({ day: fc.integer({ min: 2, max: 22 }), off: fc.boolean(), stated: instant })
    .map(({ day, ...rest }): Fact => {
      return { kind: 'holiday', date: `2026-11-${String(day).padStart(2, '0')}`, ...rest };
    }),
);

const message = fc.record({
  site: fc.constantFrom(...sites),
  sender: fc.constantFrom(...people),
  at: instant,
  reason: fc.constantFrom(...reasons.filter((reason) => reason !== 'not-a-person')),
});

export interface RandomLedger {
  asks: Ask[];
  facts: Fact[];
  messages: DayMessage[];
  now: number;
}

export const randomLedger: fc.Arbitrary<RandomLedger> = fc
  .record({
    asks: fc.array(ask, { maxLength: 40 }),
    facts: fc.array(fact, { maxLength: 12 }),
    messages: fc.array(message, { maxLength: 30 }),
    now: fc.integer({ min: 7 * 1440, max: 24 * 1440 }).map((minutes) => from + minutes * minute),
  })
  .map(({ asks, facts, messages, now }) => ({
    asks: asks.map((one, index) => ({ ...one, key: `ask-${index}` })),
    facts: [schedule, ...facts],
    messages: messages.map((one, index) => ({ ...one, key: `message-${index}` })),
    now,
  }));
