import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Message } from '../../../utils/domain/message.ts';
import { teams } from '../../../utils/sites/teams/index.ts';
import type { Page } from '../../../utils/sites/site.ts';
import { capturesIn, loadCapture, sayMissing } from '../../captures.ts';
import { recordsOf } from '../fixture.ts';
import { pageWith, storageOf } from './pages.ts';

/** Ids as the index of the captures numbers people. */
const person = (number: string) => `8:orgid:00000000-0000-4000-8000-0000000000${number}`;
const self = person('01');
const kim = person('a1');
const bot = '28:00000000-0000-4000-8000-0000000000b1';

/** One line a message: id, direction, sender, addressed; `!` for automated, `<id` for what it answers, `^id` a root. */
const line = ({ id, at, direction, sender, addressed, automated, answers, thread }: Message) =>
  [
    at === Number(id) ? id : `${id} at ${at}`,
    direction,
    sender?.replace('8:orgid:00000000-0000-4000-8000-0000000000', 'P'),
    addressed,
    ...(automated ? ['!'] : []),
    ...(answers === null ? [] : [`<${answers}`]),
    ...(thread === null ? [] : [`^${thread}`]),
  ].join(' ');

/** The captured panes end where the composer would begin; it alone names a chat (seen 2026-08 to 2026-10). */
function withComposer(page: Page, conversation: string | null): Page {
  if (conversation === null) return page;
  const button = page.document.createElement('button');
  button.setAttribute('data-tid', 'sendMessageCommands-send');
  button.setAttribute('data-track-thread-id', conversation);
  page.document.querySelector('[data-tid="app-layout-area--main"]')?.append(button);
  return page;
}

const channel = '19:capture0003@thread.skype';

interface Capture {
  conversation: string;
  composer?: true;
  /** For the page of one's own notes, which shows nobody's picture. */
  storage?: Record<string, string>;
  messages: string[];
  names?: Record<string, string[]>;
  reacted?: string[];
}

const captures: Record<string, Capture> = {
  'chat-group-redacted.html': {
    conversation: '19:group@thread.v2',
    composer: true,
    messages: [
      '1783575304469 in P18 none',
      '1783575744704 in P17 none',
      '1783580080309 in P18 none',
      '1783580699021 in P18 none',
      '1783581661996 in P17 none',
      '1783587554797 in P17 none',
    ],
  },
  'chat-self-notes-redacted.html': {
    conversation: '48:notes',
    composer: true,
    storage: {
      [`tmp.auth.v1.${self}.Discover.DISCOVER-USER-DETAILS`]: JSON.stringify({ item: { id: self } }),
    },
    messages:
      '1749797519606 1750731324770 1772500221421 1778473534627 1779770263185 1783579910233 1783590742509'
        .split(' ')
        .map((id) => `${id} out P01 none`),
  },
  'channel-tag-mention-redacted.html': {
    conversation: '19:capture0002@thread.tacv2',
    messages: [
      '1781518433559 out P01 none',
      '1781750026197 out P01 none ^1781518433559',
      '1783411408890 out P01 none',
      '1783411576731 in P07 mention ^1783411408890',
      '1783412025114 out P01 none ^1783411408890',
    ],
    names: {
      '1781518433559': ['07', '09', '08'],
      '1781750026197': ['07', '09', '08'],
      '1783411408890': ['07', '08'],
      '1783412025114': ['07', '08'],
    },
  },
  'channel-own-reactions-redacted.html': {
    conversation: channel,
    messages: [
      '1776677303332 in P04 none',
      '1781596127088 in P02 mention',
      '1781601083067 in P02 mention ^1781596127088',
      '1781601111819 out P01 none ^1781596127088',
      '1782286714739 in P13 mention',
      '1782811147086 in P05 none',
      '1782822334043 in P10 none ^1782811147086',
      '1782822418548 in P05 none ^1782811147086',
      '1782824079737 in P05 none ^1782811147086',
      '1782890192406 out P01 none ^1781596127088',
      '1782985427636 in P13 mention ^1782286714739',
      '1782987702658 out P01 none ^1782286714739',
      '1783038458058 in P05 mention ^1782286714739',
      '1783386268984 in P04 none ^1776677303332',
      '1783388789534 in P12 none',
      '1783404354302 in P02 none ^1776677303332',
      '1783404491804 in P04 none ^1776677303332',
      '1783419588106 in P12 none ^1783388789534',
      '1783419866113 in P05 none ^1783388789534',
      '1783420033332 in P10 none ^1783388789534',
    ],
    names: { '1781601111819': ['02', '05'], '1782890192406': ['02', '05'], '1782987702658': ['13', '05'] },
    reacted: ['1781596127088', '1781601083067', '1782286714739', '1783038458058'],
  },
  'channel-calibration-redacted.html': {
    conversation: '19:capture0004@thread.skype',
    messages: [
      '1778136697146 in P02 none',
      '1779671197305 in P04 none ^1778136697146',
      '1780392600157 in P02 none ^1778136697146',
      '1780549646148 in P06 none ^1778136697146',
      '1782370595776 in P02 none',
      '1782784787849 in P03 none ^1782370595776',
      '1782798331683 in P02 none ^1782370595776',
      '1782800957307 in P03 none ^1782370595776',
    ],
  },
};
const replica = 'replica-chat-synthetic.html';

describe('captured pages of Teams', () => {
  const missing = sayMissing('teams', [...Object.keys(captures), replica]);

  test.skipIf(missing)('every captured page is in the table', () => {
    expect(capturesIn('teams').toSorted()).toEqual([...Object.keys(captures), replica].toSorted());
  });

  test.skipIf(missing).each(Object.entries(captures))('%s', (file, expected) => {
    const { conversation, composer, storage = {}, messages, names = {}, reacted = [] } = expected;
    const page = withComposer(
      loadCapture('teams', file, { storage: storageOf(storage) }),
      composer ? conversation : null,
    );
    expect(teams.recognises(page)).toBe(true);
    const reading = teams.read(page);
    expect(reading.messages.map(line)).toEqual(messages);
    expect(
      Object.fromEntries(reading.messages.flatMap((one) => (one.names ? [[one.id, one.names]] : []))),
    ).toEqual(Object.fromEntries(Object.entries(names).map(([id, numbers]) => [id, numbers.map(person)])));
    for (const message of reading.messages) {
      expect(message).toMatchObject({ conversation, account: self, precision: 'ms', clock: 'server' });
    }
    expect({ ...reading, messages: [] }).toEqual({
      site: 'teams',
      account: self,
      messages: [],
      acknowledged: reacted.map((message) => ({ message, at: null })),
      answered: [],
      unanswered: [],
      withheld: [],
      health: { state: 'ok', missing: [] },
      own: [],
    });
  });

  test.skipIf(missing)(replica, () => {
    const reading = teams.read(loadCapture('teams', replica));
    expect(reading.messages.map(line)).toEqual([
      '1790000001001 in Pee mention',
      '1790000031500 in Pee none',
      '1790000100250 out Pa1 none',
      `1790000200000 in ${bot} group !`,
    ]);
    expect(reading).toMatchObject({
      account: kim,
      acknowledged: [{ message: '1790000031500', at: null }],
      withheld: [{ reason: 'pending', count: 1 }],
      health: { state: 'ok', missing: [] },
    });
  });
});

describe('the captured database of Teams', () => {
  const file = 'idb-records-synthetic.json';
  const path = join(import.meta.dirname, '../../../../shared/captures/teams', file);
  const missing = sayMissing('teams', [replica]);

  const load = () => {
    const { databases } = JSON.parse(readFileSync(path, 'utf8')) as {
      databases: Record<string, Record<string, unknown[]>>;
    };
    return Object.fromEntries(
      Object.entries(databases).map(([name, stores]) => [
        name,
        {
          version: 1,
          stores: Object.fromEntries(Object.entries(stores).map(([store, records]) => [store, { records }])),
        },
      ]),
    );
  };
  const stored = [
    '1790000000100 in Pee direct',
    '1790000001001 in Pee mention',
    '1790000031500 in Pee none',
    '1790000060200 out Pa1 none',
    '1790000100250 out Pa1 none <1790000001001',
    '1790000120000 in Pee group',
    '1790000140000 in Pee group',
    `1790000200000 in ${bot} group !`,
    '1790000500000 in Pee group',
    '1790000560000 out Pa1 none ^1790000500000',
    '1790000570000 in Pdd mention ^1790000500000',
    '1790000600000 in Pdd group',
    '1790000700000 out Pa1 none',
    '1790003400000 in Pdd group',
  ];

  test.skipIf(missing)('alone, with nothing open', () => {
    const records = recordsOf(teams, load());
    const reading = teams.read(pageWith('<div id="app"></div>', records && { records }));
    expect(reading.messages.map(line)).toEqual(stored);
    expect(reading).toMatchObject({
      account: kim,
      acknowledged: [{ message: '1790000031500', at: 1790000045000 }],
      withheld: [{ reason: 'stale', count: 1 }],
      health: { state: 'ok', missing: [] },
    });
    expect(JSON.stringify(records)).not.toMatch(/NEVER|Pat|Dana|Myself|displayName/u);
  });

  test.skipIf(missing)('beside the page that shows one of its chats', () => {
    const records = recordsOf(teams, load());
    const reading = teams.read(loadCapture('teams', replica, records && { records }));
    expect(reading.messages.map(line)).toEqual(stored);
    expect(reading).toMatchObject({
      account: kim,
      acknowledged: [{ message: '1790000031500', at: 1790000045000 }],
      health: { state: 'ok', missing: [] },
    });
    expect(reading.withheld.map(({ reason }) => reason)).toEqual(['pending', 'stale']);
    expect(new Set(reading.messages.map(({ conversation }) => conversation)).size).toBe(5);
  });
});
