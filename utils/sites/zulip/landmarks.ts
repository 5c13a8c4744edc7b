import { idOf, isProvisional } from './ids.ts';

/** Drafts, scheduled and reported messages are drawn with the same rows, in windows of their own. */
const overlay = '.overlay-message-row, .overlay, .modal, #drafts_table, #compose';

/** The message rows of all views, hidden ones as well. */
export const rows = '.message_row';
/** The view that is shown; the others stay in the page for a quick return. */
export const shownView = '.focused-message-list, .focused-table, .focused_table';

/** The id of a row; `zid` until about 2024. */
export function rowId(row: Element): string | null {
  return idOf(writtenId(row));
}

/** True for an own message that the server has not taken yet. */
export function isEcho(row: Element): boolean {
  return (
    isProvisional(writtenId(row)) ||
    row.classList.contains('locally-echoed') ||
    row.classList.contains('local')
  );
}

function writtenId(row: Element): string | null {
  return row.getAttribute('data-message-id') ?? row.getAttribute('zid');
}

/** The rows that are messages. */
export function rowsOn(document: Document): Element[] {
  return [...document.querySelectorAll(rows)].filter((row) => !row.closest(overlay));
}
