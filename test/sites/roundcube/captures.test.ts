import { describe, expect, test } from 'vitest';
import type { Reading } from '../../../utils/domain/message.ts';
import { roundcube } from '../../../utils/sites/roundcube/index.ts';
import { capturesIn, loadCapture, sayMissing } from '../../captures.ts';

/** What INDEX.md of the captures says, in the words of a reading: when, by whom, and how it addresses alice. */
const mails: Record<string, string> = {
  'INBOX/1': '2026-11-22T00:15Z in boss@company.test',
  'INBOX/2': '2026-11-21T23:30Z in carol@company.test',
  'INBOX/3': '2026-11-20T13:05Z in boss@company.test',
  'INBOX/4': '2026-11-02T06:00Z in no-reply@partner.test automated',
  'INBOX/5': '2026-01-01T10:59Z in zhanna@partner.test',
  'INBOX/6': '2026-11-22T01:17Z in boss@company.test',
  'INBOX/7': '2026-11-22T01:17Z in boss@company.test',
  'INBOX/8': '2026-11-22T01:19Z in boss@company.test',
  'Sent/1': '2026-11-22T01:17Z out alice@company.test',
  'Sent/2': '2026-11-22T01:17Z out alice@company.test',
};
const inbox = (...uids: number[]) => uids.map((uid) => `INBOX/${uid}`);

interface Expected {
  account: string | null;
  /** Ids in the order of the page. */
  shows: string[];
  addressed?: string;
  answered?: string[];
  unanswered?: string[];
  state?: string;
}

const alice = 'alice@company.test';
const list = { account: alice, addressed: 'unknown' };
const pages: Record<string, Expected> = {
  '00-login.html': { account: null, shows: [], state: 'signed-out' },
  '01-inbox-list.html': { ...list, shows: inbox(5, 4, 3, 2, 1), unanswered: inbox(5, 4, 3, 2, 1) },
  '02-inbox-preview-group-question.html': {
    ...list,
    shows: inbox(5, 4, 3, 2, 1),
    unanswered: inbox(5, 4, 3, 2, 1),
  },
  '02-inbox-preview-group-question.frame-messagecontframe.html': {
    account: alice,
    shows: inbox(2),
    addressed: 'to',
  },
  '03-open-first-question.html': { account: alice, shows: inbox(1), addressed: 'to' },
  '04-all-headers-dialog.html': { account: alice, shows: inbox(1), addressed: 'to' },
  '04-all-headers-dialog.frame-headersframe.html': { account: null, shows: [] },
  '05-compose-reply.html': { account: alice, shows: [] },
  '06-inbox-after-reply.html': {
    ...list,
    shows: inbox(5, 4, 3, 2, 1),
    answered: inbox(1),
    unanswered: inbox(5, 4, 3, 2),
  },
  '07-inbox-new-arrival.html': {
    ...list,
    shows: inbox(6, 5, 4, 3, 2, 1),
    answered: inbox(1),
    unanswered: inbox(6, 5, 4, 3, 2),
  },
  '08-compose-reply-all.html': { account: alice, shows: [] },
  ...Object.fromEntries(
    ['09-threads-collapsed.html', '10-threads-expanded.html'].map((name) => [
      name,
      {
        ...list,
        shows: inbox(1, 7, 8, 6, 2, 3, 4, 5),
        answered: inbox(1, 2),
        unanswered: inbox(7, 8, 6, 3, 4, 5),
      },
    ]),
  ),
  '11-sent-list.html': { account: alice, shows: ['Sent/2', 'Sent/1'], addressed: 'none' },
  '12-sent-open-group-answer.html': { account: alice, shows: ['Sent/2'], addressed: 'none' },
};

/** Boss's mailbox holds the same mails under ids of its own. */
const german: Record<string, string[]> = {
  '13-boss-german-list.html': [
    'INBOX/3 2026-11-22T01:17Z in alice@company.test unknown',
    'INBOX/2 2026-11-22T01:17Z in alice@company.test unknown',
    'INBOX/1 2026-11-21T23:30Z in carol@company.test unknown',
  ],
  '14-boss-german-open-alice-reply.html': ['INBOX/2 2026-11-22T01:17Z in alice@company.test to'],
};

function described({ messages }: Reading): string[] {
  return messages.map(({ id, at, direction, sender, addressed, automated, precision, clock }) => {
    expect([precision, clock]).toEqual(['minute', 'sender']);
    const time = new Date(at).toISOString().replace(':00.000Z', 'Z');
    return [id, time, direction, sender, ...(automated ? ['automated'] : []), addressed].join(' ');
  });
}

const expected = [...Object.keys(pages), ...Object.keys(german)];
const missing = sayMissing('roundcube', expected);

describe.skipIf(missing)('captured pages of Roundcube', () => {
  test('every captured page is in the table', () => {
    expect(capturesIn('roundcube').toSorted()).toEqual(expected.toSorted());
  });

  test.each(Object.entries(pages))('%s', (name, { account, shows, addressed, ...wanted }) => {
    const page = loadCapture('roundcube', name);
    expect(roundcube.recognises(page)).toBe(true);
    const reading = roundcube.read(page);
    expect(described(reading)).toEqual(shows.map((id) => `${id} ${mails[id]} ${addressed}`));
    expect(reading).toMatchObject({
      account,
      own: [],
      answered: wanted.answered ?? [],
      unanswered: wanted.unanswered ?? [],
      withheld: [],
      health: { state: wanted.state ?? 'ok', missing: [] },
    });
  });

  test.each(Object.entries(german))('%s', (name, rows) => {
    const reading = roundcube.read(loadCapture('roundcube', name));
    expect(reading).toMatchObject({ account: 'boss@company.test', withheld: [], health: { state: 'ok' } });
    expect(described(reading)).toEqual(rows);
  });

  test('a mail and its answer share a conversation, in the list, opened, in Sent and while it is written', () => {
    const messages = Object.keys(pages).flatMap(
      (name) => roundcube.read(loadCapture('roundcube', name)).messages,
    );
    const conversations = (...ids: string[]) =>
      new Set(messages.filter(({ id }) => ids.includes(id)).map(({ conversation }) => conversation));
    const first = conversations('INBOX/1', 'Sent/1', 'INBOX/7', 'INBOX/8');
    const group = conversations('INBOX/2', 'Sent/2');
    expect([first.size, group.size, conversations(...Object.keys(mails)).size]).toEqual([1, 1, 6]);
    const sent = (name: string) => roundcube.sending?.taken(loadCapture('roundcube', name));
    expect(sent('05-compose-reply.html')).toMatchObject({
      account: alice,
      id: 'compose/11373291346b0242ab2e464',
      at: Date.parse('2026-11-22T01:17:32Z'),
      precision: 's',
      clock: 'device',
      direction: 'out',
      addressed: 'none',
      answers: 'm1@company.test',
      conversation: [...first][0],
    });
    expect(sent('08-compose-reply-all.html')).toMatchObject({
      answers: 'm2@company.test',
      conversation: [...group][0],
    });
    expect(sent('01-inbox-list.html')).toBeNull();
  });

  test.each(['America/Los_Angeles', 'Asia/Kolkata', 'Pacific/Auckland'])(
    'the computer’s own zone (%s) makes no difference to a page whose zone is given',
    (zone) => {
      const before = process.env['TZ'];
      const read = () => roundcube.read(loadCapture('roundcube', '07-inbox-new-arrival.html'));
      const usual = read();
      try {
        process.env['TZ'] = zone;
        expect(new Date(2026, 10, 22).getTime()).not.toBe(Date.UTC(2026, 10, 22));
        expect(read()).toEqual(usual);
      } finally {
        if (before === undefined) delete process.env['TZ'];
        else process.env['TZ'] = before;
      }
    },
  );

  test('a page read in the zone of another place tells that place’s times', () => {
    const page = loadCapture('roundcube', '03-open-first-question.html', { zone: 'Asia/Kolkata' });
    // 01:15 in Kolkata is five and a half hours before 01:15 UTC.
    expect(roundcube.read(page).messages.map(({ at }) => new Date(at).toISOString())).toEqual([
      '2026-11-21T19:45:00.000Z',
    ]);
  });
});
