import { groupOf } from './ids.ts';

/** `app`: with a bot; `several`: a chat of some people that is no space. */
export type Kind = 'direct' | 'app' | 'several' | 'space';

/** Types of the rows on the start page (seen 2026): with an app, between two people. */
const typed: Record<string, Kind> = { 2: 'app', 6: 'several' };

/**
 * What each conversation is. The id tells only direct chats from the rest: a chat of several people has the id of a
 * space, and stands in the same list as the direct chats. Where no list is in this frame it is taken for a space.
 */
export function kindsOn(document: Document): (conversation: string) => Kind {
  const several = new Set<string>();
  const apps = new Set<string>();
  const rows = [...document.querySelectorAll('[role="listitem"][data-group-id]')];
  const ofDirect = new Set<Element | null>();
  for (const row of rows) {
    const group = groupOf(row.getAttribute('data-group-id'));
    const type = typed[row.getAttribute('data-group-type') ?? ''];
    if (group?.startsWith('dm/') && !row.hasAttribute('data-group-type'))
      ofDirect.add(row.closest('[role="list"]'));
    if (group && type) (type === 'app' ? apps : several).add(group);
  }
  for (const row of rows) {
    const group = groupOf(row.getAttribute('data-group-id'));
    const list = row.closest('[role="list"]');
    if (group && list && !row.hasAttribute('data-group-type') && ofDirect.has(list)) several.add(group);
  }
  return (conversation) => {
    if (conversation.startsWith('dm/')) return apps.has(conversation) ? 'app' : 'direct';
    return several.has(conversation) ? 'several' : 'space';
  };
}
