import { describe, expect, test } from 'vitest';
import { slack } from '../../../utils/sites/slack/index.ts';
import type { Page } from '../../../utils/sites/site.ts';
import { capturesIn, loadCapture, sayMissing } from '../../captures.ts';
import { localConfig, storageOf } from './pages.ts';

/**
 * The captures are fragments without an account: the one that INDEX.md suggests is handed over in the page's storage,
 * as the client keeps it, and the address as it was.
 */
const office = 'T03GU501J';
const fragment = (path: string, team: string, user: string): Partial<Page> => ({
  url: `https://app.slack.com/client/${path}`,
  now: Date.parse('2026-11-25T10:00:00Z'),
  storage: storageOf({ localConfig_v2: localConfig({ [team]: user }) }),
});

const channel = {
  '1612292917.198100': 'in U0173CXKZGD',
  '1612399085.207100': 'in U01LXDKFR19',
  '1612469638.214000': 'in U013PAS7G9J',
  '1612544875.225200': 'out UNDSYKG0Y',
  '1612548812.228700': 'in U0161BM3DGU',
  '1612554672.233800': 'in UQ5EAEAQN',
};
const root = '1612469638.214000';
const thread = {
  [root]: 'in U013PAS7G9J',
  '1612470445.217300': 'in U3G406GAH',
  '1612470565.217500': 'in U013PAS7G9J',
  '1612471151.217700': 'in U3G406GAH',
  '1612471322.217900': 'in U0FV4UW80',
  '1612476318.218500': 'out U5KK1P1CN',
  '1612476480.218800': 'out U5KK1P1CN',
  '1612481859.222000': 'in UDHPQD2KH',
  '1612481887.222200': 'in UDHPQD2KH',
  '1612484452.222600': 'in U3TU027S5',
  '1612484580.222900': 'in U3TU027S5',
};

const older = ['data-msg-channel-id', 'data-msg-ts', 'user-button'];
const pages: [
  name: string,
  parts: Partial<Page>,
  account: string,
  shows: Record<string, string>,
  rest: object,
][] = [
  [
    'channel-pane-2021-02.html',
    fragment(`${office}/C03GU502Q`, office, 'UNDSYKG0Y'),
    `${office}:UNDSYKG0Y`,
    channel,
    { health: { state: 'ok', missing: older }, withheld: [] },
  ],
  [
    'thread-pane-2021-02.html',
    fragment(`${office}/C03GU502Q`, office, 'U5KK1P1CN'),
    `${office}:U5KK1P1CN`,
    thread,
    { health: { state: 'ok', missing: older }, withheld: [] },
  ],
  [
    'sidebar-dms-2021-02.html',
    fragment(`${office}/C03GU502Q`, office, 'U5KK1P1CN'),
    `${office}:U5KK1P1CN`,
    {},
    { health: { state: 'ok', missing: ['user-button'] }, withheld: [] },
  ],
  [
    'goetia-slack-thread-2026-09.html',
    fragment('T0TEAM001/C1755B8LV', 'T0TEAM001', 'U0ALICE001'),
    'T0TEAM001:U0ALICE001',
    {},
    // Three messages, one of them drawn twice; the trimmed rows have no senders.
    { health: { state: 'ok', missing: ['user-button'] }, withheld: [{ reason: 'no-sender', count: 3 }] },
  ],
  [
    'goetia-slack-sidebar-2026-09.html',
    fragment('T0TEAM001', 'T0TEAM001', 'U0ALICE001'),
    'T0TEAM001:U0ALICE001',
    {},
    { health: { state: 'ok', missing: ['user-button'] }, withheld: [] },
  ],
];

describe('captured pages of Slack', () => {
  const missing = sayMissing(
    'slack',
    pages.map(([name]) => name),
  );

  test.skipIf(missing)('every captured page is in the table', () => {
    expect(capturesIn('slack').toSorted()).toEqual(pages.map(([name]) => name).toSorted());
  });

  test.skipIf(missing).each(pages)('%s', (name, parts, account, shows, rest) => {
    const page = loadCapture('slack', name, parts);
    expect(slack.recognises(page)).toBe(true);
    const reading = slack.read(page);
    expect(reading).toMatchObject({ account, acknowledged: [], unanswered: [], own: [], ...rest });
    // Of the thread whose pane says it, the user wrote no first message: nothing addresses them.
    expect(reading.messages).toEqual(
      Object.entries(shows).map(([id, who]) => ({
        site: 'slack',
        account,
        conversation: 'C03GU502Q',
        thread: name.startsWith('thread') && id !== root ? root : null,
        id,
        at: Number(id.replace('.', '').slice(0, 13)),
        precision: 'ms',
        clock: 'server',
        direction: who.split(' ')[0],
        sender: who.split(' ')[1],
        addressed: 'none',
        automated: false,
        answers: null,
      })),
    );
    // Row by row they say the same.
    const rows = [...page.document.querySelectorAll(slack.rows?.selector ?? '')];
    expect(rows.flatMap((row) => slack.rows?.read(page, [row]).messages)).toEqual(reading.messages);
  });

  test.skipIf(missing)('without an account nothing is handed over', () => {
    const reading = slack.read(loadCapture('slack', 'channel-pane-2021-02.html'));
    expect(reading).toMatchObject({
      account: null,
      messages: [],
      withheld: [{ reason: 'no-direction', count: 6 }],
      health: { state: 'changed', missing: ['account'] },
    });
  });
});
