import { networkOf, type KnownChannel } from './remembered.ts';
import { nameOf } from './nicks.ts';

/** An open channel or direct chat. */
export interface Place {
  network: string;
  name: string;
  kind: 'channel' | 'query';
}

/**
 * Where an open list of messages belongs: the network around its entry in the sidebar, and the name that the entry,
 * the list itself and the page's memory agree on. `torn`: they do not; null for lists that are no conversation's.
 */
export function placeOf(view: Element, known: KnownChannel | undefined): Place | 'torn' | null {
  const kind = view.getAttribute('data-type');
  if (kind !== 'channel' && kind !== 'query') return null;
  const number = view.id.replace(/^chan-/u, '');
  const { ownerDocument: document } = view;
  const item = [...document.querySelectorAll('.channel-list-item[aria-controls]')].find(
    (one) => one.getAttribute('aria-controls') === `#chan-${number}`,
  );
  const around = item?.closest('[id^="network-"]')?.id.replace(/^network-/u, '');
  const container = view.closest('[data-current-channel]');
  const names = [
    item?.getAttribute('data-name'),
    view.getAttribute('aria-label'),
    container?.getAttribute('data-current-channel'),
    known?.name,
  ].map(nameOf);
  const networks = [networkOf(around), known?.network ?? null];
  const [name, ...others] = new Set(names.filter((one) => one !== null));
  const [network, ...more] = new Set(networks.filter((one) => one !== null));
  // One sign of a name alone may be another list's.
  const enough = names.filter((one) => one !== null).length > 1;
  if (name === undefined || network === undefined || !enough || others.length > 0 || more.length > 0)
    return 'torn';
  return { network, name, kind };
}
