import { stampOf } from './ids.ts';
import { container, type Row } from './row.ts';

const place =
  '[data-qa="threads_flexpane"], .p-threads_flexpane, [data-qa="multi_thread_background"], .p-multi_thread_background';
const rootClass = 'c-message_kit__thread_message--root';
const threadClass = 'c-message_kit__thread_message';

/**
 * Root of the thread that a row replies in, null outside threads; undefined where what the page says of it does not
 * fit together: the row's own link, where the row stands, and its class.
 *
 * @param path of the page's address; it names the open thread only sometimes
 */
export function threadOf({ element, ts, link, broadcast }: Row, path: string): string | null | undefined {
  const pane = element.closest(place);
  const roots = pane ? rootsIn(pane, path) : new Set<string>();
  const [root] = roots;
  const told = link?.thread ?? broadcast?.thread ?? null;
  if (ts === null || roots.size > 1) return undefined;
  if (told !== null) {
    const fits = told < ts && (root ?? told) === told && (broadcast?.thread ?? told) === told;
    return fits ? told : undefined;
  }
  if (broadcast) return undefined;
  const marked = element.classList.contains(threadClass);
  if (pane === null && !marked) return null;
  if (root === ts) return null;
  // The link of every reply names its thread, so one that does not belongs elsewhere.
  return root && marked && pane && !link && root < ts ? root : undefined;
}

/** What a thread's pane or card says to be its root. */
function rootsIn(pane: Element, path: string): Set<string> {
  const said = [
    ...[...pane.querySelectorAll('[data-thread-ts]')].map((one) => one.getAttribute('data-thread-ts')),
    ...[...pane.querySelectorAll(`.${rootClass}`)]
      .filter((one) => one.matches(container))
      .map((one) => one.getAttribute('data-msg-ts')),
    ...[...pane.querySelectorAll('[role="list"][id$="-thread-list"]')].map(
      ({ id }) => /-(\d{10}\.\d{6})-thread-list$/u.exec(id)?.[1],
    ),
  ];
  const roots = new Set(said.map(stampOf).filter((one) => one !== null));
  const open = stampOf(/\/thread\/[CDG][A-Z0-9]+-(\d{10}\.\d{6})/u.exec(path)?.[1]);
  return roots.size === 0 && open ? new Set([open]) : roots;
}
