/** The chats that are read, each by its address. */
export const boxes = 'converse-muc[jid], converse-chat[jid], converse-headlines[jid]';

/** Attributes that every message carries. */
const facts = ['data-isodate', 'data-msgid', 'data-from'];
const [me, them] = ['chat-msg__content--me', 'chat-msg__content--them'];
const received = 'chat-msg__body--received';

/** Landmarks that no message has although there are messages. */
export function missingIn(document: Document): string[] {
  const has = (selector: string) => document.querySelector(selector) !== null;
  if (!has('.chat-msg')) {
    // Notices are drawn like messages; only messages have an id.
    const [message] = document.getElementsByTagName('converse-chat-message');
    const drawn = message && message.childElementCount > 0 && !has('.chat-info');
    return drawn || has('converse-chat-message > [data-msgid]') ? ['chat-msg'] : [];
  }
  const inBoxes = has(`:is(${boxes}) .chat-msg`) ? [] : ['chat'];
  return [
    ...inBoxes,
    ...facts.filter((name) => !has(`.chat-msg[${name}]`)),
    ...missingInContent(document, has),
  ];
}

/** The parts that tell the direction, and that a room has sent the user's own message back. */
function missingInContent(document: Document, has: (selector: string) => boolean): string[] {
  const contents = document.getElementsByClassName('chat-msg__content');
  const written = has('.chat-msg:not(.error, .chat-info, .chat-msg--retracted)');
  if (contents.length === 0) return written ? ['chat-msg__content'] : [];
  const undirected = Array.from(contents).some(
    ({ classList }) => !classList.contains(me) && !classList.contains(them),
  );
  const directions = undirected ? [me, them].filter((name) => !has(`.${name}`)) : [];
  if (!has('.chat-msg__body')) return written ? [...directions, 'chat-msg__body'] : directions;
  // What others wrote carries it at once.
  return has(`.${them} .chat-msg__body`) && !has(`.${received}`) ? [...directions, received] : directions;
}
