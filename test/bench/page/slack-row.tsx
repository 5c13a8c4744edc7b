import { useLayoutEffect, useRef } from 'preact/hooks';
import { Blocks, Emoji } from './slack-blocks.tsx';
import { channel, me, nameOf, team, type Post } from './slack-posts.ts';
import { connected, type State } from './slack-store.ts';
import { Tooltip } from './slack-tooltip.tsx';

/** One row as Slack's client draws it: its elements, in many small components that ask the state for what they show. */

const workspace = 'https://bench.slack.com';
const pictureOf = (user: string, size: number) =>
  `https://ca.slack-edge.com/${team}-${user}-0123456789ab-${size}`;
const clock = new Intl.DateTimeFormat('en', { hour: 'numeric', minute: '2-digit' });

interface RowProps {
  post: Post;
  headed: boolean;
  hovered: boolean;
  top: number;
  /** Called with the row's height once it is drawn. */
  measured: (ts: string, height: number) => void;
}

export function Row({ post, headed, hovered, top, measured }: RowProps) {
  const item = useRef<HTMLDivElement>(null);
  const { ts } = post;
  useLayoutEffect(() => {
    measured(ts, item.current?.getBoundingClientRect().height ?? 0);
  }, [ts, measured]);
  return (
    <div
      ref={item}
      class="c-virtual_list__item"
      role="listitem"
      data-qa="virtual-list-item"
      data-item-key={ts}
      id={`message-list_${ts}`}
      style={{ position: 'absolute', top: `${top}px` }}
    >
      <div
        role="presentation"
        class="c-message_kit__background p-message_pane_message__message c-message_kit__message"
        data-qa="message_container"
        data-qa-unprocessed="false"
        data-qa-placeholder="false"
        data-msg-ts={ts}
        data-msg-channel-id={channel}
      >
        <div role="document" class="c-message_kit__hover" data-qa-hover="true">
          <div class="c-message_kit__actions c-message_kit__actions--above">
            <div class="c-message_kit__gutter">
              <div class="c-message_kit__gutter__left" data-stringify-ignore="true">
                {headed ? <ItsAvatar post={post} /> : <ItsStamp post={post} />}
              </div>
              <div class="c-message_kit__gutter__right" data-qa="message_content">
                {headed ? <ItsHeader post={post} /> : <ItsSender post={post} />}
                <Blocks post={post} />
                <ItsReactions post={post} />
                <ItsReplies post={post} />
              </div>
            </div>
          </div>
          {hovered && <Toolbar />}
        </div>
      </div>
    </div>
  );
}

function Avatar({ post: { user } }: { post: Post }) {
  return (
    <button class="c-message_kit__avatar c-avatar c-button-unstyled" tabIndex={-1} aria-hidden="true">
      <span class="c-base_icon__width_only_container">
        <img class="c-base_icon c-base_icon--image" src={pictureOf(user, 48)} alt="" role="img" />
      </span>
    </button>
  );
}

function Stamp({ post: { ts } }: { post: Post }) {
  const at = clock.format(Number(ts.slice(0, 10)) * 1000);
  return (
    <a
      class="c-link c-timestamp"
      data-ts={ts}
      href={`${workspace}/archives/${channel}/p${ts.replace('.', '')}`}
      aria-label={`Today at ${at}`}
      data-stringify-type="replace"
      data-stringify-text={`[${at}]`}
    >
      <Tooltip>
        <span class="c-timestamp__label" data-qa="timestamp_label">
          {at}
        </span>
      </Tooltip>
    </a>
  );
}

function Header({ post }: { post: Post }) {
  const name = nameOf(post.user);
  return (
    <>
      <span
        class="c-message__sender c-message_kit__sender"
        data-qa="message_sender"
        data-stringify-type="replace"
        data-stringify-text={name}
      >
        <span class="p-member_profile_hover_card" role="presentation">
          <button
            class="c-link--button c-message__sender_button"
            data-message-sender={post.user}
            data-qa="message_sender_name"
            tabIndex={0}
          >
            {name}
          </button>
        </span>
      </span>
      <ItsStamp post={post} />
    </>
  );
}

function Spoken({ post: { ts, user } }: { post: Post }) {
  return (
    <span class="offscreen" id={`primary-${ts}-sender`} hidden>
      {nameOf(user)}:
    </span>
  );
}

function Reactions({ post: { reactions = [] } }: { post: Post }) {
  if (reactions.length === 0) return null;
  return (
    <div class="c-message_kit__reaction_bar c-reaction_bar" data-qa="reaction_bar" role="group">
      {reactions.map(({ name, users, count }) => {
        const mine = users.includes(me);
        return (
          <Tooltip key={name}>
            <button
              class={`c-button-unstyled c-reaction${mine ? ' c-reaction--reacted' : ''}`}
              data-qa="reactji"
              aria-pressed={mine}
              aria-label={`${count} reacted with ${name}`}
            >
              <Emoji name={name} />
              <span class="c-reaction__count" aria-hidden="true">
                {count}
              </span>
            </button>
          </Tooltip>
        );
      })}
      <button class="c-reaction_add c-button-unstyled" data-qa="reaction_add" aria-label="Add reaction" />
    </div>
  );
}

function Replies({ post }: { post: Post }) {
  if (!post.reply_users) return null;
  return (
    <div class="c-message__reply_bar c-message_kit__thread_replies" data-qa="reply_bar">
      {post.reply_users.map((user) => (
        <span key={user} class="c-message__reply_bar_avatar c-avatar">
          <img src={pictureOf(user, 24)} alt={nameOf(user)} />
        </span>
      ))}
      <button class="c-link--button c-message__reply_count" data-qa="reply_bar_count">
        {post.reply_count} replies
      </button>
      <div class="c-message__reply_bar_description">
        <span
          class="c-message__reply_bar_last_reply"
          data-qa="reply_bar_last_reply"
          data-ts={post.latest_reply}
        >
          Last reply today
        </span>
      </div>
    </div>
  );
}

function Toolbar() {
  const actions = ['React', 'Reply', 'Forward', 'Save', 'More'];
  return (
    <div class="c-message_actions__container c-message__actions" role="toolbar" data-qa="message-actions">
      <div class="c-message_actions__group" data-qa="message-actions-group">
        {actions.map((name) => (
          <Tooltip key={name}>
            <button class="c-button-unstyled c-icon_button" data-qa={name} aria-label={name}>
              <svg viewBox="0 0 20 20" aria-hidden="true">
                <path fill="currentColor" d="M2.5 10a7.5 7.5 0 1 1 15 0 7.5 7.5 0 0 1-15 0" />
              </svg>
            </button>
          </Tooltip>
        ))}
      </div>
    </div>
  );
}

const ofPost = ({ posts, preferences }: State, { post }: { post: Post }) => ({
  reactions: posts[post.ts]?.reactions,
  replies: posts[post.ts]?.reply_count,
  compact: preferences['compact'],
});
const ofPerson = ({ members, preferences }: State, { post }: { post: Post }) => ({
  name: members[post.user]?.name,
  status: members[post.user]?.status,
  avatars: preferences['avatars'],
});
const [ItsAvatar, ItsHeader, ItsSender] = [Avatar, Header, Spoken].map((part) =>
  connected(part, ofPerson),
) as [typeof Avatar, typeof Avatar, typeof Avatar];
const ItsStamp = connected(Stamp, ofPost);
const ItsReactions = connected(Reactions, ofPost);
const ItsReplies = connected(Replies, ofPost);
