import type { Signed } from '../site.ts';

/** True for a page with Converse in it, wherever it is hosted. */
export function isConverse({ document }: Signed): boolean {
  return document.querySelector('converse-root, converse-chats') !== null;
}
