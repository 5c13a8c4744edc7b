import { addressOf } from '../address.ts';
import type { Kept, Memory, Writing } from './memory.ts';
import type { Place } from './place.ts';

const mostRows = 200;
const mostPeople = 201;
const nothing: Memory = { rows: [], open: null, writing: null };

/**
 * What came back from the page's own world, as far as it has the shape that our own part there gives it. A page may
 * hand over anything; what is left is believed only about mails that the page shows in the same words.
 */
export function rememberedIn(handed: unknown): Memory {
  if (!isRecord(handed)) return nothing;
  const { rows, open, writing } = handed;
  const found = Array.isArray(rows) ? rows.slice(0, mostRows).map(keptOf) : [];
  return {
    rows: found.filter((row) => row !== null),
    open: keptOf(open),
    writing: writingOf(writing),
  };
}

/** Where a mail that is kept lies, as the address of the page would say it. */
export function isAt({ account, folder }: Pick<Kept, 'account' | 'folder'>, place: Place): boolean {
  return account === String(place.index) && (place.searches || folder === place.folder);
}

function keptOf(value: unknown): Kept | null {
  if (!isRecord(value)) return null;
  const place = placeOf(value);
  const { marks, from, to, cc, answered, draft, sent, calendar } = value;
  const people = peopleOf(from);
  if (!place || !people || !Array.isArray(marks) || marks.length > 2) return null;
  if (![answered, draft, sent, calendar].every((flag) => typeof flag === 'boolean')) return null;
  return {
    ...place,
    marks: marks.filter((mark): mark is string => typeof mark === 'string' && /^[\da-f]{32}$/u.test(mark)),
    from: people,
    to: peopleOf(to),
    cc: peopleOf(cc),
    answered: answered === true,
    draft: draft === true,
    sent: sent === true,
    calendar: calendar === true,
  };
}

function writingOf(value: unknown): Writing | null {
  if (!isRecord(value) || typeof value['field'] !== 'string' || value['field'] === '') return null;
  const { field, answers } = value;
  return { field, answers: isRecord(answers) ? placeOf(answers) : null };
}

function placeOf({
  account,
  folder,
  uid,
}: Record<string, unknown>): Pick<Kept, 'account' | 'folder' | 'uid'> | null {
  if (typeof account !== 'string' || !/^\d{1,3}$/u.test(account)) return null;
  if (typeof folder !== 'string' || folder === '' || folder.length > 1024) return null;
  if (typeof uid !== 'number' || !Number.isInteger(uid) || uid < 1 || uid >= 2 ** 32) return null;
  return { account, folder, uid };
}

function peopleOf(value: unknown): (string | null)[] | null {
  if (!Array.isArray(value) || value.length > mostPeople) return null;
  return value.map((one: unknown) => (typeof one === 'string' ? addressOf(one) : null));
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
