import { describe, expect, test } from 'vitest';
import { element } from '../../../utils/sites/element/index.ts';
import { readPills } from '../../../utils/sites/element/addressed.ts';
import type { Page } from '../../../utils/sites/site.ts';
import { capturesIn, loadCapture, sayMissing } from '../../captures.ts';
import { storageOf } from '../slack/pages.ts';

const names = ['html-export-50.html', 'message-body-pills.html'];
const isMissing = sayMissing('element', names);
const here = (name: string) => test.skipIf(isMissing || !capturesIn('element').includes(name));

describe('a room of fifty messages (2024)', () => {
  const [name = ''] = names;
  const me = '@alice:example.com';
  const room = '!myroom:example.org';
  const parts = { url: 'https://chat.example/#/room/!myroom:example.org', now: Date.UTC(2026, 10, 26) };
  const load = (more: Partial<Page> = {}) =>
    loadCapture('element', name, { ...parts, storage: storageOf({ mx_user_id: me }), ...more });
  const ids = Array.from({ length: 50 }, (_, index) => String(49 - index));
  /** The snapshot holds nothing of the client: its events as the test that made it describes them, at times of ours. */
  const withEvents = (page: Page): Page => {
    for (const [index, tile] of [...page.document.querySelectorAll('li.mx_EventTile')].entries()) {
      const id = ids[index];
      const event = { event_id: id, room_id: room, sender: `@user${id}:example.com`, type: 'm.room.message' };
      const at = Date.UTC(2026, 0, 1) + index;
      const mxEvent = { event: { ...event, origin_server_ts: at, content: { msgtype: 'm.text' } } };
      Reflect.set(tile, '__reactFiber$x', { memoizedProps: {}, return: { memoizedProps: { mxEvent } } });
    }
    return { ...page, memory: element.memory?.({ document: page.document }) };
  };

  here(name)('shows no exact time: nothing is read, and all of it counted', () => {
    expect(element.read(load())).toMatchObject({
      account: me,
      messages: [],
      withheld: [{ reason: 'no-time', count: 50 }],
      health: { state: 'changed', missing: ['mxEvent'] },
    });
    const { storage: _, ...nobodys } = load();
    expect(element.read(nobodys)).toMatchObject({ withheld: [{ reason: 'no-direction', count: 50 }] });
  });

  here(name)('is read as its tiles show it, with the times of the client’s events', () => {
    const { messages, withheld } = element.read(withEvents(load()));
    expect(withheld).toEqual([]);
    expect(messages.map(({ id }) => id)).toEqual(ids);
    for (const { id, sender, conversation, direction, addressed, thread, answers } of messages)
      expect([sender, conversation, direction, addressed, thread, answers]).toEqual([
        `@user${id}:example.com`,
        room,
        'in',
        // Nothing here says what kind of room it is.
        'unknown',
        null,
        null,
      ]);
  });
});

describe('the pills of a message’s body (2024)', () => {
  const [, name = ''] = names;
  here(name).each([
    ['pill-user-me', { me: true, room: false }],
    ['pill-user-other', { me: false, room: false }],
    ['pill-user-injected', { me: false, room: false }],
    ['pill-room', { me: false, room: false }],
    ['code-room', { me: false, room: false }],
    ['pill-at-room', { me: false, room: true }],
  ])('%s', (part, expected) => {
    const { document } = loadCapture('element', name);
    // Some of the snapshots begin inside of the body.
    const line = document.createElement('div');
    line.className = 'mx_MTextBody';
    line.append(...(document.querySelector(`[data-case="${part}"]`)?.childNodes ?? []));
    const tile = document.createElement('li');
    tile.append(line);
    expect(tile.textContent.trim()).not.toBe('');
    expect(readPills(tile)).toEqual(expected);
  });
});
