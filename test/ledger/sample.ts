import type { Fact } from '../../utils/domain/fact.ts';
import { noteHealth } from '../../utils/ledger/coverage.ts';
import { stateFacts } from '../../utils/ledger/state.ts';
import { emptyReading } from '../../utils/sites/site.ts';
import { place, schedule } from '../domain/make.ts';
import { chat, chatOwn, click, host, mail, sentRow, when, type Room } from './make.ts';

/** A day that leaves something in every store, and every kind of fact. `part` gives one half of it, or all. */
export async function playDay(room: Room, part: 'first' | 'second' | 'all' = 'all'): Promise<void> {
  if (part !== 'second') await morning(room);
  if (part !== 'first') await afternoon(room);
}

async function morning(room: Room): Promise<void> {
  const carol = { conversation: 'lunch|carol@company.test', sender: 'carol@company.test' };
  const link = 'https://mail.company.test/?_task=mail&_uid=2';
  await room.store(
    [mail('INBOX/1', when('Mon 09:00')), mail('INBOX/2', when('Mon 09:30'), carol)],
    when('Mon 09:31'),
    { 'INBOX/2': link },
  );
  await room.store([mail('INBOX/3', when('Mon 09:40'), { addressed: 'cc' })], when('Mon 09:41'));
  await room.store([click('c1', when('Mon 09:20:10'), { answers: 'INBOX/1' })], when('Mon 09:20'));
  await room.store(
    [chat('m1', when('Mon 10:00')), chat('m2', when('Mon 10:01')), chatOwn('m3', when('Mon 10:05'))],
    when('Mon 10:06'),
  );
  await room.store(
    { site: 'converse', acknowledged: [{ message: 'm1', at: when('Mon 10:02') }] },
    when('Mon 10:07'),
  );
  const facts: Fact[] = [
    schedule({ stated: 1 }),
    { kind: 'holiday', stated: 2, date: '2026-12-25', off: true },
    place('Mon 00:00', 'Tue 00:00', 'remote', 3),
  ];
  await stateFacts(room.database, facts);
}

async function afternoon(room: Room): Promise<void> {
  // The row of the send, the mail moved to another folder, a mark, another chat.
  await room.store(
    [sentRow('Sent/4', when('Mon 09:20')), mail('Archive/9', when('Mon 09:00'))],
    when('Mon 13:00'),
  );
  await room.store({ answered: ['INBOX/2'], withheld: [{ reason: 'no-time', count: 2 }] }, when('Mon 13:01'));
  await room.store(
    [chat('m4', when('Mon 14:00'), { automated: true }), chat('m5', when('Mon 14:30'))],
    when('Mon 14:31'),
    { m5: 'https://chat.company.test/#boss' },
  );
  await noteHealth(
    room.database,
    room.hash,
    {
      ...emptyReading('converse', 'alice@company.test'),
      account: 'alice@company.test',
      health: { state: 'signed-out', missing: [] },
    },
    { host, now: when('Mon 15:00') },
  );
  const [open] = (await room.database.getAll('asks')).filter((ask) => ask.until === Infinity);
  const facts: Fact[] = [
    { kind: 'target', stated: 4, from: when('Mon 00:00'), chat: 10, email: 120 },
    { kind: 'mark', stated: 5, ask: open?.key ?? '', mark: 'no-reply-needed' },
    { kind: 'person', stated: 6, sender: open?.sender ?? '', notAPerson: false, name: 'Boss' },
    {
      kind: 'away',
      stated: 7,
      id: 'a1',
      from: when('Mon 12:00'),
      promised: when('Mon 12:30'),
      note: 'Lunch',
      ended: null,
    },
    { kind: 'plan', stated: 8, date: '2026-11-23', items: [{ id: 'p1', text: 'Write', done: true }] },
  ];
  await stateFacts(room.database, facts);
}
