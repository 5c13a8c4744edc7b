import { expect, test } from 'vitest';
import type { StoredAsk, StoredMessage } from '../../utils/ledger/schema.ts';
import { answered, excluded, own } from './acts.ts';
import type { Expected } from './acts.ts';
import { compare } from './compare.ts';
import type { Truth } from './compare.ts';
import { deviations } from './figures.ts';
import type { LedgerRows } from './ledger.ts';

const start = Date.UTC(2026, 10, 24, 12);

function truth(key: string, at: number, mine: boolean, expected: Expected): Truth {
  return { planned: { key, medium: 'chat', own: mine, expected }, hashed: `#${key}`, at: start + at };
}

const truths = [
  truth('ask', 0, false, answered('ask', 'reply', 'direct')),
  truth('ask-again', 4_000, false, answered('ask', 'reply', 'direct')),
  truth('reply', 10_000, true, own('ask')),
  truth('bot', 12_000, false, excluded('automated')),
];

function message(key: string, at: number, more: Partial<StoredMessage> = {}): StoredMessage {
  return {
    key: `#${key}`,
    site: 'converse',
    account: '#alice',
    conversation: '#boss',
    thread: null,
    at: start + at,
    precision: 'ms',
    clock: 'device',
    direction: 'in',
    sender: '#boss',
    addressed: 'direct',
    automated: false,
    answers: null,
    reason: 'ask',
    ...more,
  };
}

const reply = {
  key: '#sent',
  at: start + 10_500,
  precision: 'ms',
  clock: 'device',
  how: 'direct',
  skewed: false,
} as const;

const ask: StoredAsk = {
  key: '#ask',
  site: 'converse',
  channel: 'chat',
  account: '#alice',
  conversation: '#boss',
  thread: null,
  addressed: 'direct',
  sender: '#boss',
  at: start,
  precision: 'ms',
  clock: 'device',
  lastAt: start + 4_000,
  messages: 2,
  reply,
  orderUnknown: false,
  ownBefore: null,
  answeredSeen: null,
  unansweredSeen: null,
  acknowledgedAt: null,
  link: null,
  until: start + 10_500,
};

/** A ledger in which everything is as it should be; the reply is known under the id of its click. */
const good: LedgerRows = {
  key: 'key',
  messages: [
    message('ask', 0),
    message('ask-again', 4_000),
    message('sent', 10_500, { direction: 'out', reason: 'own', addressed: 'none' }),
    message('bot', 12_000, { automated: true, reason: 'automated', sender: '#bot', conversation: '#bot' }),
  ],
  asks: [ask],
  facts: [],
  coverage: [],
  withheld: [],
  sources: [],
  aliases: [['#reply', '#sent']],
};

const compared = (rows: LedgerRows) => compare(truths, rows, 'UTC', start + 60_000);

test('a ledger that agrees has nothing wrong, and its deviations are told', () => {
  const comparison = compared(good);
  expect(comparison.wrong).toEqual([]);
  expect(comparison.asks).toEqual({ expected: 1, found: 1, right: 1 });
  expect(comparison.classes).toEqual({ expected: 4, right: 4 });
  expect(deviations(comparison, truths)).toEqual({
    chat: { message: 500, reply: 500 },
    email: { message: 0, reply: 0 },
  });
});

test.each<[string, LedgerRows, string]>([
  ['a lost message', { ...good, messages: good.messages.slice(0, 3) }, 'bot: missing instead of automated'],
  [
    'a lost ask',
    { ...good, asks: [] },
    'ask ask: nothing instead of ask + ask-again, answered by reply (direct)',
  ],
  [
    'a message counted twice',
    { ...good, aliases: [], messages: [...good.messages, message('reply', 10_000, { direction: 'out' })] },
    'surplus message (unknown #sent)',
  ],
  [
    'an ask too many',
    { ...good, asks: [ask, { ...ask, key: '#bot', conversation: '#bot', sender: '#bot', reply: null }] },
    'surplus ask bot: , open',
  ],
  [
    'another way of answering',
    { ...good, asks: [{ ...ask, reply: { ...reply, how: 'same-room' } }] },
    'ask ask: ask + ask-again, answered by reply (same-room) instead of ask + ask-again, answered by reply (direct)',
  ],
  [
    'an answer that was not seen',
    { ...good, asks: [{ ...ask, reply: null }] },
    'ask ask: ask + ask-again, open instead of ask + ask-again, answered by reply (direct)',
  ],
  [
    'a wrong reason',
    { ...good, messages: good.messages.with(3, message('bot', 12_000, { reason: 'list' })) },
    'bot: list instead of automated',
  ],
])('%s is named', (_, rows, complaint) => {
  expect(compared(rows).wrong).toContain(complaint);
});
