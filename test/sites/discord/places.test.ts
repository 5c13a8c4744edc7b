import { describe, expect, test } from 'vitest';
import { discord } from '../../../utils/sites/discord/index.ts';
import { parsePage } from '../../captures.ts';
import { html, list, mid, pageWith, room, row, server, talk, type Post } from './pages.ts';

const id = mid('09:00:00.000');
const from = (post: Partial<Post> = {}): Post => ({ id, by: 'boss', ...post });

describe('a thread', () => {
  const root = mid('08:30:00.000');
  const url = `https://discord.com/channels/${server}/${room}/threads/${root}`;
  const thread = (by: Post['by'], reply: Partial<Post> = {}) => {
    const replies = [from({ channel: root, memory: false, ...reply })];
    const document = parsePage(
      html(list(row(from({ id: root, by }))) + list(replies.map(row).join(''), root)),
    );
    return discord.read({ ...pageWith([]), document, url, memory: null }).messages.at(-1);
  };

  test('belongs to the channel that it is in, and speaks to the user who began it', () => {
    expect(thread('alice')).toMatchObject({ conversation: room, thread: root, addressed: 'thread' });
    expect(thread('carol')).toMatchObject({ conversation: room, thread: root, addressed: 'none' });
    expect(thread('alice', { by: 'alice' })).toMatchObject({ addressed: 'none', direction: 'out' });
    expect(thread('alice', { mentions: ['alice'] })).toMatchObject({ addressed: 'mention' });
  });

  test('opened by its own address is known by the page’s memory', () => {
    const { messages } = discord.read(pageWith([from()], { kind: 12, parent: talk }));
    expect(messages).toMatchObject([{ conversation: talk, thread: room, addressed: 'none' }]);
  });
});

describe('the address of a message', () => {
  const to = (url: string, message = { conversation: room, thread: null as string | null }) => {
    const page = pageWith([from()]);
    const [known] = discord.read(page).messages;
    return known ? discord.link({ ...page, url }, { ...known, ...message }) : 'nothing read';
  };
  test.each([
    [
      `https://discord.com/channels/${server}/${room}`,
      `https://discord.com/channels/${server}/${room}/${id}`,
    ],
    [
      `https://ptb.discord.com/channels/@me/${room}/${id}`,
      `https://ptb.discord.com/channels/@me/${room}/${id}`,
    ],
    [`https://discord.com/channels/${server}/${talk}`, null],
    [`https://discord.com/channels/@me`, null],
    [`https://discord.company.test/channels/${server}/${room}`, null],
    [`http://discord.com/channels/${server}/${room}`, null],
    ['', null],
  ])('%s: %s', (url, link) => expect(to(url)).toBe(link));

  test('of one in a thread opens that', () => {
    const url = `https://discord.com/channels/${server}/${room}/threads/${talk}`;
    expect(to(url, { conversation: room, thread: talk })).toBe(
      `https://discord.com/channels/${server}/${talk}/${id}`,
    );
  });
});
