// @vitest-environment node
import * as fc from '../../properties.ts';
import { beforeEach, describe, expect, test } from 'vitest';
import type { Message, Reading } from '../../../utils/domain/message.ts';
import { createOutbox, type Outbox, type Parcel } from '../../../utils/sites/watch/outbox.ts';
import { emptyReading } from '../../../utils/sites/site.ts';
import { account, said } from './fake-site.ts';

let outbox: Outbox;
beforeEach(() => {
  outbox = createOutbox();
});

const page = (messages: Message[], changes: Partial<Reading> = {}): Reading => ({
  ...emptyReading('converse', account),
  messages,
  ...changes,
});
const show = (...messages: Message[]) => outbox.add(page(messages), () => null);
const [one, two, three] = [said('m1', 0, 'in'), said('m2', 1, 'in'), said('m3', 2, 'in')] as const;
const taken = (most = 100): Parcel => {
  const parcel = outbox.next(most);
  if (!parcel) throw new Error('nothing to hand over');
  return parcel;
};

describe('what is handed over', () => {
  test('is what was read, until it is known to be stored', () => {
    show(one, two);
    for (const _try of [1, 2, 3]) expect(taken().reading.messages).toEqual([one, two]);
    outbox.settle(taken());
    expect(outbox.next(100)).toBeNull();
  });

  test('is kept although the page does not show it any more', () => {
    show(one);
    show();
    expect(taken().reading.messages).toEqual([one]);
  });

  test('is not handed over again when the page says the same again', () => {
    show(one);
    outbox.settle(taken());
    show(one);
    expect(outbox.next(100)).toBeNull();
    show(one, two);
    expect(taken().reading.messages).toEqual([two]);
  });

  test('is handed over again when the page says more of it', () => {
    show(one);
    outbox.settle(taken());
    const more = { ...one, addressed: 'mention' } as const;
    show(more);
    expect(taken().reading.messages).toEqual([more]);
  });

  test('changed while it was under way, the change still goes out', () => {
    show(one);
    const parcel = taken();
    const more = { ...one, thread: 'root' };
    show(more);
    outbox.settle(parcel);
    expect(taken().reading.messages).toEqual([more]);
    outbox.settle(taken());
    expect(outbox.next(100)).toBeNull();
  });

  test('comes in parcels of the size asked for, in order', () => {
    show(one, two, three);
    expect(taken(2).reading.messages).toEqual([one, two]);
    outbox.settle(taken(2));
    expect(taken(2).reading.messages).toEqual([three]);
  });

  test('has links for its own messages only', () => {
    outbox.add(page([one, two]), (message) => (message.id === 'm2' ? 'https://chat.company.test/#m2' : null));
    expect(taken(1).links).toEqual({});
    outbox.settle(taken(1));
    expect(taken(1).links).toEqual({ m2: 'https://chat.company.test/#m2' });
  });
});

describe('what the page says beside its messages', () => {
  test('goes out when it changes, without messages, and once', () => {
    show(one);
    outbox.settle(taken());
    outbox.add(page([one], { answered: ['m1'] }), () => null);
    expect(taken().reading).toMatchObject({ messages: [], answered: ['m1'] });
    outbox.settle(taken());
    outbox.add(page([one], { answered: ['m1'] }), () => null);
    expect(outbox.next(100)).toBeNull();
  });

  test('a heartbeat hands the latest reading over once more', () => {
    outbox.beat();
    expect(outbox.next(100)).toBeNull();
    show(one);
    outbox.settle(taken());
    outbox.beat();
    expect(taken().reading).toMatchObject({ account, messages: [], health: { state: 'ok' } });
    outbox.settle(taken());
    expect(outbox.next(100)).toBeNull();
  });
});

describe("the user's own send", () => {
  const sent = said('compose/1', 5, 'out');

  test('goes out although no page was read', () => {
    outbox.keep(sent);
    expect(taken().reading).toMatchObject({ site: 'converse', account, messages: [sent] });
  });

  test("goes out in its own account's name, whatever the page shows by now", () => {
    outbox.add(emptyReading('converse'), () => null);
    outbox.keep(sent);
    const parcel = taken();
    expect(parcel.reading).toMatchObject({ account, messages: [sent] });
    outbox.settle(parcel);
    expect(taken().reading).toMatchObject({ account: null, messages: [] });
  });
});

test('messages of two accounts never share a reading', () => {
  show(one);
  outbox.add(page([said('x1', 1, 'in', 'alice@other.test')], { account: 'alice@other.test' }), () => null);
  const seen: [string | null, string[]][] = [];
  for (let parcel = outbox.next(100); parcel; parcel = outbox.next(100)) {
    for (const message of parcel.reading.messages) expect(message.account).toBe(parcel.reading.account);
    seen.push([parcel.reading.account, parcel.reading.messages.map(({ id }) => id)]);
    outbox.settle(parcel);
  }
  expect(seen.filter(([, ids]) => ids.length > 0)).toEqual([
    [account, ['m1']],
    ['alice@other.test', ['x1']],
  ]);
});

test('cleared, it hands over nothing, and takes what it is shown afresh', () => {
  show(one);
  outbox.keep(two);
  outbox.clear();
  outbox.beat();
  expect(outbox.next(100)).toBeNull();
  show(one);
  expect(taken().reading.messages).toEqual([one]);
});

test('whatever is shown, lost on the way or stored, in any order: each state of each message is stored once', () => {
  const step = fc.oneof(
    fc.record({ show: fc.subarray(['m1', 'm2', 'm3', 'm4']), version: fc.nat({ max: 2 }) }),
    fc.constant('lost' as const),
    fc.constant('stored' as const),
  );
  fc.assert(
    fc.property(fc.array(step, { maxLength: 40 }), fc.integer({ min: 1, max: 3 }), (steps, most) => {
      outbox = createOutbox();
      const stored = new Map<string, string[]>();
      const shown = new Map<string, string>();
      const deliver = () => {
        const parcel = outbox.next(most);
        if (!parcel) return false;
        for (const message of parcel.reading.messages)
          stored.set(message.id, [...(stored.get(message.id) ?? []), message.thread ?? '']);
        outbox.settle(parcel);
        return true;
      };
      for (const one of steps) {
        if (one === 'stored') deliver();
        else if (one === 'lost') outbox.next(most);
        else {
          const messages = one.show.map((id) => ({ ...said(id, 1, 'in'), thread: `v${one.version}` }));
          for (const { id, thread } of messages) shown.set(id, thread);
          outbox.add(page(messages), () => null);
        }
      }
      for (let left = 50; deliver();) expect((left -= 1)).toBeGreaterThan(0);
      for (const [id, thread] of shown) expect(stored.get(id)).toContain(thread);
      expect([...stored.keys()].every((id) => shown.has(id))).toBe(true);
      for (const versions of stored.values())
        for (const [index, version] of versions.entries()) expect(versions[index + 1]).not.toBe(version);
    }),
    { numRuns: 500 },
  );
});
