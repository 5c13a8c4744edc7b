import { render } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { answers, indexOf, me, perBurst, team, total, type Post } from './slack-posts.ts';
import { Row } from './slack-row.tsx';
import { receive } from './slack-store.ts';
import { styleOf } from './style.ts';

/** A page like Slack's client, in a conversation that receives 10,000 posts in bursts. */

/** So many rows are drawn at a time, in one frame; so many stay. */
const step = 10;
const shown = 40;
/** Between two bursts; after every 50th nothing comes for a while, ms. */
const pause = 20;
const rest = 1300;
/** A scan that waits until the page is still would wait this long, ms. */
const still = 150;

/** Something that is surely called in the page's own script. */
const idle = () => new Promise<void>((resolve) => void setTimeout(() => resolve(), 1));
const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

const sidebar = Array.from({ length: 200 }, (_, index) => ({
  id: index === 0 ? 'C0BENCH' : `C0OTHER${index + 100}`,
  type: index % 4 === 3 ? 'im' : 'channel',
}));

interface State {
  posts: Post[];
  hovered: string | null;
  unread: number;
}

const heights = new Map<string, number>();
const measured = (ts: string, height: number) => void heights.set(ts, height);

function Client({ posts, hovered, unread }: State) {
  return (
    <div class="p-client_container">
      <div class="p-control_strip">
        <button data-qa="user-button">
          <img src={`https://ca.slack-edge.com/${team}-${me}-0123456789ab-48`} alt="" />
          <span class="c-presence" />
        </button>
      </div>
      <Sidebar unread={unread} />
      <div class="p-view_contents p-view_contents--primary">
        <div class="p-message_pane" data-qa="message_pane">
          <List posts={posts} hovered={hovered} />
          <div data-qa="message_input" data-channel-id="C0BENCH" data-view-context="Channel">
            <div class="ql-editor" contentEditable role="textbox" />
          </div>
        </div>
      </div>
    </div>
  );
}

function Sidebar({ unread }: { unread: number }) {
  return (
    <div class="p-channel_sidebar" data-qa="channel-sidebar">
      <div role="tree">
        {sidebar.map(({ id, type }, index) => (
          <div key={id} data-qa="virtual-list-item" role="treeitem">
            <div
              class={`p-channel_sidebar__channel ${index === unread ? 'p-channel_sidebar__channel--unread' : ''}`}
              data-qa="channel-sidebar-channel"
              data-qa-channel-sidebar-channel-id={id}
              data-qa-channel-sidebar-channel-type={type}
              data-qa-channel-sidebar-channel-is-muted="false"
            >
              <span data-qa={`channel_sidebar_name_${id}`}>{id.toLowerCase()}</span>
              {index === unread && <span class="c-mention_badge">{unread}</span>}
            </div>
          </div>
        ))}
      </div>
    </div>
  );
}

/** Draws the last rows, each at its place by the heights of those above, and keeps the list at its end. */
function List({ posts, hovered }: Omit<State, 'unread'>) {
  const pane = useRef<HTMLDivElement>(null);
  const list = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    let top = 0;
    for (const item of list.current?.children ?? []) {
      (item as HTMLElement).style.top = `${top}px`;
      top += heights.get(item.getAttribute('data-item-key') ?? '') ?? 0;
    }
    if (!list.current || !pane.current) return;
    list.current.style.height = `${top}px`;
    pane.current.scrollTop = pane.current.scrollHeight;
  });
  return (
    <div role="list" class="c-virtual_list c-virtual_list--scrollbar" ref={pane}>
      <div data-qa="slack_kit_list" class="c-virtual_list__scroll_container" ref={list}>
        {posts.map((post) => (
          <Row
            key={post.ts}
            post={post}
            // Posts come in pairs of one person.
            headed={indexOf(post.ts) % 2 === 0}
            hovered={post.ts === hovered}
            top={0}
            measured={measured}
          />
        ))}
      </div>
    </div>
  );
}

const layout = `
.p-client_container{display:grid;grid-template-columns:260px 1fr;height:100vh;font:15px/1.46 sans-serif}
.p-message_pane{display:flex;flex-direction:column;height:100vh}
.c-virtual_list{flex:1;overflow:auto;position:relative}
.c-virtual_list__item{width:100%}
.c-message_kit__gutter{display:flex;padding:8px 20px}
.c-message_kit__gutter__left{width:44px;flex-shrink:0}
.c-message_kit__gutter__right{flex:1;min-width:0}
.c-message_kit__avatar img{width:36px;height:36px;border-radius:4px}
.c-reaction{display:inline-flex;border-radius:24px;background:#eee}
.c-message_actions__container{position:absolute;top:-16px;right:20px;display:flex;box-shadow:0 1px 3px #0002}`;
const classes = [
  'c-virtual_list__item',
  'c-message_kit__background',
  'c-message_kit__hover',
  'c-message_kit__actions',
  'c-message_kit__gutter',
  'c-message_kit__gutter__left',
  'c-message_kit__gutter__right',
  'c-avatar',
  'c-message_kit__avatar',
  'c-button-unstyled',
  'c-link',
  'c-timestamp',
  'c-message__sender',
  'c-link--button',
  'c-message_kit__blocks',
  'p-block_kit_renderer',
  'p-rich_text_block',
  'p-rich_text_section',
  'c-emoji',
  'c-member_slug',
  'c-reaction',
  'c-message__reply_bar',
  'p-channel_sidebar__channel',
  'c-icon_button',
];
document.head.append(styleOf(classes, layout));

/** What the client keeps in the browser about the user's workspaces. */
localStorage.setItem(
  'localConfig_v2',
  JSON.stringify({
    teams: Object.fromEntries(
      [
        [team, me],
        ['T0OTHER01', 'U0ALICE002'],
      ].map(([id, user]) => [
        id,
        {
          id,
          name: 'Bench',
          domain: 'bench',
          user_id: user,
          token: 'xoxc-none',
          url: 'https://bench.slack.com/',
          icon: Object.fromEntries(
            [34, 44, 68, 88, 102, 132, 230].map((size) => [`image_${size}`, `https://x/${size}.png`]),
          ),
        },
      ]),
    ),
    lastActiveTeamId: team,
    orderedTeamIds: [team, 'T0OTHER01'],
    settings: 'x'.repeat(2000),
  }),
);

const drawn = new Uint8Array(total);
/** What a scan would see that waits until nothing has changed for a moment. */
const seenStill = new Uint8Array(total);
let quiet: ReturnType<typeof setTimeout> | undefined;

function draw(state: State): void {
  render(<Client {...state} />, document.body);
  for (const { ts } of state.posts) drawn[indexOf(ts)] = 1;
  clearTimeout(quiet);
  quiet = setTimeout(() => {
    for (const { ts } of state.posts) seenStill[indexOf(ts)] = 1;
  }, still);
}

const received: string[] = answers();
let state: State = { posts: [], hovered: null, unread: 0 };

/** Receives everything; resolves when the last row is drawn. */
async function play(): Promise<void> {
  for (const [burst, text] of received.entries()) {
    const { messages } = JSON.parse(text) as { messages: Post[] };
    // The pointer rests on the list: what comes under it changes with every burst.
    const hovered = messages.at(-3)?.ts ?? null;
    for (let first = 0; first < perBurst; first += step) {
      await frame();
      const come = messages.slice(first, first + step);
      for (const post of come) receive(post);
      const posts = [...state.posts, ...come].slice(-shown);
      state = { posts, hovered, unread: (burst % 40) + 5 };
      draw(state);
    }
    await wait(burst % 50 === 49 ? rest : pause);
  }
}

draw(state);

Object.assign(globalThis, {
  page: {
    play,
    idle,
    counts: () => ({
      drawn: drawn.reduce((sum, one) => sum + one, 0),
      still: seenStill.reduce((sum, one) => sum + one, 0),
    }),
  },
});
