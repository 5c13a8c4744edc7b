// @vitest-environment node
import { describe, expect, test } from 'vitest';
import { classify, reasons } from '../../utils/domain/classify.ts';
import { addressings, channelOf } from '../../utils/domain/message.ts';

const incoming = { direction: 'in', automated: false } as const;

describe('an ask', () => {
  test.each(['to', 'direct', 'mention', 'thread'] as const)(
    'a message by a human addressed %s',
    (addressed) => {
      expect(classify({ ...incoming, addressed })).toBe('ask');
    },
  );
});

describe('no ask, and the reason', () => {
  test.each(['cc', 'list', 'group', 'unknown', 'none'] as const)('%s', (addressed) => {
    expect(classify({ ...incoming, addressed })).toBe(addressed);
  });

  test.each(addressings)('a bot is automated, however it addresses the user: %s', (addressed) => {
    expect(classify({ ...incoming, automated: true, addressed })).toBe('automated');
  });

  test('an invitation is calendar, even where the user is in To', () => {
    expect(classify({ ...incoming, automated: 'calendar', addressed: 'to' })).toBe('calendar');
  });

  test.each([false, true, 'calendar'] as const)("the user's own is own (automated: %s)", (automated) => {
    expect(classify({ direction: 'out', automated, addressed: 'direct' })).toBe('own');
  });

  test('every way of addressing has a place, and every reason of a message can come up', () => {
    const found = new Set(
      addressings.flatMap((addressed) =>
        ([false, true, 'calendar'] as const).flatMap((automated) => [
          classify({ direction: 'in', automated, addressed }),
          classify({ direction: 'out', automated, addressed }),
        ]),
      ),
    );
    // The mark on a sender comes from the user, not from the message.
    expect([...found].sort()).toEqual(
      ['ask', ...reasons.filter((reason) => reason !== 'not-a-person')].sort(),
    );
  });
});

test('mail is email, chat is chat', () => {
  expect(channelOf('roundcube')).toBe('email');
  expect(channelOf('converse')).toBe('chat');
});
