import { describe, expect, test } from 'vitest';
import type { Reading } from '../../../utils/domain/message.ts';
import { alice, boss, carol, cc, folders, from, inFolder, item, mailbox, mine, read, to } from './pages.ts';

const path = '/O=COMPANY/OU=FIRST/CN=RECIPIENTS/CN=ALICE';
const reasons = ({ withheld }: Reading) => withheld.map(({ reason, count }) => `${reason} ${count}`);
const many = Array.from({ length: 20 }, (_, index) => `p${index}@company.test`);
const later = { DateTimeReceived: '2026-11-25T10:20:00+01:00', DateTimeSent: '2026-11-25T10:20:00+01:00' };

describe('a mail', () => {
  test('has the time at which it arrived, its sender and its conversation', () => {
    expect(read([item('1')])).toEqual({
      site: 'outlook',
      account: alice,
      messages: [
        {
          site: 'outlook',
          account: alice,
          conversation: 'conv/1+=',
          thread: null,
          id: '1@company.test',
          at: Date.parse('2026-11-25T09:05:07Z'),
          precision: 's',
          clock: 'server',
          direction: 'in',
          sender: boss,
          addressed: 'to',
          automated: false,
          answers: null,
        },
      ],
      acknowledged: [],
      answered: [],
      unanswered: [],
      withheld: [],
      health: { state: 'ok', missing: [] },
      own: [],
    });
  });

  test.each([
    ['to', to(boss, alice)],
    ['to', to('ALICE@company.test')],
    ['to', { ...to(alice), ...cc(alice) }],
    ['to', to(...many, alice)],
    ['to', { ToRecipients: [{ Mailbox: mailbox(alice) }] }],
    ['to', { ToRecipients: { Mailbox: [mailbox(alice)] } }],
    ['to', { ToRecipients: { length: 1, 0: mailbox(alice) } }],
    ['cc', { ...to(boss), ...cc(carol, alice) }],
    ['list', to('team@company.test')],
    ['unknown', to(...many)],
    ['unknown', { ...to(carol), ...cc(...many) }],
    ['unknown', to('team@company.test', path)],
    ['unknown', to('team@company.test', null)],
    ['unknown', { ...to(), ...cc() }],
    ['unknown', { ...to(carol), CcRecipients: undefined }],
  ])('is addressed %s', (addressed, parts) => {
    expect(read([item('1', parts)]).messages.map((one) => one.addressed)).toEqual([addressed]);
  });

  test.each([
    [false, {}],
    [false, { ItemClass: 'IPM.Note.SMIME' }],
    ['calendar', { ItemClass: 'IPM.Schedule.Meeting.Request' }],
    ['calendar', { ItemClass: 'IPM.Schedule.Meeting.Resp.Pos' }],
    ['calendar', { __type: 'MeetingRequest:#Exchange' }],
    ['calendar', { __type: 'MeetingCancellation:#Exchange', ItemClass: undefined }],
    [true, { ItemClass: 'REPORT.IPM.Note.NDR' }],
    [true, { ItemClass: 'IPM.Note.Rules.OofTemplate.Microsoft' }],
    [true, { ItemClass: 'IPM.Post.RSS' }],
    [true, from('no-reply@shop.test')],
    [true, from('team-donotreply@shop.test')],
    [true, from('alerts@shop.test')],
    [false, from('bounceback.betty@shop.test')],
  ] as const)('is automated: %s', (automated, parts) => {
    const { messages } = read([item('1', parts), item('2', mine)]);
    expect(messages.find(({ id }) => id.startsWith('1'))?.automated).toBe(automated);
  });

  test.each([
    ['no-time', { DateTimeReceived: '2026-11-25T10:05:07' }],
    ['no-time', { DateTimeReceived: undefined }],
    ['future', { DateTimeReceived: '2026-11-25T12:05:07+01:00' }],
    ['future', { ...mine, DateTimeSent: '2026-11-26T08:00:00+01:00' }],
    ['no-time', { ...mine, DateTimeSent: undefined }],
    ['no-sender', from(null)],
    ['no-sender', from('a name')],
    ['no-id', { ConversationId: undefined }],
    ['draft', { IsDraft: true }],
    ['draft', { ...mine, ...inFolder('drafts') }],
    ['pending', { ...mine, ...inFolder('outbox') }],
    ['no-direction', { ItemClass: undefined }],
    ['no-direction', inFolder('unheard-of')],
    ['no-direction', { ...mine, ...inFolder('projects'), IsDraft: undefined }],
    ['no-direction', { ...to(carol), ...inFolder('sentitems') }],
    ['no-direction', { ...mine, ...from(boss, alice) }],
  ])('is withheld: %s', (reason, parts) => {
    // Beside a whole one, so that nothing that every item has is gone.
    expect(reasons(read([item('1', parts), item('2', mine)]))).toEqual([`${reason} 1`]);
  });

  test('without an InternetMessageId is known by its item', () => {
    const { messages } = read([item('1', { InternetMessageId: undefined }), item('2')]);
    expect(messages.map(({ id }) => id)).toEqual(['2@company.test']);
    const other = { InternetMessageId: undefined, ...later };
    expect(read([item('1', other), item('2')]).messages.map(({ id }) => id)).toEqual([
      '2@company.test',
      'item/1',
    ]);
  });

  test('answers the one that its conversation’s tree says', () => {
    const nodes: [string, string | null][] = [['<2@company.test>', '<1@company.test>']];
    const { messages } = read([item('1'), item('2', { ...mine, ...later })], { nodes });
    expect(messages.map(({ id, answers }) => [id, answers])).toEqual([
      ['1@company.test', null],
      ['2@company.test', '1@company.test'],
    ]);
  });

  test('that was thrown away counts only by a copy that was not', () => {
    expect(
      read([item('1', inFolder('deleteditems')), item('1', { ItemId: { Id: 'x' } })]).messages,
    ).toHaveLength(1);
    for (const folder of ['deleteditems', 'junkemail'])
      expect(read([item('1', inFolder(folder)), item('2', mine)])).toMatchObject({
        messages: [{ id: '2@company.test' }],
        withheld: [],
      });
  });

  test('with two copies of different senders is nobody’s', () => {
    const forged = item('1', { ...from(carol), ItemId: { Id: 'x' } });
    expect(reasons(read([item('1'), forged]))).toEqual(['no-sender 1']);
  });

  test('that a list brings once more arrived when the first copy did', () => {
    const again = item('1', { ItemId: { Id: 'x' }, ...later });
    expect(read([again, item('1')]).messages.map(({ at }) => at)).toEqual([
      Date.parse('2026-11-25T09:05:07Z'),
    ]);
  });

  test('in a folder of the user’s is left out where the one for junk is not known', () => {
    const known = folders().filter(({ id }) => id !== 'junkemail-id');
    expect(read([item('1', inFolder('projects')), item('2')], { folders: known })).toMatchObject({
      messages: [{ id: '2@company.test' }],
      withheld: [{ reason: 'no-direction', count: 1 }],
      health: { state: 'ok', missing: ['junkemail'] },
    });
  });
});
