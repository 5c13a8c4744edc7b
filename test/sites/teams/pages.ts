import { escape } from '../../practice/html.ts';
import { parsePage } from '../../captures.ts';
import type { Page } from '../../../utils/sites/site.ts';

export const now = Date.UTC(2026, 10, 25, 10);
export const tenant = 'aaaaaaaa-0000-4000-8000-000000000000';

const guid = (number: number) => `0a0a0a0a-0000-4000-8000-${String(number).padStart(12, '0')}`;
export const oid = { alice: guid(1), boss: guid(2), carol: guid(3), dave: guid(4), eve: guid(9) };
export type Person = keyof typeof oid | 'bot';
/** Names as Teams writes them in ids. */
export const mri = (who: Person) => (who === 'bot' ? `28:${guid(77)}` : `8:orgid:${oid[who]}`);
export const direct = `19:${oid.alice}_${oid.boss}@unq.gbl.spaces`;
export const group = '19:planning@thread.v2';
export const channel = '19:releases@thread.tacv2';

/** Id of a message that came so many seconds after nine o'clock. */
export const mid = (seconds: number) => String(Date.UTC(2026, 10, 25, 9) + seconds * 1000 + 7);

export interface Post {
  id: string;
  by: Person;
  /** Mentions, one a word of the name: a person, or `tag`, `team`, `channel`, `everyone` with an id. */
  mentions?: (Person | [type: string, id: string])[];
  badge?: boolean;
  /** No picture: it follows the writer's last. */
  grouped?: boolean;
  /** No name above it. */
  nameless?: boolean;
  reacted?: boolean;
  quotes?: string;
  extra?: string;
  deleted?: boolean;
  datetime?: string;
  /** Of another viewer's page. */
  viewer?: string;
}

const image = (who: Person, viewer = oid.alice) =>
  who === 'bot'
    ? ''
    : `<img class="fui-Avatar__image" alt="" src="https://teams.microsoft.com/api/mt/emea/beta/users/${viewer}/profilepicturev2/${mri(who)}">`;

function mentionOf(one: Person | [string, string]): string {
  const [type, id] = typeof one === 'string' ? ['person', mri(one)] : one;
  return `<div data-mention-type="${type}" data-person-mri="${escape(id)}" role="button"><span itemtype="http://schema.skype.com/Mention">xxx</span></div>`;
}

function contentOf({ id, mentions = [], quotes, deleted, extra = '' }: Post): string {
  if (deleted) return `<div id="tombstone-${id}">xxx</div>`;
  const card = quotes
    ? `<div data-tid="quoted-reply-card"><span>xxx</span><time datetime="2026-11-25T09:00:00.000Z">xxx</time>${mentionOf('alice')}</div>`
    : '';
  return `<div id="content-${id}" data-message-content="" aria-label="xxx">${card}${mentions.map(mentionOf).join('')}<p>xxx</p></div>${extra}`;
}

function reactionsOf({ id, reacted }: Post): string {
  if (reacted === undefined) return '';
  return `<div class="fui-ChatMessage__reactions"><div data-tid="diverse-reaction-summary" role="toolbar"><button data-tid="diverse-reaction-pill-button" aria-pressed="${reacted}" aria-labelledby="message-yes-${id}"><img itemid="yes" alt=""></button></div></div>`;
}

const badgeOf = ({ id, badge }: Post) =>
  badge ? `<div data-tid="mention-badge" id="badge-${id}" role="img"></div>` : '';

/** A message of a chat. */
export function chatItem(post: Post): string {
  const { id, by, grouped = false, nameless = false, viewer } = post;
  const own = by === 'alice';
  const kind = own ? 'fui-ChatMyMessage' : 'fui-ChatMessage';
  const at = /^\d{13}$/u.test(id) ? new Date(Number(id)).toISOString() : '';
  const time = at
    ? `<time class="${kind}__timestamp" id="timestamp-${id}" datetime="${post.datetime ?? at}">xxx</time>`
    : '';
  const author = nameless
    ? ''
    : `<div class="${kind}__author"><span data-tid="message-author-name" id="author-${id}">${by} example</span></div>`;
  const avatar =
    own || grouped
      ? ''
      : `<div class="fui-ChatMessage__avatar"><div data-tid="chat-pane-item" data-mention-type="person" data-person-mri="${mri(by)}"><span data-tid="message-avatar">${image(by, viewer)}</span></div></div>`;
  return `<div><div class="fui-unstable-ChatItem" data-tid="chat-pane-item"><div data-testid="message-wrapper"><div role="heading">xxx</div><div><div class="${kind}"><div>${author}${time}${badgeOf(post)}</div><div>${avatar}<div class="${kind}__body" data-tid="chat-pane-message" data-mid="${id}" id="message-body-${id}" role="group">${contentOf(post)}${reactionsOf(post)}</div></div></div></div></div></div></div>`;
}

function channelMessage(post: Post, root: string): string {
  const { id, by, viewer } = post;
  const name = id === root ? 'post-message-header-avatar' : 'reply-message-header-avatar';
  return `<div id="message-body-${id}" role="group"><div><div data-mention-type="person" data-person-mri="${mri(by)}" data-tid="${name}"><span data-tid="${name}">${image(by, viewer)}</span></div><div>${badgeOf(post)}<span id="author-${id}">${by} example</span><time data-tid="timestamp" id="timestamp-${id}">xxx</time></div></div><div><div data-mid="${id}" data-reply-chain-id="${root}" data-testid="message-body-flex-wrapper">${contentOf(post)}</div>${reactionsOf(post)}</div></div>`;
}

/** A post in a channel with its replies. */
export function chain(root: Post, replies: readonly Post[] = [], where = channel): string {
  const surface =
    replies.length > 0
      ? `<div data-tid="response-surface" id="response-surface-${where}"><button data-tid="response-summary-button" id="response-summary-${root.id}"></button>${replies.map((reply) => `<div>${channelMessage(reply, root.id)}</div>`).join('')}</div>`
      : '';
  return `<li role="none"><div data-tid="channel-pane-message" id="reply-chain-summary-${root.id}" role="group"><div id="post-message-renderer-${root.id}">${channelMessage(root, root.id)}</div>${surface}<div><div data-mention-type="person" data-person-mri="${mri('alice')}" data-tid="post-message-quick-reply-avatar">${image('alice')}</div></div></div></li>`;
}

export const system = (id: string) =>
  `<div><div data-tid="control-message-renderer" data-mid="${id}">xxx</div></div>`;
export const divider = '<div role="separator"><time datetime="2026-11-25T00:00:00.000Z">xxx</time></div>';

const composer = (where: string | null) =>
  where === null
    ? ''
    : `<div data-tid="chat-pane-compose-message-footer"><div data-tid="ckeditor" contenteditable="true" role="textbox">xxx</div><button data-tid="sendMessageCommands-send" data-track-thread-id="${escape(where)}"></button></div>`;

export function chatPane(items: string, where: string | null = group): string {
  return `<div data-tid="slot-measurer" data-app-name="chats" data-slot-name="main"><h2 data-tid="chat-title">xxx</h2><div data-tid="message-pane-layout"><div data-tid="message-pane-list-viewport"><div data-tid="message-pane-list-runway" id="chat-pane-list">${items}</div></div>${composer(where)}</div></div>`;
}

export function channelPane(chains: string, where: string | null = channel): string {
  return `<div data-tid="slot-measurer" data-app-name="channels" data-slot-name="main"><div data-tid="message-pane-layout"><div data-tid="channel-pane-viewport"><div data-tid="channel-pane-runway" id="channel-pane-l1">${chains}</div></div>${composer(where)}</div></div>`;
}

/** A row of the list on the left. */
export function railRow(type: string, id: string, selected: boolean | 'tabster' = false): string {
  const mark =
    selected === 'tabster'
      ? `data-tabster='{"groupper":{},"observed":{"names":["LeftRailSelectedItem"]}}'`
      : `aria-selected="${selected}"`;
  return `<div role="treeitem" ${mark} tabindex="${selected ? '0' : '-1'}" data-fui-tree-item-value="OneGQL_ConversationFolder|chats/OneGQL_${type}|${escape(id)}" data-item-type="chat" data-testid="list-item"><span id="title-chat-list-item_${escape(id)}">xxx</span><span id="time-chat-list-item_${escape(id)}">10:12</span></div>`;
}

export const rail = (rows: string) =>
  `<div data-tid="simple-collab-dnd-rail"><div role="tree" class="fui-FlatTree"><div role="treeitem" aria-expanded="true" data-fui-tree-item-value="OneGQL_ConversationFolder|chats" data-item-type="chats" data-conversation-folder="true">xxx</div>${rows}</div></div>`;

export interface Parts {
  lang?: string;
  dir?: string;
  rail?: string;
  /** The picture in the corner; null for initials. */
  me?: Person | null;
}

/** Teams with this in its main part, alice signed in. */
export function teamsHtml(
  main: string,
  { lang = 'en-US', dir = 'ltr', rail: list = '', me = 'alice' }: Parts = {},
): string {
  const picture = me === null ? '<span>A</span>' : image(me, me === 'bot' ? '' : oid[me]);
  return `<!-- url: https://teams.microsoft.com/v2/ captured 2026-11-25T10:00:00Z -->
<!doctype html>
<html lang="${lang}" dir="${dir}"><head><meta charset="utf-8"><title>(2) Chat | Microsoft Teams</title></head><body><div id="app"><div dir="${dir}"><div data-tid="all-phased-rendering-complete"><div data-tid="experience-layout"><button data-tid="me-control-avatar-trigger"><span class="fui-Avatar">${picture}</span></button>${list}<div data-tid="app-layout-area--unified-areas"><div data-tid="app-layout-area--main">${main}</div></div></div></div></div></div></body></html>
`;
}

export function pageWith(html: string, page: Partial<Page> = {}): Page {
  return {
    document: parsePage(html),
    url: 'https://teams.microsoft.com/v2/',
    now,
    zone: 'Europe/Berlin',
    own: [],
    ...page,
  };
}

export function storageOf(texts: Record<string, string>): NonNullable<Page['storage']> {
  const keys = Object.keys(texts);
  return { length: keys.length, key: (index) => keys[index] ?? null, getItem: (key) => texts[key] ?? null };
}

/** A database's name. */
export const databaseName = (manager: string, who: keyof typeof oid = 'alice', locale = 'en-us') =>
  `Teams:${manager}:react-web-client:${tenant}:${oid[who]}:${locale}`;

export interface Entry {
  id: string;
  by: Person;
  where?: string;
  parent?: string;
  type?: string;
  mentions?: unknown;
  emotions?: unknown;
  content?: string;
  fields?: Record<string, unknown>;
}

/** A chain of the database with these messages, as Teams keeps it. */
export function chainRecord(
  entries: readonly Entry[],
  fields: Record<string, unknown> = {},
): Record<string, unknown> {
  const [first] = entries;
  const conversationId = first?.where ?? group;
  const replyChainId = first?.parent ?? first?.id;
  return {
    conversationId,
    replyChainId,
    latestDeliveryTime: Number(entries.at(-1)?.id),
    messageMap: Object.fromEntries(
      entries.map(
        ({ id, by, parent, type = 'RichText/Html', mentions, emotions, content = 'xxx', fields: more }) => [
          id,
          {
            id,
            conversationId,
            parentMessageId: parent ?? id,
            clientMessageId: `70${id}`,
            messageType: type,
            content,
            imDisplayName: `${by} example`,
            creator: mri(by),
            originalArrivalTime: Number(id),
            clientArrivalTime: Number(id) + 180,
            isSentByCurrentUser: by === 'alice',
            deletionInfo: null,
            properties: {
              ...(mentions !== undefined && { mentions }),
              ...(emotions !== undefined && { emotions }),
            },
            ...more,
          },
        ],
      ),
    ),
    ...fields,
  };
}

export const mentioning = (...people: (Person | [string, string])[]) =>
  people.map((one, itemid) => {
    const [mentionType, id] = typeof one === 'string' ? ['person', mri(one)] : one;
    return { '@type': 'http://schema.skype.com/Mention', itemid, mri: id, mentionType, displayName: 'xxx' };
  });

type Store = { version: number; stores: Record<string, { records: unknown[] }> };

/** The databases of one person. */
export function databases(
  chains: readonly unknown[],
  {
    feed = [],
    conversations = [],
    who = 'alice',
  }: { feed?: unknown[]; conversations?: unknown[]; who?: keyof typeof oid } = {},
): Record<string, Store> {
  const store = (name: string, records: readonly unknown[]): Store => ({
    version: 3,
    stores: { [name]: { records: [...records] } },
  });
  return {
    [databaseName('replychain-manager', who)]: store('replychains-2', chains),
    [databaseName('conversation-manager', who)]: store('conversations', conversations),
    [databaseName('activity-manager', who)]: store('feed-items', feed),
  };
}
