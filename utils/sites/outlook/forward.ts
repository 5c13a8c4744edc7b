import type { Gathered } from './gather.ts';
import { isPath, type Item } from './item.ts';
import { cutAt, type Read } from './mail.ts';

/**
 * The user's own mails that lie in a conversation but are not said to its people: forwards, which Outlook keeps in
 * the conversation of the mail that they pass on, and mails to others on the side. Nobody is answered by one. Where
 * nobody can tell yet, because the mail that it answers is not known, it is among them too.
 */
export function forwardsAmong(
  mails: readonly Read[],
  everything: Gathered['messages'],
  self: ReadonlySet<string>,
): Set<Read> {
  const byId = new Map(everything.flat().map((item) => [item.internet ?? item.item, item]));
  const incoming = Map.groupBy(
    mails.filter(({ message }) => message.direction === 'in'),
    ({ message }) => message.conversation,
  );
  const isForward = ({ message, item }: Read) => {
    const { answers, conversation, at } = message;
    const parent = answers === null ? undefined : byId.get(answers);
    // An answer below one's own mail goes to whomever that one went to.
    if (parent && parent.from !== null && !self.has(parent.from)) return passesBy(item, [parent.from]);
    const earlier = incoming.get(conversation)?.filter((one) => one.message.at <= at) ?? [];
    if (earlier.length === 0) return answers !== null && (!parent || parent.from === null);
    return passesBy(item, earlier.flatMap(peopleOf));
  };
  return new Set(mails.filter((mail) => mail.message.direction === 'out' && isForward(mail)));
}

/** True where none of the people is among the recipients, as far as they can be compared. */
function passesBy({ to, cc, internet }: Item, people: readonly (string | null)[]): boolean {
  const spokenTo = [...(to ?? []), ...(cc ?? [])];
  if (people.some((one) => one !== null && spokenTo.includes(one))) return false;
  // The offline copy alone does not know the recipients.
  if (to === null && internet === null) return false;
  if ([to, cc].some((list) => list !== null && list.length >= cutAt)) return false;
  // A person may be named by address here and by a path in the directory there.
  return ![...spokenTo, ...people].some((one) => one !== null && isPath(one)) && !people.includes(null);
}

function peopleOf({ item: { from, to, cc } }: Read): (string | null)[] {
  return [from, ...(to ?? [null]), ...(cc ?? [null])];
}
