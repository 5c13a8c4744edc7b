import { kind } from './kinds.ts';
import type { Part, Parts } from './parts.ts';

/** Whom a message speaks to, by the marks in its body. */
export interface Mentions {
  /** Ids of people, in order. */
  people: string[];
  /** Everybody (`@here`, `@channel`, `@everyone`) or a group of users; whether the user is in it is not shown. */
  group: boolean;
  /** Marks of mentions that do not say whom they mean. */
  unreadable: number;
}

const person = /^[UW][A-Z0-9]{5,30}$/u;
const group = /^S[A-Z0-9]{5,30}$/u;

/** The mentions of a row, by its parts. */
export function mentionsIn(parts: Parts): Mentions {
  const found: Mentions = { people: [], group: false, unreadable: 0 };
  const marks = parts.all(kind.mark | kind.group | kind.everybody);
  if (marks.length === 0) return found;
  for (const body of bodiesOf(parts)) {
    for (const { element: mark, kinds, quoted } of marks) {
      if (mark === body.element || !body.element.contains(mark)) continue;
      if ((kinds & (kind.group | kind.everybody)) !== 0) found.group = true;
      if ((kinds & kind.mark) === 0 || (kinds & kind.group) !== 0 || quoted) continue;
      const ids = idsOf(mark);
      const [id = ''] = ids;
      if (ids.size === 1 && person.test(id)) found.people.push(id);
      else if (ids.size === 1 && group.test(id)) found.group = true;
      else if (ids.size !== 1 && mark.matches('[data-stringify-type="mention"]')) found.unreadable += 1;
    }
  }
  found.people = [...new Set(found.people)];
  return found;
}

/** What the message says itself, without what it quotes. */
function bodiesOf(parts: Parts): Part[] {
  for (const kinds of [kind.text, kind.rich, kind.plain]) {
    const bodies = parts.all(kinds).filter(({ quoted }) => !quoted);
    if (bodies.length > 0) return bodies;
  }
  return [];
}

/** Every id that a mark names; of one person they are all the same. */
function idsOf(mark: Element): Set<string> {
  const said = [
    mark.getAttribute('data-stringify-id'),
    mark.getAttribute('data-member-id'),
    /\/team\/([A-Z0-9]+)$/u.exec(mark.getAttribute('href') ?? '')?.[1],
  ];
  return new Set(said.filter((id) => typeof id === 'string'));
}
