import type { PageState } from '../../../utils/cli/saved-page.ts';
import type { Page } from '../../../utils/sites/site.ts';
import { parsePage } from '../../captures.ts';
import { mattermost } from '../../../utils/sites/mattermost/index.ts';
import { partsOf } from '../fixture.ts';

export const now = Date.UTC(2026, 10, 25, 10);
/** An id as the server makes them: 26 small letters and digits. */
export const idOf = (name: string) => name.padEnd(26, '0');
export const people = ['alice', 'bob', 'carol', 'dave', 'robot'] as const;
export type Person = (typeof people)[number];
export const who = (person: Person) => idOf(person);
export const town = idOf('town');
export const direct = idOf('chatwithbob');
export const group = idOf('chatofseveral');
export const groupName = '0123456789abcdef0123456789abcdef01234567';
export const pairName = (one: Person, other: Person) => `${who(one)}__${who(other)}`;
/** Minutes after nine on that day, and seven milliseconds. */
export const at = (minute: number) => Date.UTC(2026, 10, 25, 9, minute) + 7;

export interface Post {
  id: string;
  by: Person;
  /** Minutes after nine. */
  minute: number;
  /** Where it is drawn; a post may be drawn twice. */
  as?: 'centre' | 'root' | 'reply';
  /** Drawn without picture and time, under the same person's last one. */
  follows?: boolean;
  /** Name of the first post of its thread, and who wrote that. */
  root?: string;
  rootBy?: Person;
  channel?: string;
  kind?: string;
  /** Markup of its text; `xxx` stands for whatever somebody wrote. */
  text?: string;
  mentions?: Person[];
  classes?: string;
  tags?: string;
  after?: string;
  /** Ready-made image in the place of the writer's own. */
  picture?: string | null;
  /** More fields of the post as React was given it, and more properties beside it. */
  post?: Record<string, unknown>;
  beside?: Record<string, unknown>;
  reacted?: number;
  noTime?: boolean;
}

export const mention = (name: string, mine = false) =>
  `<span${mine ? ' class="mention--highlight"' : ''}><a class="mention-link" role="button">@${name}</a></span>`;
export const watched = (word: string) => `<span class="mention--highlight">${word}</span>`;
export const image = (person: Person) =>
  `<img class="Avatar" alt="xxx" src="/chat/api/v4/users/${who(person)}/image?_=0">`;
export const botTag = '<div class="Tag BotTag">BOT</div>';

/** A row as Mattermost draws it; `me` is whose page it is. */
export function row(post: Post, me: Person = 'alice'): string {
  const {
    id,
    by,
    minute,
    as = 'centre',
    follows = false,
    text = 'xxx',
    classes = '',
    tags = '',
    after = '',
  } = post;
  const full = id.includes(':') ? id : idOf(id);
  const [prefix, place] = {
    centre: ['post', 'CENTER'],
    root: ['rhsPost', 'RHS_ROOT'],
    reply: ['rhsPost', 'RHS_COMMENT'],
  }[as];
  const notice = classes.includes('post--system') && !classes.includes('me-post');
  const own = by === me && !notice ? ' current--user' : '';
  const part =
    as === 'reply'
      ? 'same--root post--comment'
      : follows
        ? 'same--root same--user'
        : notice
          ? ''
          : 'other--root';
  const instant = at(minute);
  const stamp = `<time class="post__time" datetime="${new Date(instant).toISOString().slice(0, -1)}">09:0${minute}</time>`;
  const time = post.noTime
    ? `<div role="presentation" class="post__permalink post_permalink_mobile_view">${stamp}</div>`
    : `<a id="${place}_time_${full}" class="post__permalink" href="/chat/office/pl/${full}" aria-labelledby="${instant}">${stamp}</a>`;
  const shown =
    post.picture === undefined ? (notice ? '<svg class="icon"></svg>' : image(by)) : (post.picture ?? '');
  const body = `<div tabindex="0" id="${as === 'centre' ? 'postMessageText' : 'rhsPostMessageText'}_${full}" class="post-message__text" dir="auto"><p>${text}</p></div>`;
  const reaction =
    post.reacted === undefined
      ? ''
      : `<button id="postReaction-${full}-thumbsup" class="Reaction Reaction--reacted"><span class="Reaction__number">1</span></button>`;
  return `<div role="listitem" id="${prefix}_${full}" data-testid="${as === 'centre' ? 'postView' : ''}" tabindex="0" class="a11y__section post ${part}${own} ${classes}">
<div role="application" class="post__content" data-testid="postContent"><div class="post__img">${follows ? '' : `<span class="profile-icon">${shown}</span>`}</div><div>
<div class="post__header"><div class="col col__name"><button class="user-popover">xxx</button>${tags}</div><div class="col d-flex align-items-center">${follows ? '' : time}</div></div>
<div class="post__body"${as === 'centre' ? ` id="${full}_message"` : ''}>${body}<div class="post__body-reactions-acks">${reaction}${after}</div></div>
</div></div></div>
`;
}

const key = '__reactFiber$k1';
const fiber = (...given: object[]) =>
  given
    .toReversed()
    .reduce<object | null>((outer, memoizedProps) => ({ memoizedProps, return: outer }), null);

/** What React keeps at the elements of these posts, by selectors. */
export function propertiesOf(posts: readonly Post[], me: Person = 'alice'): PageState['properties'] {
  const found: PageState['properties'] = {};
  for (const one of posts) {
    const { id, by, minute, as = 'centre', root, rootBy, channel = town, kind = 'O', mentions = [] } = one;
    if (id.includes(':')) continue;
    const full = idOf(id);
    const post = {
      id: full,
      create_at: at(minute),
      update_at: at(minute) + 5,
      delete_at: 0,
      user_id: who(by),
      channel_id: channel,
      root_id: root === undefined ? '' : idOf(root),
      type: '',
      message: 'xxx',
      props: {},
      ...one.post,
    };
    const parentPost =
      rootBy && root !== undefined ? { id: idOf(root), user_id: who(rootBy), message: 'xxx' } : null;
    const beside = {
      currentUserId: who(me),
      channelType: kind,
      isBot: by === 'robot',
      ...(parentPost && { parentPost }),
    };
    const row = `${as === 'centre' ? 'post' : 'rhsPost'}_${full}`;
    found[`#${row}`] = {
      [key]: fiber({ className: 'post' }, { post }, { post, location: as, ...beside, ...one.beside }),
    };
    const text = `#${as === 'centre' ? 'postMessageText' : 'rhsPostMessageText'}_${full}`;
    for (const [index, name] of mentions.entries())
      found[`${text} span:nth-of-type(${index + 1}) > a`] = {
        [key]: fiber(
          { children: 'xxx' },
          { mentionName: name, usersByUsername: { [name]: { id: who(name) } } },
        ),
      };
    if (one.reacted !== undefined)
      found[`#${row} button.Reaction`] = {
        [key]: fiber(
          { type: 'button' },
          {
            post,
            reactions: [
              { user_id: who('bob'), create_at: 1 },
              { user_id: who(me), create_at: at(one.reacted) },
            ],
          },
        ),
      };
  }
  return found;
}

export const listed = (channel: string, name: string, active = false) =>
  `<li class="SidebarChannel expanded${active ? ' active' : ''}" data-rbd-draggable-id="${channel}"><a class="SidebarLink" id="sidebarItem_${name}" href="/chat/office/channels/${name}"><span class="SidebarChannelLinkLabel">xxx</span></a></li>`;

/** The list of channels that every page shows unless it says otherwise. */
export const usual = [
  listed(town, 'town-square', true),
  listed(direct, pairName('alice', 'bob')),
  listed(idOf('chatwithcarol'), pairName('alice', 'carol')),
  listed(group, groupName),
].join('\n');

export interface Around {
  list?: string;
  /** Id of the open channel; null where no channel is open. */
  open?: string | null;
  thread?: string;
  lang?: string;
  dir?: string;
  beside?: string;
}

export const head = `<meta charset="utf-8"><meta name="application-name" content="Mattermost"><link id="initialLoadingScreenCSS" rel="stylesheet" href="/chat/static/css/initial_loading_screen.css">`;

export function page(
  centre: string,
  { list = usual, open = town, thread, lang = 'en', dir, beside = '' }: Around = {},
): string {
  const pane =
    thread === undefined
      ? ''
      : `<div id="rhsContainer" class="sidebar--right"><div class="ThreadViewer"><div class="post-right-comments-container">${thread}</div></div></div>`;
  const middle =
    open === null
      ? centre
      : `<div id="channel-header" data-channelid="${open}" class="channel-header"><h2 id="channelHeaderTitle">xxx</h2></div><div id="post-list" role="list">${centre}</div>`;
  return `<!DOCTYPE html>
<html lang="${lang}"${dir ? ` dir="${dir}"` : ''}><head>${head}<title>xxx</title></head><body class="font--open_sans enable-animations app__body">
<div id="root"><div id="SidebarContainer"><ul>${list}</ul></div><div id="channel_view">${middle}<div class="AdvancedTextEditor"><textarea id="post_textbox">xxx</textarea></div></div>${pane}${beside}</div><div id="root-portal"></div></body></html>
`;
}

export const url = 'https://intranet.company.test/chat/office/channels/town-square';
export const cookies = { MMUSERID: who('alice') };

/** A page as the reader is given it. With `posts`, what React keeps for them is given as well. */
export function pageWith(
  html: string,
  {
    posts,
    state = {},
    ...parts
  }: Partial<Page> & { posts?: readonly Post[]; state?: Partial<PageState> } = {},
): Page {
  const document = parsePage(html);
  const kept = { cookies, ...(posts && { properties: propertiesOf(posts) }), ...state };
  return {
    document,
    url,
    now,
    zone: 'Europe/Berlin',
    own: [],
    ...partsOf(mattermost, document, kept),
    ...parts,
  };
}
