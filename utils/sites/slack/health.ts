import type { Health } from '../../domain/message.ts';
import { activity, keyOf } from './activity.ts';
import { container, type Row } from './row.ts';
import type { Told } from './tell.ts';

/** What only messages hold, and Activity's keys: seen where no row is found, the rows' own marks are gone. */
const traces: readonly (readonly [landmark: string, trace: string, inside: string])[] = [
  [
    'message_container',
    'a.c-timestamp[data-ts], [data-message-sender], [data-qa="message-text"], [data-qa="message_content"]',
    `${container}, [data-qa="search_result"], [data-qa="activity-item-container"]`,
  ],
  ['activity-item-container', '[data-item-key^="at_"]', activity],
];
/** In so many rows there is at least one with a header. */
const someHead = 15;

/** Required landmarks that no row of a page has although there are rows, or whose rows are gone. */
export function missingOn(document: Document, rows: readonly Row[], told: readonly Told[]): string[] {
  const lost = traces
    .filter(([landmark]) => landmark !== 'message_container' || rows.length === 0)
    .filter(([, trace, inside]) => [...document.querySelectorAll(trace)].some((one) => !around(one, inside)))
    .map(([landmark]) => landmark);
  const activities = [...document.querySelectorAll(activity)];
  if (activities.length > 0 && activities.every((row) => keyOf(row) === null)) lost.push('data-item-key');

  const messages = rows.filter(({ state }) => state === 'message');
  const bare = rows.some(({ state }) => state === 'bare');
  if (messages.length === 0 && bare) lost.push('message-text');
  if (messages.length > 0) {
    if (messages.every(({ ts }) => ts === null)) lost.push('data-msg-ts');
    if (messages.every(({ conversation }) => conversation === null)) lost.push('data-msg-channel-id');
    const heads = messages.map(({ head }) => head).filter((head) => head !== null);
    const nameless = heads.length > 0 ? heads.some(({ badge }) => !badge) : messages.length >= someHead;
    if (nameless && heads.every(({ sender }) => sender === null)) lost.push('data-message-sender');
  }
  const mentions = told.map((one) => one.mentions);
  const unreadable = mentions.some((one) => one.unreadable > 0);
  if (unreadable && mentions.every(({ people }) => people.length === 0)) lost.push('data-stringify-id');
  return lost;
}

/** Health of a reading: `doubts` are facts that two ways of reading tell differently, `replaced` landmarks. */
export function healthOf(lost: readonly string[], replaced: readonly string[]): Health {
  const state = lost.length > 0 ? 'changed' : 'ok';
  return { state, missing: [...new Set(lost.length > 0 ? lost : replaced)].sort() };
}

function around(element: Element, inside: string): boolean {
  return element.closest(inside) !== null || element.querySelector(inside) !== null;
}
