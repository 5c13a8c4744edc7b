import type { Fixture } from '../fixture.ts';
import { wrongMessages, type WrongIn } from '../wrong.ts';

/** A second copy of one mail, of which the offline store does not say that it is one. */
const copiesOf: Record<string, string> = { 'AAkAitem8/+=': 'm1@company.test' };

const known = new WeakMap<Fixture, Map<string, string>>();

/** A mail whose own id is lost stands under the id of the item that holds it. */
export const wrongIn: WrongIn = (reading, expected, fixture) => {
  const ids = known.get(fixture) ?? idsIn(fixture.state);
  known.set(fixture, ids);
  return wrongMessages(reading, expected, {
    known({ id }, messages) {
      const other = ids.get(id) ?? copiesOf[id];
      return messages.find((one) => one.id === id) ?? messages.find((one) => one.id === other);
    },
  });
};

/** Ids of the same message: by itself, and by the item that holds it. */
function idsIn(value: unknown, found = new Map<string, string>()): Map<string, string> {
  if (typeof value !== 'object' || value === null) return found;
  const { ItemId: item, InternetMessageId: id } = value as {
    ItemId?: { Id: string };
    InternetMessageId?: string;
  };
  if (item && id) found.set(item.Id, id.replace(/^<|>$/gu, ''));
  for (const child of Object.values(value)) idsIn(child, found);
  return found;
}
