import { addressOf } from '../address.ts';
import type { Mail } from './mail.ts';

const headers = ['to', 'cc', 'bcc'] as const;

/** The names that the page shows of a header's people; null where they are not surely all of them. */
export function namesIn(card: Element, header: (typeof headers)[number]): string[] | null {
  const [field, another] = card.querySelectorAll(`md-chips[ng-model$="viewer.message.${header}"]`);
  const [list, second] = field?.querySelectorAll('md-chips-wrap') ?? [];
  if (!list || second || another || list.id === '') return null;
  const chips = [...list.querySelectorAll('md-chip')];
  const contents = chips.map((chip) => only(chip, '.md-chip-content'));
  // The list names its chips by ids that hold its own: one that came in from elsewhere is noticed.
  const ids = list.getAttribute('aria-owns')?.split(' ') ?? [];
  const fits = contents.every((content, index) => {
    const id = content?.id ?? '';
    return id.startsWith(`${list.id}-chip-`) && id === ids[index];
  });
  if (!fits || ids.length !== chips.length) return null;
  const names = contents.map((content) => content?.textContent.trim() ?? '');
  return names.includes('') ? null : names;
}

function only(parent: Element, selector: string): Element | null {
  const [first = null, second] = parent.querySelectorAll(selector);
  return second ? null : first;
}

/** The app shortens no more people than this. */
const shortened = 5;
/** What stands in the short list for an address of the user; no version of SOGo translates it. */
const me = 'me';

/**
 * How an open mail addresses the user, from what the page shows alone. The chips name people without their addresses;
 * the short list of the same people (Message.$shortRecipients) shortens each name by one rule, but writes `me` for
 * every address of the user's own: where an entry is `me` and the rule would have made something else of that
 * person's name, this person is the user. Where anything does not fit, nothing is told.
 */
export function addressedOn(card: Element): Mail['addressed'] {
  const [to, cc, bcc] = headers.map((header) => namesIn(card, header));
  const [short, another] = card.querySelectorAll('a[ng-bind*="viewer.message.$shortRecipients("]');
  if (!to || !cc || !bcc || !short || another) return 'unknown';
  const people = [...to, ...cc, ...bcc];
  const entries = people.length === 0 ? [] : short.textContent.split(', ');
  const rest = people.length - shortened;
  if (entries.length !== Math.min(people.length, shortened + 1)) return 'unknown';
  // "and 3 more"
  if (rest > 0 && !(entries.pop() ?? '').includes(String(rest))) return 'unknown';
  const own = entries.map((entry, index) => isMe(entry, people[index] ?? ''));
  if (own.includes(null)) return 'unknown';
  if (own.slice(0, to.length).includes(true)) return 'to';
  if (to.length > own.length) return 'unknown';
  if (own.slice(to.length, to.length + cc.length).includes(true)) return 'cc';
  return rest > 0 ? 'unknown' : 'list';
}

/** Whether an entry of the short list stands for the user; null where that is not sure. */
function isMe(entry: string, name: string): boolean | null {
  const usual = shortOf(name);
  if (usual.some((one) => one === me || one.includes(', '))) return null;
  if (usual.includes(entry)) return false;
  return entry === me ? true : null;
}

/** What the app makes of a name; of one that is an address it is not known whether it is the person's own. */
function shortOf(name: string): string[] {
  const words = name.split(/, */u).at(-1)?.split(/ +/u);
  const usual = name.length < 10 ? name : (words?.[0] ?? '').replace("'", '');
  return addressOf(name) === null ? [usual] : [usual, name.slice(0, name.lastIndexOf('@'))];
}
