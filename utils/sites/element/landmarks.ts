import { eventOf } from './ids.ts';

/** A room's events, and those of one of its threads. */
const lists = '.mx_RoomView_MessageList, .mx_ThreadView';
/** The same tiles elsewhere: results, notifications, the list of threads, history of edits, and quoted events. */
const elsewhere =
  '.mx_ReplyChain, .mx_RoomView_searchResultsPanel, .mx_NotificationPanel, .mx_ThreadPanel:not(.mx_ThreadView), .mx_FilePanel, .mx_PinnedMessagesCard, .mx_Dialog';
const waiting = ['mx_EventTile_sending', 'mx_EventTile_encrypting', 'mx_EventTile_notSent'];

/** The tiles of the room and the thread that are open. */
export function tilesOn(document: Document): Element[] {
  const tiles = document.querySelectorAll('#matrixchat .mx_EventTile');
  return [...tiles].filter((tile) => isEvent(tile) && tile.closest(lists) && !tile.closest(elsewhere));
}

/** True where there are tiles, and none stands in a list that is known. */
export function hasStrays(document: Document): boolean {
  return [...document.querySelectorAll('.mx_EventTile')].some(
    (tile) => isEvent(tile) && !tile.closest(elsewhere),
  );
}

/** True where parts of tiles are left, and nothing that says which events they are. */
export function hasRemains(document: Document): boolean {
  const parts = document.querySelectorAll(
    '#matrixchat :is(.mx_RoomView, ol) :is([data-event-id], .mx_EventTile_line)',
  );
  return [...parts].some((part) => !part.closest(elsewhere));
}

/** Tiles of the day's date and the like stand for no event. */
function isEvent(tile: Element): boolean {
  return (
    tile.hasAttribute('data-event-id') ||
    tile.hasAttribute('data-self') ||
    tile.hasAttribute('data-has-reply')
  );
}

/** The id of a tile's event. */
export function tileId(tile: Element): string | null {
  return eventOf(tile.getAttribute('data-event-id'));
}

/** True for an own message that the server has not taken yet. */
export function isEcho(tile: Element): boolean {
  return (
    tile.getAttribute('data-event-id')?.startsWith('~') === true ||
    waiting.some((name) => tile.classList.contains(name))
  );
}

/** Joins, changes of the topic and the like. */
export function isNotice(tile: Element): boolean {
  return (
    tile.classList.contains('mx_EventTile_info') || tile.classList.contains('mx_EventTile_bubbleContainer')
  );
}
