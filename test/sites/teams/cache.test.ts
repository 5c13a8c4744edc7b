import { describe, expect, test } from 'vitest';
import type { Page } from '../../../utils/sites/site.ts';
import { teams } from '../../../utils/sites/teams/index.ts';
import { recordsOf } from '../fixture.ts';
import {
  chainRecord,
  channel,
  databaseName,
  databases,
  direct,
  group,
  mentioning,
  mid,
  mri,
  pageWith,
  teamsHtml,
  type Entry,
} from './pages.ts';

type Around = NonNullable<Parameters<typeof databases>[1]>;

/** The page of alice with these chains in the database, nothing open unless said. */
function read(chains: unknown[], around: Around = {}, main = '', page: Partial<Page> = {}) {
  const records = recordsOf(teams, databases(chains, around));
  return teams.read(pageWith(teamsHtml(main), { ...(records && { records }), ...page }));
}
const one = (entry: Partial<Entry> = {}, around: Around = {}, main = '') =>
  read([chainRecord([{ id: mid(0), by: 'boss', ...entry }])], around, main);
const counted = ({ withheld }: ReturnType<typeof read>) =>
  withheld.map(({ reason, count }) => `${reason} ${count}`);

describe('a message of the database', () => {
  test.each<[string, Partial<Entry>, Around?]>([
    ['direct', { where: direct }],
    ['group', {}],
    ['group', { where: '19:meeting_abc@thread.v2' }],
    ['mention', { mentions: mentioning('alice', 'alice') }],
    ['mention', { mentions: JSON.stringify(mentioning('carol', 'alice')) }],
    ['none', { mentions: mentioning('carol') }],
    ['group', { mentions: mentioning(['everyone', group]) }],
    ['group', { where: channel, mentions: mentioning(['team', channel]) }],
    ['none', { where: channel, mentions: mentioning(['tag', 'x']) }],
    ['unknown', { mentions: '{' }],
    ['unknown', { where: '19:0123@thread.skype' }],
    [
      'group',
      { where: '19:0123@thread.skype' },
      { conversations: [{ id: '19:0123@thread.skype', threadProperties: { threadType: 'chat' } }] },
    ],
    [
      'none',
      { where: '19:0123@thread.skype' },
      { conversations: [{ id: '19:0123@thread.skype', threadProperties: { threadType: 'topic' } }] },
    ],
    [
      'mention',
      {},
      {
        feed: [
          {
            activityType: 'mentionInChat',
            activitySubtype: 'person',
            sourceThreadId: group,
            sourceMessageId: mid(0),
          },
        ],
      },
    ],
    [
      'group',
      { where: channel },
      {
        feed: [
          {
            activityType: 'mention',
            activitySubtype: 'tag',
            sourceThreadId: channel,
            sourceMessageId: mid(0),
          },
        ],
      },
    ],
    [
      'none',
      { where: channel },
      {
        feed: [
          {
            activityType: 'mention',
            activitySubtype: 'person',
            sourceThreadId: group,
            sourceMessageId: mid(0),
          },
        ],
      },
    ],
  ])('addresses the user as %s', (expected, entry, around) => {
    expect(one(entry, around).messages.map(({ addressed }) => addressed)).toEqual([expected]);
  });

  test.each<[string[], Partial<Entry>]>([
    [[], { type: 'ThreadActivity/AddMember' }],
    [[], { type: 'Event/Call' }],
    [[], { type: 'RichText/Media_CallTranscript' }],
    [[], { type: 'Control/Typing' }],
    [[], { type: 'Something/New' }],
    [[], { type: 'RichText/Media_Card', by: 'bot' }],
    [[], { where: '48:mentions' }],
    [[], { where: '19:preview-1@thread.v2' }],
    [['stale 1'], { fields: { deletionInfo: { deleteTime: 1 } } }],
    [['pending 1'], { id: '7000000000000001001' }],
    [['no-time 1'], { fields: { originalArrivalTime: 'today' } }],
    [['future 1'], { fields: { originalArrivalTime: Date.UTC(2027, 0) } }],
    [['no-sender 1'], { fields: { creator: '19:group@thread.v2' } }],
    [['no-direction 1'], { where: '48:notes' }],
    [['order-unknown 1'], { where: channel, fields: { parentMessageId: mid(7) } }],
  ])('is none: %j', (reasons, entry) => {
    // A healthy one beside it, so that only this one is odd.
    const reading = read([
      chainRecord([{ id: mid(0), by: 'boss', ...entry }]),
      chainRecord([{ id: mid(3), by: 'carol' }]),
    ]);
    expect(reading.messages.map(({ id }) => id)).toEqual([mid(3)]);
    expect(counted(reading)).toEqual(reasons);
    expect(reading.health).toEqual({ state: 'ok', missing: [] });
  });

  test('of the kinds that people write is one, by whatever address its writer is named', () => {
    for (const type of ['Text', 'RichText', 'RichText/Html', 'RichText/Media_Card'])
      expect(one({ type }).messages).toHaveLength(1);
    const creator = `https://emea.ng.msg.teams.microsoft.com/v1/users/ME/contacts/${mri('boss')}`;
    expect(one({ fields: { creator } }).messages).toMatchObject([{ sender: mri('boss') }]);
  });

  test('keeps its time when it is edited, and when that is not its id', () => {
    const at = Number(mid(0)) + 5;
    expect(
      one({ fields: { originalArrivalTime: at + 0.7, properties: { edittime: at + 9 } } }).messages,
    ).toMatchObject([{ id: mid(0), at }]);
  });

  test('that is said to be sent by the user, by somebody else, is changed', () => {
    expect(one({ fields: { isSentByCurrentUser: true } })).toMatchObject({
      messages: [],
      withheld: [{ reason: 'no-direction', count: 1 }],
      health: { state: 'changed', missing: ['own'] },
    });
    expect(one({ by: 'alice', fields: { isSentByCurrentUser: false } }).messages).toMatchObject([
      { direction: 'out' },
    ]);
    expect(one({ by: 'alice', fields: { creator: undefined } }).messages).toMatchObject([
      { direction: 'out', sender: mri('alice') },
    ]);
  });

  test('of another person’s set is counted and not read', () => {
    const records = recordsOf(teams, {
      ...databases([chainRecord([{ id: mid(0), by: 'alice' }])]),
      ...databases(
        [
          chainRecord([
            { id: mid(1), by: 'boss' },
            { id: mid(2), by: 'eve' },
          ]),
        ],
        { who: 'eve' },
      ),
    });
    const reading = teams.read(pageWith(teamsHtml(''), records && { records }));
    expect(reading.messages.map(({ id }) => id)).toEqual([mid(0)]);
    expect(counted(reading)).toEqual(['other-account 2']);
  });

  test('of two sets of one person is read once', () => {
    const [name, store] =
      Object.entries(databases([chainRecord([{ id: mid(0), by: 'boss', where: direct }])]))[0] ?? [];
    const older = databaseName('replychain-manager', 'alice', 'de-de');
    const records = recordsOf(teams, { [String(name)]: store!, [older]: store! });
    expect(teams.read(pageWith(teamsHtml(''), records && { records })).messages).toHaveLength(1);
  });
});
