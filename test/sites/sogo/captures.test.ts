import { describe, expect, test } from 'vitest';
import type { Reading } from '../../../utils/domain/message.ts';
import { sogo } from '../../../utils/sites/sogo/index.ts';
import { capturesIn, loadCapture, sayMissing } from '../../captures.ts';
import { keptFolder } from './kept.ts';

/**
 * What INDEX.md of the captures says: the mails of each folder as the page's own objects held them. Of each, whether the
 * page shows its time: older rows show a date alone.
 */
const inbox = {
  6: { name: 'Bert Boss', from: 'boss@company.test', subject: 'SOGo question', date: '02:10' },
  4: { name: 'No Reply', from: 'no-reply@partner.test', subject: 'Your weekly digest', date: '02-Nov-26' },
  5: { name: 'Жанна Ёлкина', from: 'zhanna@partner.test', subject: 'Договор № 7 🚀', date: '01-Jan-26' },
  2: {
    name: 'Carol Chef',
    from: 'carol@company.test',
    subject: 'Group question',
    date: '00:30',
    to: ['alice@company.test', 'boss@company.test'],
  },
  3: {
    name: 'Bert Boss',
    from: 'boss@company.test',
    subject: 'FYI only',
    date: 'Friday 14:05',
    to: ['carol@company.test'],
  },
  1: { name: 'Bert Boss', from: 'boss@company.test', subject: 'First question', date: '01:15' },
};
const sent = {
  2: { name: 'Bert Boss', from: 'alice@company.test', subject: 'Re: SOGo question', date: '02:11' },
  1: { name: 'Bert Boss', from: 'alice@company.test', subject: 'Re: First question', date: '01:57' },
};
const told = {
  'INBOX/1': '2026-11-22T00:15Z in boss@company.test',
  'INBOX/2': '2026-11-21T23:30Z in carol@company.test',
  'INBOX/3': '2026-11-20T13:05Z in boss@company.test',
  'INBOX/6': '2026-11-22T01:10Z in boss@company.test',
  'Sent/1': '2026-11-22T00:57Z out alice@company.test',
  'Sent/2': '2026-11-22T01:11Z out alice@company.test',
};

interface Expected {
  /** Of the page alone: ids, and how they address alice. */
  shows: Record<string, string>;
  /** Rows and mails that the page alone does not tell enough of. */
  lacking?: number;
  /** With the page's memory: the same of the rows, and which of them are marked as answered. */
  knows?: Record<string, string>;
  answered?: string[];
  untimed?: number;
}

const rows = { 'INBOX/6': 'to', 'INBOX/2': 'to', 'INBOX/3': 'unknown', 'INBOX/1': 'to' };
const opened = { 'INBOX/2': 'to', 'INBOX/3': 'unknown', 'INBOX/1': 'to', 'INBOX/6': 'to' };
const open = {
  shows: { 'INBOX/6': 'to' },
  lacking: 5,
  knows: opened,
  answered: ['INBOX/1'],
  untimed: 2,
};
const pages: Record<string, Expected> = {
  '01-inbox.html': { shows: {}, lacking: 6, knows: rows, answered: ['INBOX/1'], untimed: 2 },
  '02-open.html': open,
  '03-compose.html': open,
  '04-after-send.html': open,
  '05-inbox-after-reply.html': {
    shows: {},
    lacking: 6,
    knows: rows,
    answered: ['INBOX/6', 'INBOX/1'],
    untimed: 2,
  },
  '06-sent.html': { shows: {}, lacking: 2, knows: { 'Sent/2': 'none', 'Sent/1': 'none' } },
};

function described({ messages }: Reading): string[] {
  return messages.map(({ id, at, direction, sender, addressed, precision, clock, automated }) => {
    expect([precision, clock, automated]).toEqual(['minute', 'sender', false]);
    const time = new Date(at).toISOString().replace(':00.000Z', 'Z');
    return [id, time, direction, sender, addressed].join(' ');
  });
}
const lines = (shown: Record<string, string>) =>
  Object.entries(shown).map(([id, addressed]) => `${id} ${told[id as keyof typeof told]} ${addressed}`);

const expected = ['00-login.html', ...Object.keys(pages)];
const missing = sayMissing('sogo', expected);

describe.skipIf(missing)('captured pages of SOGo', () => {
  test('every captured page is in the table', () => {
    expect(capturesIn('sogo').toSorted()).toEqual(expected.toSorted());
  });

  test('a page that offers a sign-in', () => {
    const page = loadCapture('sogo', '00-login.html');
    expect(sogo.recognises(page)).toBe(true);
    expect(sogo.read(page)).toMatchObject({
      account: null,
      messages: [],
      withheld: [],
      health: { state: 'signed-out' },
    });
  });

  test.each(Object.entries(pages))('%s by itself', (name, { shows, lacking }) => {
    const page = loadCapture('sogo', name);
    expect(sogo.recognises(page)).toBe(true);
    const reading = sogo.read(page);
    expect(described(reading)).toEqual(lines(shows));
    expect(reading).toMatchObject({
      account: 'alice@company.test',
      own: [],
      answered: [],
      unanswered: [],
      withheld: [{ reason: 'no-id', count: lacking }],
      health: { state: 'ok', missing: [] },
    });
  });

  test.each(Object.entries(pages))(
    '%s with what it holds in memory',
    (name, { knows = {}, answered = [], untimed }) => {
      const page = loadCapture('sogo', name);
      const globals = keptFolder(page.document, name.includes('sent') ? 'Sent' : 'INBOX', {
        mails: name.includes('sent') ? sent : inbox,
        answered: name.includes('05') ? [1, 6] : [1],
      });
      const reading = sogo.read({ ...page, memory: sogo.memory?.(globals) });
      expect(described(reading)).toEqual(lines(knows));
      expect(reading).toMatchObject({
        answered,
        withheld: untimed ? [{ reason: 'no-time', count: untimed }] : [],
        health: { state: 'ok', missing: [] },
      });
    },
  );

  test('a mail and its answer share a conversation, in the list, opened and in Sent', () => {
    const conversations = Object.keys(pages).flatMap((name) => {
      const page = loadCapture('sogo', name);
      const globals = keptFolder(page.document, name.includes('sent') ? 'Sent' : 'INBOX', {
        mails: name.includes('sent') ? sent : inbox,
        answered: [],
      });
      const { messages } = sogo.read({ ...page, memory: sogo.memory?.(globals) });
      return messages.filter(({ id }) => id === 'INBOX/6' || id === 'Sent/2').map((one) => one.conversation);
    });
    expect(conversations).toHaveLength(6);
    expect(new Set(conversations).size).toBe(1);
  });

  test('a note that a mail was sent proves nothing: the same is shown for a draft that was saved', () => {
    expect(sogo.sending?.accepted(loadCapture('sogo', '04-after-send.html'))).toBe(false);
  });

  test('what the form held at the click joins the mail that it answers', () => {
    const page = loadCapture('sogo', '03-compose.html');
    const field = (name: string) =>
      page.document.querySelector<HTMLInputElement>(`#mailEditor input[name="${name}"]`);
    // What a field holds is no part of a saved page.
    field('from')!.value = 'Alice Example <alice@company.test>';
    field('subject')!.value = 'Re: SOGo question';
    const [asked] = sogo.read(page).messages;
    expect(sogo.sending?.taken(page)).toMatchObject({
      account: 'alice@company.test',
      at: Date.parse('2026-11-22T01:11:41Z'),
      precision: 's',
      clock: 'device',
      direction: 'out',
      answers: null,
      conversation: asked?.conversation,
    });
    const send = page.document.querySelector('#mailEditor md-icon[aria-label="send"]');
    expect(send?.closest(sogo.sending?.button ?? '')).not.toBeNull();
    const close = page.document.querySelector('#mailEditor md-icon[aria-label="save"]');
    expect(close?.closest(sogo.sending?.button ?? '')).toBeNull();
  });

  test.each(['America/Los_Angeles', 'Asia/Kolkata', 'Pacific/Auckland'])(
    'neither the computer’s zone nor that of the browser (%s) makes a difference: the page names its own',
    (zone) => {
      const page = loadCapture('sogo', '02-open.html');
      expect(sogo.read({ ...page, zone })).toEqual(sogo.read(page));
    },
  );
});
