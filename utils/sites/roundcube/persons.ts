import { addressOf } from '../address.ts';

/** What stands between two people of a list. */
const comma = /^\s*,\s*$/u;
const blank = /^[\s,]*$/u;

/**
 * The people of a header in their order, as Roundcube writes them: each an element, a comma between two. A null stands
 * for those who are not understood: the others of a long list at its end, behind a link or a word; or everybody, where
 * the commas do not fit, because somebody is gone or stands in another place.
 */
export function peopleIn(cell: Element | null): (string | null)[] {
  const people: (string | null)[] = [];
  let between = '';
  for (const node of cell?.childNodes ?? []) {
    if (node.nodeType === 3) between += node.nodeValue ?? '';
    if (node.nodeType !== 1) continue;
    const element = node as Element;
    if (!element.classList.contains('adr')) return [...people, null];
    if (people.length === 0 ? between.trim() !== '' : !comma.test(between)) return [null];
    people.push(addressIn(element));
    between = '';
  }
  if (between.trim() === '') return people;
  return blank.test(between) ? [null] : [...people, null];
}

/** A person's address, as the page links it and as it shows it to the mouse; null where it shows none, or two. */
export function addressIn(person: Element): string | null {
  const [contact, another] = person.querySelectorAll('.rcmContactAddress');
  const linked = addressOf(contact?.getAttribute('href')?.replace(/^mailto:/iu, ''));
  const titled = addressOf(contact?.getAttribute('title'));
  if (another || (linked && titled && linked !== titled)) return null;
  return linked ?? titled;
}

/**
 * True where a header names people in a way that is not understood. A name without an address is, and so is a text in
 * place of people ("undisclosed recipients").
 */
export function isStrange(cell: Element): boolean {
  const people = [...cell.querySelectorAll('.adr')];
  if (people.length === 0) return cell.childElementCount > 0 || blank.test(cell.textContent);
  const strange = people.some((one) => one.childElementCount > 0 || blank.test(one.textContent));
  return strange && !people.some((one) => addressIn(one) !== null);
}
