import type { Signed } from '../site.ts';

/** True for a page of Element, or of an app that is built on it, wherever it is hosted. Its widgets lack this. */
export function isElement({ document }: Signed): boolean {
  return document.querySelector('#matrixchat') !== null;
}
