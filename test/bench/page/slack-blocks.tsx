import { me, nameOf, type Part, type Post } from './slack-posts.ts';
import { connected } from './slack-store.ts';
import { Tooltip } from './slack-tooltip.tsx';

/** What was written, as Slack's client draws it: blocks, sections, mentions, links, emoji. */

const workspace = 'https://bench.slack.com';

export function Blocks({ post }: { post: Post }) {
  return (
    <div class="c-message_kit__blocks c-message_kit__blocks--rich_text">
      <div class="c-message__message_blocks c-message__message_blocks--rich_text" data-qa="message-text">
        {post.blocks.map(({ block_id: id, elements }) => (
          <div key={id} class="p-block_kit_renderer" data-qa="block-kit-renderer">
            <div class="p-block_kit_renderer__block_wrapper p-block_kit_renderer__block_wrapper--first">
              <div class="p-rich_text_block" dir="auto">
                {elements.map((section, index) => (
                  <div key={index} class="p-rich_text_section">
                    {section.elements.map((part, place) => (
                      <ItsPiece key={place} part={part} />
                    ))}
                  </div>
                ))}
              </div>
            </div>
          </div>
        ))}
      </div>
    </div>
  );
}

function Piece({ part }: { part: Part }) {
  if (part.type === 'text') return part.style ? <b data-stringify-type="bold">{part.text}</b> : part.text;
  if (part.type === 'emoji') return <Emoji name={part.name} />;
  if (part.type === 'link')
    return (
      <a
        class="c-link"
        href={part.url}
        target="_blank"
        rel="noopener noreferrer"
        data-stringify-link={part.url}
      >
        {part.text}
      </a>
    );
  return (
    <Tooltip>
      <a
        class={`c-link c-member_slug c-member_slug--link ${part.user_id === me ? 'c-member_slug--mention' : ''}`}
        data-member-id={part.user_id}
        data-stringify-type="mention"
        data-stringify-id={part.user_id}
        data-stringify-label={`@${nameOf(part.user_id)}`}
        href={`${workspace}/team/${part.user_id}`}
      >
        @{nameOf(part.user_id)}
      </a>
    </Tooltip>
  );
}

export function Emoji({ name }: { name: string }) {
  return (
    <span class="c-emoji c-emoji__medium c-emoji--inline" data-qa="emoji">
      <img src="data:," aria-label={`${name} emoji`} alt={`:${name}:`} data-stringify-type="emoji" />
    </span>
  );
}

const ItsPiece = connected(Piece, ({ members, preferences }, { part }) => ({
  name: part.type === 'user' ? members[part.user_id]?.name : null,
  emoji: preferences['emoji'],
}));
