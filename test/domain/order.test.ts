// @vitest-environment node
import { describe, expect, test } from 'vitest';
import type { Turn } from '../../utils/domain/ask.ts';
import { deriveAsks } from '../../utils/domain/derive.ts';
import type { Precision } from '../../utils/domain/message.ts';
import { incoming, own } from './make.ts';

const asked = (at: string, precision: Precision, changes: Partial<Turn> = {}) =>
  incoming(at, { key: 'ask', precision, ...changes });
const said = (at: string, precision: Precision, changes: Partial<Turn> = {}) =>
  own(at, { precision, ...changes });

describe('order without a link', () => {
  test.each<[string, Turn, Turn, 'answered' | 'unknown' | 'open']>([
    ['both to the ms, 1 ms later', asked('Mon 09:00:00', 'ms'), said('Mon 09:00:00.001', 'ms'), 'answered'],
    ['both to the ms, at once', asked('Mon 09:00:00', 'ms'), said('Mon 09:00:00', 'ms'), 'unknown'],
    ['to the s and ms, half a second', asked('Mon 09:00:00', 's'), said('Mon 09:00:00.5', 'ms'), 'unknown'],
    ['both to the s, one apart', asked('Mon 09:00:00', 's'), said('Mon 09:00:01', 's'), 'answered'],
    ['both to the minute, the same', asked('Mon 09:00', 'minute'), said('Mon 09:00', 'minute'), 'unknown'],
    ['both to the minute, one apart', asked('Mon 09:00', 'minute'), said('Mon 09:01', 'minute'), 'answered'],
    ['minute and s, within the minute', asked('Mon 09:00', 'minute'), said('Mon 09:00:59', 's'), 'unknown'],
    ['minute and s, beyond it', asked('Mon 09:00', 'minute'), said('Mon 09:01:00', 's'), 'answered'],
    [
      's and minute, floored below the ask',
      asked('Mon 09:00:30', 's'),
      said('Mon 09:00', 'minute'),
      'unknown',
    ],
    ['own surely before', asked('Mon 09:01', 'minute'), said('Mon 09:00', 'minute'), 'open'],
  ])('%s', (_case, ask, message, outcome) => {
    for (const turns of [
      [ask, message],
      [message, ask],
    ]) {
      const [derived] = deriveAsks(turns);
      const found = derived?.orderUnknown ? 'unknown' : derived?.reply ? 'answered' : 'open';
      expect(found).toBe(outcome);
    }
  });

  test('a tie with a post in another thread is no tie', () => {
    const mention = asked('Mon 09:00', 'minute', { addressed: 'mention' });
    const [ask] = deriveAsks([mention, said('Mon 09:00', 'minute', { thread: 'another' }), own('Mon 09:10')]);
    expect(ask).toMatchObject({ orderUnknown: false, reply: { how: 'same-room' } });
  });
});

describe('order with a link', () => {
  test.each<[string, Partial<Turn>]>([
    ['a quote', { answers: 'ask' }],
    ['a thread under it', { thread: 'ask' }],
  ])('%s proves the answer although the clocks say the contrary', (_case, link) => {
    const [ask] = deriveAsks([asked('Mon 09:00', 'ms'), said('Mon 08:58', 'ms', link)]);
    expect(ask).toMatchObject({ orderUnknown: false, reply: { how: 'linked', skewed: true } });
  });

  test('a link within the same minute is an answer and no tie', () => {
    const [ask] = deriveAsks([asked('Mon 09:00', 'minute'), said('Mon 09:00', 'minute', { answers: 'ask' })]);
    expect(ask).toMatchObject({ orderUnknown: false, reply: { how: 'linked', skewed: false } });
  });
});
