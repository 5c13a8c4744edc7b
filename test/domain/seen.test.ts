// @vitest-environment node
import { describe, expect, test } from 'vitest';
import { deriveAsks } from '../../utils/domain/derive.ts';
import { incoming, own, when } from './make.ts';

const mail = { site: 'roundcube', addressed: 'to' } as const;

describe('a "replied" mark without the reply', () => {
  const answeredSeen = when('Mon 11:00');

  test('is kept with the ask', () => {
    const [ask] = deriveAsks([
      incoming('Mon 09:00', { ...mail, unansweredSeen: when('Mon 10:00'), answeredSeen }),
    ]);
    expect(ask).toMatchObject({ answeredSeen, unansweredSeen: when('Mon 10:00'), reply: null });
  });

  test('what the same person asks after it is a new ask', () => {
    const asks = deriveAsks([incoming('Mon 09:00', { ...mail, answeredSeen }), incoming('Mon 12:00', mail)]);
    expect(asks.map((ask) => ask.messages)).toEqual([1, 1]);
    expect(asks[1]).toMatchObject({ answeredSeen: null });
  });

  test('a message sent after it answers the new ask and not the marked one', () => {
    const asks = deriveAsks([
      incoming('Mon 09:00', { ...mail, answeredSeen }),
      incoming('Mon 12:00', mail),
      own('Mon 12:30', mail),
    ]);
    expect(asks.map((ask) => ask.reply?.at ?? null)).toEqual([null, when('Mon 12:30')]);
  });

  test('the reply itself, read later, gives the time', () => {
    const [ask] = deriveAsks([incoming('Mon 09:00', { ...mail, answeredSeen }), own('Mon 09:40', mail)]);
    expect(ask?.reply?.at).toBe(when('Mon 09:40'));
  });

  test("the mail's clock and this machine's may differ by two minutes", () => {
    const [ask] = deriveAsks([incoming('Mon 09:00', { ...mail, answeredSeen }), own('Mon 11:01', mail)]);
    expect(ask?.reply?.at).toBe(when('Mon 11:01'));
  });
});

test('the last sight of no mark is the latest of the episode', () => {
  const [ask] = deriveAsks([
    incoming('Mon 09:00', { unansweredSeen: when('Mon 09:30') }),
    incoming('Mon 09:10', { unansweredSeen: when('Mon 10:30') }),
    incoming('Mon 09:20', { unansweredSeen: when('Mon 10:00') }),
  ]);
  expect(ask?.unansweredSeen).toBe(when('Mon 10:30'));
});
