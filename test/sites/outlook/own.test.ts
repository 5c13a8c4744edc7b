import { describe, expect, test } from 'vitest';
import type { Reading } from '../../../utils/domain/message.ts';
import { alice, boss, carol, cc, folders, from, inFolder, item, mine, read, to } from './pages.ts';

const path = '/O=COMPANY/OU=FIRST/CN=RECIPIENTS/CN=ALICE';
const reasons = ({ withheld }: Reading) => withheld.map(({ reason, count }) => `${reason} ${count}`);
const many = Array.from({ length: 20 }, (_, index) => `p${index}@company.test`);
const later = { DateTimeReceived: '2026-11-25T10:20:00+01:00', DateTimeSent: '2026-11-25T10:20:00+01:00' };

describe('the user’s own mail', () => {
  test('has the time at which it was sent, wherever it lies', () => {
    for (const folder of ['sentitems', 'projects', 'inbox'])
      expect(read([item('1', { ...mine, ...inFolder(folder) })]).messages).toMatchObject([
        {
          at: Date.parse('2026-11-25T09:05:04Z'),
          direction: 'out',
          sender: alice,
          addressed: 'none',
          automated: false,
        },
      ]);
  });

  test('is one of the calendar’s where it answers an invitation', () => {
    const answer = { ...mine, ItemClass: 'IPM.Schedule.Meeting.Resp.Pos' };
    expect(read([item('1', answer)]).messages[0]?.automated).toBe('calendar');
  });

  test.each([
    ['is no answer when it goes to somebody else', to(carol), {}, []],
    ['is one when it goes to the asker among others', to(carol, boss), {}, ['2']],
    ['is one when the asker is in Cc', { ...to(carol), ...cc(boss) }, {}, ['2']],
    ['may be one when its recipients are cut', to(...many), {}, ['2']],
    ['may be one when they are paths', to('/O=COMPANY/CN=BOSS'), {}, ['2']],
    ['is one when it speaks to others of the conversation', to(carol), cc(carol), ['2']],
  ])('in a conversation %s', (_, parts, asked, shown) => {
    const { messages } = read([item('1', asked), item('2', { ...mine, ...parts, ...later })]);
    expect(messages.filter(({ direction }) => direction === 'out').map(({ id }) => id.charAt(0))).toEqual(
      shown,
    );
  });

  test('that answers one of the asker’s by the tree must go to the asker', () => {
    const nodes: [string, string | null][] = [['<2@company.test>', '<1@company.test>']];
    const own = item('2', { ...mine, ...to(carol), ...later });
    expect(reasons(read([item('1', cc(carol)), own], { nodes }))).toEqual(['no-direction 1']);
    // Until the mail that it answers is known nobody can tell.
    expect(reasons(read([own], { nodes }))).toEqual(['no-direction 1']);
    // One that follows up on the user's own mail goes to whomever that one went to.
    const first = item('1', { ...mine, ...to(carol) });
    expect(read([first, own], { nodes }).messages).toHaveLength(2);
  });
});

describe('whose mail it is', () => {
  const alias = 'alice.alias@home.test';
  const sent = { ...from(alias), ...to(boss), ...inFolder('sentitems') };
  const brought = item('3', { ...to(alias), ConversationId: { Id: 'conv/3' } });

  test('a name that sends from Sent and brings mail to this mailbox is the user’s own', () => {
    const { own, messages } = read([item('1', sent), brought]);
    expect(own).toEqual([alias]);
    expect(messages.map(({ direction, addressed }) => [direction, addressed])).toEqual([
      ['out', 'none'],
      ['in', 'to'],
    ]);
  });

  test.each([
    ['brings nothing', [item('1', sent)]],
    ['was filed there by a rule', [item('1', { ...sent, ...to(alice) }), brought]],
    ['is written to by assistants in its name', [item('1', { ...sent, ...from(alias, alice) }), brought]],
    ['writes from elsewhere too', [item('1', sent), brought, item('4', from(alias))]],
    ['brings mail that names the user as well', [item('1', sent), item('3', to(alias, alice))]],
  ])('a name in Sent that %s is not', (_, items) => {
    const { own, messages } = read(items);
    expect(own).toEqual([]);
    expect(messages.filter(({ direction }) => direction === 'out')).toEqual([]);
  });

  test('a name of a shared mailbox is not, and its mail is left out', () => {
    const shared = folders('sales@company.test').map((folder) => ({
      ...folder,
      id: `sales-${String(folder['id'])}`,
    }));
    const items = [
      item('1', { ...sent, ...from('sales@company.test') }),
      item('2', to('sales@company.test')),
      item('3', { ...to('sales@company.test'), ParentFolderId: { Id: 'sales-inbox-id' } }),
    ];
    const reading = read(items, { folders: [...folders(), ...shared] });
    expect(reading).toMatchObject({ own: [], messages: [{ id: '2@company.test', addressed: 'list' }] });
    expect(reasons(reading)).toEqual(['no-direction 1', 'other-account 1']);
  });

  test('an item may say itself in which mailbox it is', () => {
    const shared = { MailboxInfo: { mailboxSmtpAddress: 'sales@company.test' } };
    expect(reasons(read([item('1', shared)]))).toEqual(['other-account 1']);
  });

  test('the sign-in name and names learnt earlier are the user’s own', () => {
    const session = { UserEmailAddress: alice, LogonEmailAddress: 'a123@company.test' };
    const { own, messages } = read(
      [item('1', to('a123@company.test')), item('2', to(path))],
      { session },
      {
        own: [path],
      },
    );
    expect(own).toEqual(['a123@company.test']);
    expect(messages.map(({ addressed }) => addressed)).toEqual(['to', 'to']);
  });
});
