import { describe, expect, test } from 'vitest';
import type { Message } from '../../../utils/domain/message.ts';
import { slack } from '../../../utils/sites/slack/index.ts';
import {
  channel,
  clientPage,
  everybody,
  flexpane,
  inThread,
  me,
  mention,
  pane,
  rootOfThread,
  row,
  stamp,
  type Parts,
  type Post,
} from './pages.ts';

describe('a thread', () => {
  const root = stamp(500);
  const reply = (ago: number, post: Post = {}) =>
    row({
      ts: stamp(ago),
      thread: root,
      classes: inThread,
      key: `${channel}-${root}-thread-list_${stamp(ago)}`,
      ...post,
    });
  const first = (post: Post = {}) => row({ ts: root, classes: rootOfThread, ...post });
  const read = (rows: string, parts?: Parts, named: string | null = root) =>
    slack.read(clientPage(flexpane(rows, named), parts));
  const told = ({ thread, addressed: how, id }: Message) => [id, thread, how];

  test('of the user addresses the user', () => {
    expect(read(first({ from: me }) + reply(400) + reply(300, { from: me })).messages.map(told)).toEqual([
      [root, null, 'none'],
      [stamp(400), root, 'thread'],
      [stamp(300), root, 'none'],
    ]);
  });

  test('of somebody else does not; of nobody known is unknown', () => {
    expect(read(first() + reply(400)).messages.map(told)[1]).toEqual([stamp(400), root, 'none']);
    expect(read(reply(400)).messages.map(told)).toEqual([[stamp(400), root, 'unknown']]);
    expect(read(reply(400, { body: mention(me) })).messages[0]?.addressed).toBe('mention');
    expect(read(reply(400, { body: everybody() })).messages[0]?.addressed).toBe('group');
  });

  test('root in the channel’s pane is known as well', () => {
    const both = pane(row({ ts: root, from: me })) + flexpane(reply(400), root);
    expect(slack.read(clientPage(both)).messages.map(told)).toEqual([
      [root, null, 'none'],
      [stamp(400), root, 'thread'],
    ]);
    const elsewhere = pane(row({ ts: root, from: me, in: 'C0OTHER001' })) + flexpane(reply(400), root);
    expect(slack.read(clientPage(elsewhere)).messages.at(-1)?.addressed).toBe('unknown');
  });

  test('is known without links by its pane: root, composer, list or address', () => {
    const bare = { link: null, thread: undefined };
    const path = `https://app.slack.com/client/T0TEAM001/${channel}/thread/${channel}-${root}`;
    const list = `<div role="list" id="${channel}-${root}-thread-list">${reply(400, bare)}</div>`;
    expect(read(first(bare) + reply(400, bare), {}, null).messages.map(({ thread }) => thread)).toEqual([
      null,
      root,
    ]);
    expect(read(reply(400, bare)).messages.map(({ thread }) => thread)).toEqual([root]);
    expect(read(list, {}, null).messages.map(({ thread }) => thread)).toEqual([root]);
    expect(
      read(reply(400, bare), { page: { url: path } }, null).messages.map(({ thread }) => thread),
    ).toEqual([root]);
    expect(read(reply(400, bare), {}, null)).toMatchObject({
      messages: [],
      withheld: [{ reason: 'order-unknown', count: 1 }],
    });
  });

  test.each([
    ['a reply whose link names another thread', reply(400, { thread: stamp(600) })],
    ['a reply whose link names no thread', reply(400, { thread: undefined })],
    ['a row of the channel without a link', row({ ts: stamp(400), link: null })],
    ['a reply before its root', reply(700)],
  ])('does not hold %s', (_, rows) => {
    expect(read(first() + rows).messages.map(({ id }) => id)).toEqual([root]);
  });

  test('whose pane names two roots holds no replies without links', () => {
    const bare = { link: null, thread: undefined };
    expect(read(first() + reply(400, bare), {}, stamp(600)).messages).toEqual([]);
  });

  test('a reply without a link outside its pane is withheld', () => {
    const page = clientPage(pane(row({ ts: stamp(400), link: null, classes: inThread })));
    expect(slack.read(page).withheld).toEqual([{ reason: 'order-unknown', count: 1 }]);
  });

  test('a reply that was sent to the channel as well is one reply in the thread', () => {
    const preamble = (query: string) =>
      `<div class="c-message__broadcast_preamble"><a class="c-message__broadcast_preamble_link" href="https://company.slack.com/archives/${channel}/p${root.replace('.', '')}${query}">x</a></div>`;
    const shared = (post: Post) =>
      row({ ts: stamp(400), after: preamble(`?thread_ts=${root}&cid=${channel}`), ...post });
    const both = pane(shared({ thread: root })) + flexpane(reply(400), root);
    expect(slack.read(clientPage(both)).messages.map(({ thread }) => thread)).toEqual([root]);
    expect(slack.read(clientPage(pane(shared({ link: null })))).messages.map(({ thread }) => thread)).toEqual(
      [root],
    );
    expect(slack.read(clientPage(pane(shared({ thread: stamp(600) })))).messages).toEqual([]);
    expect(slack.read(clientPage(pane(row({ ts: stamp(400), after: preamble('') })))).messages).toEqual([]);
  });

  test('stands on a card of its own in the view of all threads', () => {
    const card = `<div class="p-threads_view"><div data-qa="multi_thread_background">${row({ ts: root, from: me })}${reply(400)}<div data-thread-ts="${root}"></div></div></div>`;
    expect(slack.read(clientPage(card)).messages.map(told)).toEqual([
      [root, null, 'none'],
      [stamp(400), root, 'thread'],
    ]);
  });
});
