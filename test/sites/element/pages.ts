import { escape } from '../../practice/html.ts';
import { parsePage } from '../../captures.ts';
import { element } from '../../../utils/sites/element/index.ts';
import type { Page } from '../../../utils/sites/site.ts';

export const now = Date.UTC(2026, 10, 26, 10);
/** Epoch ms. */
export const nine = Date.UTC(2026, 10, 26, 9) + 123;
export const [alice, boss, carol] = ['@alice:company.test', '@boss:company.test', '@carol:company.test'];
export const office = '!office:company.test';

export interface Post {
  id?: string;
  sender?: string;
  room?: string;
  body?: string;
  classes?: string;
  /** Other attributes of the tile than usual. */
  attributes?: string;
  /** Members of the event, of its content and of the model around it that are other than usual. */
  event?: object;
  content?: object;
  model?: object | null;
  /** Whose picture stands at the tile; nobody's where it is null. */
  avatar?: string | null;
  after?: string;
}

function tile(post: Post): string {
  const { id = '$1', sender = boss, body = 'xxx', classes = '', avatar = sender, after = '' } = post;
  const attributes = post.attributes ?? `data-self="${sender === alice}" data-has-reply="false"`;
  const picture =
    avatar === null
      ? ''
      : `<div class="mx_EventTile_avatar"><button title="${escape(avatar)}"></button></div>`;
  return `<li class="mx_EventTile ${classes}" data-event-id="${escape(id)}" ${attributes}>${picture}<div class="mx_EventTile_line"><div class="mx_MTextBody mx_EventTile_content"><div class="mx_EventTile_body">${body}</div></div></div>${after}</li>`;
}

function modelOf(post: Post): object {
  const { id = '$1', sender = boss, room = office } = post;
  const content = { msgtype: 'm.text', body: 'xxx', 'm.mentions': {}, ...post.content };
  const event = {
    event_id: id,
    room_id: room,
    sender,
    type: 'm.room.message',
    origin_server_ts: nine,
    content,
  };
  return { event: { ...event, ...post.event }, status: null, ...post.model };
}

interface Parts {
  /** Rooms that are direct chats. */
  direct?: string[];
  people?: number;
  /** Members of the client's room that are other than usual. */
  room?: object;
  /** Tiles of the open thread. */
  thread?: readonly Post[];
  more?: string;
  page?: Partial<Page>;
}

export function globals(posts: readonly Post[], parts: Parts = {}): Record<string, unknown> {
  const { direct = [], people = 5, room } = parts;
  const ids = [...new Set(posts.map((post) => post.room ?? office))];
  const rooms = ids.map((id) => [
    id,
    { roomId: id, currentState: { summaryJoinedMemberCount: people }, ...room },
  ]);
  const accountData = new Map<string, object>([['m.direct', { event: { content: { [boss]: direct } } }]]);
  const client = { credentials: { userId: alice }, store: { rooms: Object.fromEntries(rooms), accountData } };
  return { mxMatrixClientPeg: { matrixClient: client } };
}

/** Element with these posts in the open room, alice signed in. */
export function roomPage(posts: readonly Post[], parts: Parts = {}): Page {
  const { thread = [], more = '' } = parts;
  const list = (some: readonly Post[]) =>
    `<ol class="mx_RoomView_MessageList">${some.map((post) => tile(post)).join('')}</ol>`;
  const panel =
    thread.length > 0 ? `<aside class="mx_ThreadView mx_ThreadPanel">${list(thread)}</aside>` : '';
  const document = parsePage(
    `<!DOCTYPE html><html lang="en"><body><div id="matrixchat"><main class="mx_RoomView">${list(posts)}</main>${panel}</div>${more}</body></html>`,
  );
  const tiles = document.querySelectorAll('#matrixchat .mx_EventTile');
  for (const [index, post] of [...posts, ...thread].entries()) {
    if (post.model === null) continue;
    const props = { memoizedProps: {}, return: { memoizedProps: { mxEvent: modelOf(post) } } };
    Reflect.set(tiles[index]!, '__reactFiber$x', props);
  }
  return {
    document,
    url: 'https://chat.company.test/app/#/room/#office:company.test',
    now,
    zone: 'Europe/Berlin',
    own: [],
    storage: { length: 1, key: () => 'mx_user_id', getItem: (key) => (key === 'mx_user_id' ? alice : null) },
    memory: element.memory?.({ document, ...globals([...posts, ...thread], parts) }),
    ...parts.page,
  };
}
