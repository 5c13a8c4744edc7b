import { at, folderRowOf, rowOf, text, type FolderRow, type Row } from './row.ts';

/** What is taken from the page's own store, as plain JSON. */
export interface Memory {
  session: { user: string | null; logon: string | null };
  folders: FolderRow[];
  /** Null where no store of mail was found. */
  items: Row[] | null;
  /** InternetMessageIds: a message, and the one that it answers. */
  parents: [string, string][];
  /** ConversationId that the client itself says is open; null where it does not say. */
  open: string | null;
}

/** No more items than this are taken, the newest; no more entries of a collection than that are looked at. */
const mostItems = 2000;
const mostEntries = 50_000;

/**
 * Takes ids, times, addresses and flags from the store in which Outlook's client keeps what it has loaded
 * (`__satchelGlobalContext.rootStore`, a MobX map of stores; seen 2018 to 2026). Reads only; of what the page has it
 * calls nothing but the methods of map-like collections. Null where there is no such store.
 */
export function memory(globals: Readonly<Record<string, unknown>>): Memory | null {
  const root = tried(() => at(globals, '__satchelGlobalContext', 'rootStore'), undefined);
  if (typeof root !== 'object' || root === null) return null;
  const mail = tried(() => mailIn(root), null);
  const settings = (name: string) =>
    tried(() => text(at(get(root, 'owaSessionStore'), 'userConfiguration', 'SessionSettings', name)), null);
  const folders: FolderRow[] = [];
  for (const [key, folder] of entries(() => at(get(root, 'folderStore'), 'folderTable')))
    tried(() => folders.push(folderRowOf(folder, key)), 0);
  return {
    session: { user: settings('UserEmailAddress'), logon: settings('LogonEmailAddress') },
    folders,
    items: mail === null ? null : newest(entries(() => at(mail, 'items')).map(([, item]) => item)),
    parents: parentsIn(mail),
    open: tried(() => openIn(root, mail), null),
  };
}

/** The page's objects may be half made, or fight back: what cannot be read is not there. */
function tried<T>(take: () => T, otherwise: T): T {
  try {
    return take();
  } catch {
    return otherwise;
  }
}

/** A map or a set. */
function hasKeys(value: unknown): value is Pick<Map<unknown, unknown>, 'keys'> {
  return typeof at(value, 'keys') === 'function';
}

function isMapLike(value: unknown): value is Pick<Map<unknown, unknown>, 'get' | 'keys'> {
  return hasKeys(value) && typeof at(value, 'get') === 'function';
}

/** A member of a map, or of a plain object that stands for one. */
function get(collection: unknown, key: string): unknown {
  return isMapLike(collection) ? collection.get(key) : at(collection, key);
}

function entries(find: () => unknown): [unknown, unknown][] {
  return tried(() => {
    const collection = find();
    if (typeof collection !== 'object' || collection === null) return [];
    const found: [unknown, unknown][] = [];
    const keys: Iterable<unknown> = hasKeys(collection) ? collection.keys() : Object.keys(collection);
    for (const key of keys) {
      if (found.length >= mostEntries) break;
      if (typeof key === 'string') tried(() => found.push([key, get(collection, key)]), 0);
    }
    return found;
  }, []);
}

/** By its name, else by what it holds: the names of stores have changed less often than feared, but they may. */
function mailIn(root: object): unknown {
  const named = get(root, 'mail');
  const isMail = (store: unknown) => typeof at(store, 'items') === 'object' && at(store, 'items') !== null;
  if (isMail(named)) return named;
  for (const [, store] of entries(() => root)) {
    if (tried(() => isMail(store) && isMapLike(at(store, 'conversationNodes')), false)) return store;
  }
  return null;
}

function newest(items: readonly unknown[]): Row[] {
  const dated = items.map((item) => ({
    item,
    at: tried(() => Date.parse(text(at(item, 'DateTimeReceived')) ?? ''), 0) || 0,
  }));
  if (dated.length > mostItems) dated.sort((a, b) => b.at - a.at);
  const rows: Row[] = [];
  for (const { item } of dated.slice(0, mostItems)) tried(() => rows.push(rowOf(item)), 0);
  return rows;
}

/** The tree of a conversation, where the client has it. Its keys are InternetMessageIds. */
function parentsIn(mail: unknown): [string, string][] {
  const found: [string, string][] = [];
  for (const [key, node] of entries(() => at(mail, 'conversationNodes'))) {
    const id = tried(() => text(at(node, 'InternetMessageId')), null) ?? text(key);
    const parent = tried(() => text(at(node, 'ParentInternetMessageId')), null);
    if (id !== null && parent !== null && found.length < mostItems) found.push([id, parent]);
  }
  return found;
}

/** The one selected row of the list that is shown, and the conversation that it stands for. */
function openIn(root: object, mail: unknown): string | null {
  const list = get(root, 'listview');
  const view =
    text(at(list, 'selectedTableViewId')) ??
    text(at(get(at(list, 'listViewStateByModule'), 'Mail'), 'selectedTableViewId'));
  if (view === null) return null;
  const selected = entries(() => at(get(at(list, 'tableViews'), view), 'selectedRowKeys'));
  if (selected.length !== 1) return null;
  const row = get(at(list, 'tableViewConversationRelations'), `${view}${String(selected[0]?.[0])}`);
  const item = text(at(row, 'itemIds', '0'));
  return text(at(row, 'id')) ?? (item && text(at(get(at(mail, 'items'), item), 'ConversationId', 'Id')));
}
