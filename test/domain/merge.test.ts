// @vitest-environment node
import * as fc from '../properties.ts';
import { describe, expect, test } from 'vitest';
import { merge } from '../../utils/domain/merge.ts';
import { addressings, clocks, precisions, type Message } from '../../utils/domain/message.ts';

const base: Message = {
  site: 'roundcube',
  account: 'alice@company.test',
  conversation: 'c',
  thread: null,
  id: 'INBOX/1',
  at: 1000,
  precision: 'minute',
  clock: 'sender',
  direction: 'in',
  sender: 'boss@company.test',
  addressed: 'unknown',
  automated: false,
  answers: null,
};

const reading: fc.Arbitrary<Message> = fc
  .record({
    at: fc.integer({ min: 0, max: 5 }),
    precision: fc.constantFrom(...precisions),
    clock: fc.constantFrom(...clocks),
    thread: fc.constantFrom(null, 'one', 'two'),
    sender: fc.constantFrom(null, 'boss', 'carol'),
    answers: fc.constantFrom(null, 'm1', 'm2'),
    addressed: fc.constantFrom(...addressings),
    automated: fc.constantFrom(false, true, 'calendar' as const),
    names: fc.constantFrom<string[] | undefined>(undefined, ['boss'], ['boss', 'carol'], ['dave']),
  })
  .map(({ names, ...rest }) => ({ ...base, ...rest, ...(names && { names }) }));

const worth = ({ clock, precision }: Message) => clocks.indexOf(clock) * 10 + precisions.indexOf(precision);

describe('two readings of one message', () => {
  test('it does not matter which came first', () => {
    fc.assert(
      fc.property(reading, reading, (a, b) => {
        expect(merge(a, b)).toEqual(merge(b, a));
      }),
    );
  });

  test('nor how three are put together', () => {
    fc.assert(
      fc.property(reading, reading, reading, (a, b, c) => {
        expect(merge(merge(a, b), c)).toEqual(merge(a, merge(b, c)));
      }),
    );
  });

  test('a reading that says nothing new changes nothing, and says so by giving the same back', () => {
    fc.assert(
      fc.property(reading, reading, (a, b) => {
        const both = merge(a, b);
        expect(merge(both, structuredClone(a))).toBe(both);
        expect(merge(both, structuredClone(b))).toBe(both);
      }),
    );
  });

  test('the time is whole: instant, precision and clock of one of the two, of the better one', () => {
    fc.assert(
      fc.property(reading, reading, (a, b) => {
        const both = merge(a, b);
        const time = ({ at, precision, clock }: Message) => ({ at, precision, clock });
        expect([time(a), time(b)]).toContainEqual(time(both));
        expect(worth(both)).toBe(Math.min(worth(a), worth(b)));
      }),
    );
  });

  test('no hole opens, and nothing known about the sort of message is lost', () => {
    fc.assert(
      fc.property(reading, reading, (a, b) => {
        const both = merge(a, b);
        for (const field of ['thread', 'sender', 'answers'] as const) {
          expect([a[field], b[field]]).toContain(both[field]);
          if (a[field] ?? b[field]) expect(both[field]).not.toBeNull();
        }
        for (const name of [...(a.names ?? []), ...(b.names ?? [])]) expect(both.names).toContain(name);
        if (a.automated || b.automated) expect(both.automated).not.toBe(false);
      }),
    );
  });
});

describe('which time is better', () => {
  const at = (clock: Message['clock'], precision: Message['precision'], instant = 1) => ({
    ...base,
    clock,
    precision,
    at: instant,
  });

  test.each([
    ["the server's, however coarse", at('server', 'minute', 60), at('site', 'ms')],
    ["the site's before a Date header's", at('site', 'minute', 60), at('sender', 's')],
    ["a Date header's before this machine's", at('sender', 'minute', 60), at('device', 'ms')],
    ['of one clock the finer', at('server', 'ms', 60), at('server', 's')],
    ['of the same worth the earlier', at('server', 's', 60), at('server', 's', 61)],
  ])('%s', (_case, better, worse) => {
    expect(merge(worse, better)).toMatchObject({ at: 60 });
    expect(merge(better, worse)).toMatchObject({ at: 60 });
  });
});

describe('how a message addresses the user: the strongest holds', () => {
  test.each([
    ['direct', 'mention'],
    ['mention', 'thread'],
    ['thread', 'group'],
    ['group', 'none'],
    ['list', 'to'],
    ['to', 'cc'],
    ['cc', 'unknown'],
    ['none', 'unknown'],
  ] as const)('%s over %s', (stronger, weaker) => {
    const [a, b] = [
      { ...base, addressed: stronger },
      { ...base, addressed: weaker },
    ];
    expect([merge<Message>(a, b).addressed, merge<Message>(b, a).addressed]).toEqual([stronger, stronger]);
  });
});
