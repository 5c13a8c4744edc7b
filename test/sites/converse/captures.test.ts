import { describe, expect, test } from 'vitest';
import { converse } from '../../../utils/sites/converse/index.ts';
import { capturesIn, loadCapture, sayMissing } from '../../captures.ts';

/** What INDEX.md of the captures says: sender, how it addresses alice, and whom an own post names. */
const posts: Record<string, string> = {
  '8cc24a3cb56645b7b015813e6bdf9019': 'in boss none',
  '604baaa41216498bb03a20cd9ced7e25': 'in carol mention',
  '3fc359e3-9f6e-4530-8717-4470a7520e76': 'out alice none carol',
  '8382610ab5bd48ce85a8704cb48e7bea': 'in boss@company.test direct',
  '2ae48097-f1a4-44ff-a4b0-e6d04ec3936c': 'out alice@company.test none',
  '552723ec00f4439db2353650dbb5d68d': 'in carol none',
  '044c84b75e074ca3be45493651ad6f71': 'in carol mention',
  'ref-1': 'in boss mention',
  g1: 'in alice none',
  g2: 'in alice mention',
  g3: 'out dana none',
  g4: 'in bob mention',
  g5: 'in bob none',
  g6: 'out dana none',
  d1: 'in alice@example.org direct',
  'b92621a3-0420-4d6d-86ec-b7f710594fea': 'out dana@example.org none',
};

const live = {
  '8cc2': '2026-11-22T01:04:49.660Z ms/device',
  '604b': '2026-11-22T01:04:50.065Z ms/device',
  '3fc3': '2026-11-22T01:04:52.177Z ms/device',
  '552723ec': '2026-11-22T01:04:58.261Z ms/device',
  '044c': '2026-11-22T01:04:58.561Z ms/device',
};
const history = {
  '8cc2': '2026-11-22T01:04:49.000Z s/server',
  '604b': '2026-11-22T01:04:50.000Z s/server',
  '3fc3': '2026-11-22T01:04:52.000Z s/server',
  '552723ec': '2026-11-22T01:04:58.000Z s/server',
  '044c': '2026-11-22T01:04:58.000Z s/server',
};
const asked = { '8cc2': live['8cc2'], '604b': live['604b'] };
const replied = { ...asked, '3fc3': live['3fc3'] };
// Kept by the server while alice was away: its whole second shows, without the mark of an archive.
const direct = { '8382610a': '2026-11-22T01:04:53.000Z s/device' };
const answered = { ...direct, '2ae4': '2026-11-22T01:04:57.111Z ms/device' };

/** By file: the beginnings of the ids that it shows, each with its time. */
const pages: Record<string, Record<string, string>> = {
  '00-login.html': {},
  '01-room.html': {},
  '02-mention-received.html': asked,
  '02b-typing.html': asked,
  '03-after-reply.html': replied,
  '04-dm-unread.html': replied,
  '05-dm-open.html': direct,
  '06-dm-after-reply.html': answered,
  '07-dm-with-room-unread.html': answered,
  '08-room-again.html': live,
  '09-german-relogin-history.html': history,
  '10-german-reference-mention.html': { ...history, 'ref-': '2026-11-22T01:20:00.932Z ms/device' },
};
const stub: Record<string, Record<string, string>> = {
  'muc.html': {
    g1: '2026-03-11T09:00:05.000Z s/server',
    g2: '2026-03-11T09:01:10.000Z s/server',
    g3: '2026-03-11T09:04:40.000Z s/server',
    g4: '2026-03-11T09:06:30.000Z s/server',
    g5: '2026-03-11T09:07:00.000Z s/server',
    g6: '2026-03-11T09:07:45.000Z s/server',
  },
  'chat.html': { d1: '2026-03-11T10:00:00.000Z s/server', b926: '2026-11-22T01:19:08.796Z ms/device' },
};

const folders = [
  { folder: 'converse', table: pages, account: 'alice@company.test' },
  { folder: 'converse/client-14.0.0', table: stub, account: 'dana@example.org' },
];

describe.each(folders)('captured pages of Converse in $folder', ({ folder, table, account }) => {
  const missing = sayMissing(folder, Object.keys(table));

  test.skipIf(missing)('every captured page is in the table', () => {
    expect(capturesIn(folder).toSorted()).toEqual(Object.keys(table).toSorted());
  });

  test.skipIf(missing).each(Object.entries(table))('%s', (name, shows) => {
    const page = loadCapture(folder, name);
    expect(converse.recognises(page)).toBe(true);
    const reading = converse.read(page);
    const described = reading.messages.map(
      ({ id, at, precision, clock, direction, sender, addressed, names = [] }) =>
        [
          id,
          new Date(at).toISOString(),
          `${precision}/${clock}`,
          direction,
          sender,
          addressed,
          ...names,
        ].join(' '),
    );
    const wanted = Object.entries(shows).map(([start, time]) => {
      const id = Object.keys(posts).find((known) => known.startsWith(start)) ?? start;
      return `${id} ${time} ${posts[id]}`;
    });
    expect(described).toEqual(wanted);
    const login = name === '00-login.html';
    expect(reading).toMatchObject({
      account: login ? null : account,
      acknowledged: name === 'muc.html' ? [{ message: 'g5', at: null }] : [],
      answered: [],
      unanswered: [],
      withheld: [],
      own: [],
      health: { state: login ? 'signed-out' : 'ok', missing: [] },
    });
    const chats: Record<string, string> = { muc: 'team@muc.example.org', chat: 'alice@example.org' };
    const chat = /^0[567]/u.test(name) ? 'boss@company.test' : 'office@conference.company.test';
    for (const { conversation } of reading.messages) {
      expect(conversation).toBe(chats[name.replace('.html', '')] ?? chat);
    }
  });
});
