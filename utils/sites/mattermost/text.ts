/** Whom the text of a post calls, as the page marks it. */
export interface Called {
  /** The user by name: the mark lies close around the link to a person. */
  me: boolean;
  /** How many links to people there are, the user's own among them. */
  people: number;
  /** Everybody, or a group of people. */
  everybody: boolean;
}

const mine = '.mention--highlight > a.mention-link';
/** Words of the app itself, the same in every language. */
const all = /^@(?:all|channel|here)$/iu;
const allInText = /(?:^|[^\w@.-])@(?:all|channel|here)(?![\w-])/iu;

/** Reads the text of a row, never what it says; null where there is none. A preview of another post stands outside of it. */
export function calledIn(row: Element, id: string): Called | null {
  const [text = null] = row.querySelectorAll(`[id="postMessageText_${id}"], [id="rhsPostMessageText_${id}"]`);
  if (!text) return null;
  const marks = [...text.querySelectorAll('.mention--highlight')].filter((mark) => !mark.querySelector('a'));
  return {
    me: text.querySelector(mine) !== null,
    people: text.querySelectorAll('a.mention-link').length,
    everybody:
      // A group of the user's own stands there as a marked word with its sign; a watched word has none.
      marks.some(({ textContent }) => all.test(textContent) || textContent.startsWith('@')) ||
      text.querySelector('a.group-mention-link') !== null ||
      callsAll(text),
  };
}

/** Who has switched the notice for everybody off sees the call as plain words; the server takes them for one all the same. */
function callsAll(text: Element): boolean {
  return [...text.childNodes].some((node) => {
    if (node.nodeType === 3) return allInText.test(node.nodeValue ?? '');
    if (node.nodeType !== 1 || (node as Element).matches('code, pre, a')) return false;
    return callsAll(node as Element);
  });
}
