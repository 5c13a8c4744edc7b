import { describe, expect, test } from 'vitest';
import type { Page } from '../../../utils/sites/site.ts';
import { theLounge } from '../../../utils/sites/the-lounge/index.ts';
import { capturesIn, loadCapture, sayMissing } from '../../captures.ts';

const there = new Set(capturesIn('the-lounge'));
const office: Record<string, string[]> = {
  '01-channel.html': [],
  '02-mention-received.html': ['38 boss none', '39 carol mention'],
  '03-after-reply.html': ['38 boss none', '39 carol mention', '40 alice out'],
  '04-query-unread-in-sidebar.html': ['38 boss none', '39 carol mention', '40 alice out'],
  '05-query-after-reply.html': ['40 boss direct', '42 alice out'],
};
const all = ['38 boss none', '39 carol mention', '40 alice out', '43 carol mention', '43 carol none'];
for (const name of ['06-channel-with-unread-marker', '07-12h-clock-with-seconds', '08-after-server-restart'])
  office[`${name}.html`] = all;
sayMissing('the-lounge', Object.keys(office));

const read = (folder: string, name: string, page: Partial<Page> = {}) => {
  const { messages, health, ...rest } = theLounge.read(loadCapture(folder, name, page));
  expect(health).toEqual({ state: 'ok', missing: [] });
  return { ...rest, messages, ids: messages.map(({ id }) => id) };
};

describe.each(Object.entries(office).filter(([name]) => there.has(name)))('%s', (name, expected) => {
  test('shows what was said, to the second', () => {
    expect(theLounge.recognises(loadCapture('the-lounge', name))).toBe(true);
    const { account, messages, withheld } = read('the-lounge', name);
    expect([account, withheld]).toEqual(['alice', []]);
    const lines = messages.map(({ at, sender, direction, addressed }) => {
      const minute = Date.parse('2026-11-22T01:00:00Z');
      return `${(at - minute) / 1000} ${sender} ${direction === 'out' ? 'out' : addressed}`;
    });
    expect(lines).toEqual(expected);
  });
});

test.runIf(there.has('08-after-server-restart.html'))('a restart of the server changes no id', () => {
  const { ids } = read('the-lounge', '06-channel-with-unread-marker.html');
  expect(ids).toHaveLength(5);
  expect(new Set(ids).size).toBe(5);
  expect(read('the-lounge', '08-after-server-restart.html').ids).toEqual(ids);
  expect(read('the-lounge', '07-12h-clock-with-seconds.html').ids).toEqual(ids);
});

const client = 'the-lounge/client-4.5.2';
describe.runIf(capturesIn(client).length > 0)('the published client', () => {
  const lines = (name: string) =>
    read(client, name, { now: Date.parse('2026-03-11T12:00:00Z') }).messages.map(
      ({ at, sender, direction, addressed, automated }) =>
        `${new Date(at).toISOString().slice(11, 19)} ${sender} ${direction === 'out' ? 'out' : addressed}${automated ? '!' : ''}`,
    );
  test('shows a channel, and a direct chat', () => {
    expect(lines('channel.html')).toEqual([
      '09:00:05 alice none',
      '09:01:10 alice mention',
      '09:04:40 dana out',
      '09:05:00 ci-bot none!',
      '09:06:30 bob mention',
      '09:07:00 bob none',
      '09:07:45 dana out',
    ]);
    expect(lines('query.html')).toEqual(['10:00:00 alice direct', '10:02:30 dana out']);
  });
});
