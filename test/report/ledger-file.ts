import type { LedgerFile } from '../../utils/ledger/file.ts';
import { at, remote, schedule } from './sample.ts';

/** A hash as the ledger writes them, the same for the same word. */
export const hash = (word: string): string => word.replaceAll(/\W/gu, '_').padEnd(22, '0').slice(0, 22);

type Message = LedgerFile['messages'][number];

function message(id: string, when: number, more: Partial<Message>): Message {
  return {
    key: hash(id),
    site: 'converse',
    account: hash('alice'),
    conversation: hash('direct'),
    thread: null,
    at: when,
    precision: 's',
    clock: 'server',
    direction: 'in',
    sender: hash('carol'),
    addressed: 'direct',
    automated: false,
    answers: null,
    reason: 'ask',
    turn: hash('direct'),
    ...more,
  };
}

const out = { direction: 'out', sender: hash('alice'), addressed: 'none', reason: 'own' } as const;
const mail = { site: 'roundcube', conversation: hash('mail'), precision: 'minute', clock: 'sender' } as const;

/** An exported ledger of a remote Tuesday: a chat of two questions and an answer, a mail, a newsletter, an absence, a plan. */
export function ledgerFile(): LedgerFile {
  const { turn: _, ...newsletter } = message('newsletter', at(17, '08:00'), {
    ...mail,
    addressed: 'list',
    automated: true,
    reason: 'automated',
    box: hash('INBOX'),
  });
  return {
    format: 'reachable-ledger',
    version: 1,
    exported: '2026-11-20T16:00:00.000Z',
    key: 'dGhlIHNlY3JldCBrZXkgb2YgYSB1bml0IHRlc3QgOik=',
    settings: { name: 'Alice', hosts: ['https://mail.company.test', 'https://chat.company.test'] },
    messages: [
      message('one', at(17, '10:00'), {}),
      message('two', at(17, '10:01'), { acknowledgedAt: at(17, '10:02') }),
      message('answer', at(17, '10:06'), { ...out, names: [hash('carol')] }),
      message('mail', at(17, '11:00'), {
        ...mail,
        addressed: 'to',
        turn: hash('mail'),
        twin: hash('twin'),
        unansweredSeen: at(17, '11:30'),
        answeredSeen: at(17, '12:00'),
      }),
      newsletter,
    ],
    aliases: [[hash('moved copy'), hash('mail')]],
    facts: [
      schedule,
      remote(17),
      { kind: 'holiday', stated: at(2, '09:00'), date: '2026-11-18', off: true },
      { kind: 'target', stated: at(2, '09:00'), from: at(2, '09:00'), chat: 10, email: 120 },
      { kind: 'mark', stated: at(17, '12:00'), ask: hash('mail'), mark: 'none' },
      { kind: 'person', stated: at(2, '09:00'), sender: hash('carol'), notAPerson: false, name: null },
      {
        kind: 'person',
        stated: at(2, '09:01'),
        sender: hash('dave'),
        notAPerson: false,
        name: 'Dave',
        group: 'junior',
      },
      {
        kind: 'trial',
        stated: at(2, '09:00'),
        id: 'trial',
        start: '2026-11-16',
        weeks: 8,
        weekdays: [1, 3],
        chat: 10,
        email: 120,
        margin: 10,
        review: '2027-01-08',
        boss: 'Bob',
        ended: '2027-01-08',
      },
      {
        kind: 'away',
        stated: at(17, '09:40'),
        id: 'a1',
        from: at(17, '09:40'),
        promised: at(17, '10:03'),
        note: 'School run',
        ended: null,
      },
      {
        kind: 'plan',
        stated: at(17, '08:55'),
        date: '2026-11-17',
        items: [{ id: 'p1', text: 'Write the offer', done: false }],
      },
    ],
    coverage: [{ source: hash('source'), site: 'converse', from: at(17, '09:00'), to: at(17, '10:00') }],
    withheld: [{ day: '2026-11-17', source: hash('source'), site: 'converse', reason: 'no-time', count: 1 }],
  };
}
