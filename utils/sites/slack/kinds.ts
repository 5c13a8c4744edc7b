/** What the reader knows of Slack's markup, by classes and by `data-qa`. Each kind is a bit; some names are of several. */
export const kind = {
  container: 1 << 0,
  /** A place in a list. */
  item: 1 << 1,
  /** Shows messages again, outside the conversation that they belong to. */
  preview: 1 << 2,
  /** What a message quotes, and its summary of replies. */
  quoted: 1 << 3,
  /** Where a message says or quotes something: its header is outside. */
  within: 1 << 4,
  text: 1 << 5,
  rich: 1 << 6,
  plain: 1 << 7,
  body: 1 << 8,
  system: 1 << 9,
  gone: 1 << 10,
  unsent: 1 << 11,
  preamble: 1 << 12,
  header: 1 << 13,
  avatar: 1 << 14,
  badge: 1 << 15,
  mark: 1 << 16,
  group: 1 << 17,
  everybody: 1 << 18,
  reaction: 1 << 19,
  clock: 1 << 20,
  /** By attributes and names of elements, which the tables do not know. */
  stamp: 1 << 21,
  sender: 1 << 22,
  spoken: 1 << 23,
  image: 1 << 24,
} as const;

/** What is of the kind `header`, to be looked for. */
export const header = '.c-message__sender, [data-qa="message_sender"], [data-qa="message_sender_name"]';

const quoted = kind.quoted | kind.within;

const classes = new Map<string, number>([
  ['c-message_kit__background', kind.container],
  ['c-virtual_list__item', kind.item],
  ['p-activity_ia4_page__item_container', kind.preview],
  ['c-message_attachment', quoted | kind.body],
  ['c-message_kit__attachments', quoted | kind.body],
  ['c-message__reply_bar', quoted],
  ['c-message_kit__blocks', kind.within | kind.body],
  ['p-rich_text_block', kind.within | kind.rich | kind.body],
  ['c-message__body', kind.plain],
  ['c-files_container', kind.body],
  ['c-message__broadcast_preamble', kind.within | kind.preamble],
  ['c-message__body--automated', kind.system],
  ['c-message__rollup_member', kind.system],
  ['c-message_kit__tombstone', kind.gone],
  ['c-message_kit__message--error', kind.unsent],
  ['c-message__sender', kind.header],
  ['c-message_kit__avatar', kind.avatar],
  ['c-app_badge', kind.badge],
  ['c-member_slug', kind.mark],
  ['c-mrkdwn__mention', kind.mark],
  ['c-mrkdwn__user_group', kind.group],
  ['c-mrkdwn__broadcast', kind.everybody],
  ['c-reaction', kind.reaction],
  ['c-timestamp', kind.clock],
]);

const names = new Map<string, number>([
  ['message_container', kind.container],
  ['virtual-list-item', kind.item],
  ['search_result', kind.preview],
  ['activity-item-container', kind.preview],
  ['forwarded_message_card', quoted],
  ['reply_bar', quoted],
  ['message-text', kind.within | kind.text | kind.body],
  // Named in one source only; harmless where they do not exist.
  ['message_sending', kind.unsent],
  ['message_send_error', kind.unsent],
  ['message_sender', kind.header],
  ['message_sender_name', kind.header],
  ['rich_text_message_mention_element', kind.mark],
  ['reactji', kind.reaction],
]);

/** Kinds by a whole `class` attribute: a client has few different ones, and a burst has thousands of elements. */
const byClass = new Map<string, number>();
const most = 1000;
const longest = 300;

/** What an element is by its classes and its `data-qa`. */
export function kindsOf(element: Element): number {
  // Faster than the attribute; drawings have no such text.
  const { className } = element;
  const list = typeof className === 'string' ? className : element.getAttribute('class');
  const name = element.getAttribute('data-qa');
  const byName = name === null ? 0 : (names.get(name) ?? 0);
  return list ? byName | (byClass.get(list) ?? learn(list)) : byName;
}

function learn(list: string): number {
  let kinds = 0;
  for (const one of list.split(/[ \t\n\f\r]+/u)) kinds |= classes.get(one) ?? 0;
  if (byClass.size >= most) byClass.clear();
  if (list.length <= longest) byClass.set(list, kinds);
  return kinds;
}
