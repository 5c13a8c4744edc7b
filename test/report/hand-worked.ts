import type { ReportInput } from '../../utils/report/input.ts';
import { ask, at, input, remote, schedule } from './sample.ts';

/**
 * A week whose figures can be checked with a pencil: Berlin, nine to five, chat within 15 and email within 240 working
 * minutes. Monday and Friday office, Tuesday and Thursday remote, Wednesday half and half; as of Friday 17:00.
 */
export function handWorked(more: Partial<ReportInput> = {}): ReportInput {
  return input({
    facts: [
      schedule,
      remote(17),
      {
        kind: 'place',
        stated: at(19, '10:00'),
        from: at(18, '13:00'),
        until: at(19, '00:00'),
        place: 'remote',
      },
      remote(19),
      { kind: 'mark', stated: at(17, '12:31'), ask: 'needs nothing', mark: 'no-reply-needed' },
      { kind: 'mark', stated: at(19, '11:30'), ask: 'by phone', mark: 'answered-elsewhere' },
      { kind: 'person', stated: at(19, '12:00'), sender: 'robot', notAPerson: true, name: null },
      {
        kind: 'person',
        stated: at(2, '12:00'),
        sender: 'boss',
        notAPerson: false,
        name: 'Boss',
        group: 'boss',
      },
    ],
    asks: [
      // Remote, chat. Monday evening's ask belongs to Tuesday and was answered before work began.
      ask('converse', 16, '20:00', '21:00'),
      ask('converse', 17, '09:10', '09:14', { sender: 'boss' }),
      ask('converse', 17, '10:00', '10:06', { messages: 3 }),
      ask('converse', 17, '11:00', '11:20', { sender: 'boss', acknowledgedAt: at(17, '11:01') }),
      ask('converse', 17, '13:00', '13:05', { reply: { how: 'same-room' } }),
      ask('converse', 19, '14:00', '14:09'),
      ask('converse', 19, '15:00', null),
      ask('converse', 19, '11:00', null, { key: 'by phone' }),
      ask('converse', 19, '16:30', '16:29', { reply: { how: 'linked', skewed: true } }),
      // Remote, email.
      ask('roundcube', 17, '09:30', '11:00', { sender: 'boss', reply: { clock: 'device' } }),
      ask('roundcube', 19, '16:00', at(20, '13:30')),
      ask('roundcube', 19, '10:00', null, { answeredSeen: at(19, '11:00') }),
      // Remote, counted apart.
      ask('converse', 17, '12:00', null, { ownBefore: at(17, '11:50') }),
      ask('converse', 17, '12:30', null, { key: 'needs nothing' }),
      ask('roundcube', 17, '15:00', null, { unansweredSeen: at(17, '15:30'), answeredSeen: at(20, '10:00') }),
      ask('converse', 19, '09:30', null, { orderUnknown: true }),
      ask('converse', 19, '09:40', null, { sender: 'robot', messages: 2 }),
      // Mixed.
      ask('converse', 18, '10:00', '10:01'),
      // Office.
      ask('converse', 16, '09:00', '09:09'),
      ask('converse', 16, '10:00', '10:12'),
      ask('converse', 20, '16:50', null),
      ask('roundcube', 16, '14:00', '16:00'),
      ask('roundcube', 20, '09:00', null),
      // Office of the weeks before; the last one lies nine weeks back.
      ask('converse', 9, '10:00', '10:30'),
      ask('converse', 10, '10:00', '10:10'),
      ask('converse', -36, '10:00', '10:01'),
      // Not yet: it comes on Friday evening, after the report.
      ask('converse', 20, '18:00', null),
    ],
    ...more,
  });
}
