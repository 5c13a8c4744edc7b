// @vitest-environment node
import { describe, expect, test } from 'vitest';
import type { Turn } from '../../utils/domain/ask.ts';
import { deriveAsks } from '../../utils/domain/derive.ts';
import { incoming, minutes, own } from './make.ts';

/** The one ask's reply to the one own message. */
function replyTo(ask: Partial<Turn>, message: Partial<Turn>) {
  const turns = [
    incoming('Mon 09:00', { key: 'ask', ...ask }),
    own('Mon 09:05', { key: 'reply', ...message }),
  ];
  return deriveAsks(turns)[0]?.reply ?? null;
}

const mail = { site: 'roundcube', addressed: 'to', precision: 'minute', clock: 'sender' } as const;
const mention = { addressed: 'mention' } as const;

describe('how a reply is known to answer', () => {
  test.each<[string, Partial<Turn>, Partial<Turn>, string | null]>([
    ['in a direct chat, there', {}, {}, 'direct'],
    ['in a direct chat, quoting the ask', {}, { answers: 'ask' }, 'linked'],
    ['in a mail thread, there', mail, mail, 'direct'],
    ['a mail whose compose page names the ask', mail, { ...mail, answers: 'ask' }, 'linked'],
    ['a mail that names an original which no page shows', mail, { ...mail, answers: 'never-seen' }, 'linked'],
    ['a mention, by a thread under the ask', mention, { thread: 'ask' }, 'linked'],
    ['a mention in a thread, in that thread', { ...mention, thread: 'root' }, { thread: 'root' }, 'linked'],
    ['a mention, by a quote', mention, { answers: 'ask' }, 'linked'],
    ['a mention, by mentioning who asked', mention, { names: ['carol', 'boss'] }, 'names-asker'],
    ['a mention, by a post in the room', mention, {}, 'same-room'],
    ['a mention, by a post that mentions somebody else', mention, { names: ['carol'] }, 'same-room'],
    ['a mention, in another thread: no answer', mention, { thread: 'another' }, null],
    [
      "a reply in the user's thread, in the thread",
      { addressed: 'thread', thread: 'root' },
      { thread: 'root' },
      'linked',
    ],
    [
      "a reply in the user's thread, in the room: no answer",
      { addressed: 'thread', thread: 'root' },
      {},
      null,
    ],
    ['a direct message, in a thread under something else: no answer', {}, { thread: 'another' }, null],
  ])('%s', (_case, ask, message, how) => {
    expect(replyTo(ask, message)?.how ?? null).toBe(how);
  });

  test('a mail that answers another known message of the conversation is no link to this one', () => {
    const asks = deriveAsks([
      incoming('Mon 09:00', { ...mail, key: 'first' }),
      own('Mon 09:05', mail),
      incoming('Mon 10:00', { ...mail, key: 'second' }),
      own('Mon 10:05', { ...mail, answers: 'first' }),
    ]);
    expect(asks.map((ask) => ask.reply?.how)).toEqual(['direct', 'direct']);
  });

  test('any message of the episode may be the one that is linked', () => {
    const turns = [incoming('Mon 09:00', mention), incoming('Mon 09:02', { ...mention, key: 'second' })];
    const [ask] = deriveAsks([...turns, own('Mon 09:05', { answers: 'second' })]);
    expect(ask?.reply).toMatchObject({ how: 'linked' });
    expect(minutes(ask && ask.reply && ask.reply.at - ask.at)).toBe(5);
  });

  test('the first answer counts, not a later one', () => {
    const [ask] = deriveAsks([incoming('Mon 09:00'), own('Mon 09:05', { key: 'first' }), own('Mon 09:06')]);
    expect(ask?.reply?.key).toBe('first');
  });

  test('a reply carries its own clock and precision', () => {
    const reply = replyTo({}, { precision: 's', clock: 'device' });
    expect(reply).toMatchObject({ precision: 's', clock: 'device', skewed: false });
  });
});

test.each(['a', 'z'])(
  'of two messages in the same second the one with the link answers, also under the key %s',
  (key) => {
    const second = { precision: 's' } as const;
    const [ask] = deriveAsks([
      incoming('Mon 09:00:59.965', { key: 'ask', precision: 'ms' }),
      own('Mon 09:01:00', { key: 'm', ...second }),
      own('Mon 09:01:00', { key, answers: 'ask', ...second }),
    ]);
    expect(ask).toMatchObject({ orderUnknown: false, reply: { key, how: 'linked' } });
  },
);
