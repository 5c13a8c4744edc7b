import { describe, expect, test } from 'vitest';
import { element } from '../../../utils/sites/element/index.ts';
import { renameAttribute, renameClasses } from '../change.ts';
import { fixturesOf, pageOf, readingOf, telling } from '../fixture.ts';
import { places } from '../mutate-state.ts';
import { wrongIn } from './wrong.ts';

const fixtures = telling(fixturesOf('element'));

/** Names in the client's model without which nothing is sure, and what their loss is called. */
const inModel = {
  event: 'mxEvent',
  event_id: 'mxEvent',
  room_id: 'room_id',
  sender: 'sender',
  origin_server_ts: 'origin_server_ts',
};
/** Their loss is made up for, or says less. */
const optional = [
  'mxMatrixClientPeg',
  'matrixClient',
  'credentials',
  'store',
  'rooms',
  'accountData',
  'm.direct',
  'currentState',
  'members',
  'summaryJoinedMemberCount',
  'type',
  'content',
  'm.mentions',
  'user_ids',
  'm.relates_to',
  'rel_type',
  'is_falling_back',
  'thread',
  'status',
  'unsigned',
  'clearEvent',
  'relations',
];
const classes = [
  'mx_RoomView_MessageList',
  'mx_ThreadView',
  'mx_EventTile_avatar',
  'mx_EventTile_info',
  'mx_EventTile_highlight',
  'mx_UserPill_me',
  'mx_AtRoomPill',
  'mx_RedactedBody',
  'mx_ReplyChain',
  'mx_MessageTimestamp',
  'mx_EventTile_sending',
];
const attributes = ['data-self', 'data-scroll-tokens', 'title', 'href', 'class', 'id'];

describe.each(fixtures)('$name', ({ html, fixture }) => {
  const expected = readingOf(fixture);
  const page = () => pageOf(element, html, fixture);

  describe.each(['removed', 'renamed'])('a landmark is %s everywhere', (how) => {
    const withoutClass = (name: string) => {
      const changed = page();
      for (const one of changed.document.querySelectorAll(`.${name}`))
        renameClasses(one, [name], (old) => (how === 'renamed' ? `${old}-x` : ''));
      return element.read(changed);
    };
    const without = (name: string) => {
      const changed = page();
      for (const one of changed.document.querySelectorAll(`[${name}]`))
        renameAttribute(one, name, how === 'renamed' ? undefined : null);
      return element.read(changed);
    };
    const withoutName = (name: string) => {
      const state = structuredClone(fixture.state ?? {});
      for (const { holder, key } of places([state.memory, state.properties])) {
        if (key !== name || Array.isArray(holder)) continue;
        if (how === 'renamed') holder[`x${key}`] = holder[key];
        delete holder[key];
      }
      return element.read(pageOf(element, html, { ...fixture, state }));
    };

    test('the tiles, and their ids', () => {
      for (const reading of [withoutClass('mx_EventTile'), without('data-event-id')])
        expect(reading).toMatchObject({ messages: [], health: { state: 'changed' } });
      expect(withoutClass('mx_EventTile').health.missing).toEqual(['mx_EventTile']);
      expect(without('data-event-id').health.missing).toContain('data-event-id');
    });

    test('their lists', () => {
      const changed = page();
      for (const one of changed.document.querySelectorAll('.mx_RoomView_MessageList, .mx_ThreadView'))
        renameClasses(one, ['mx_RoomView_MessageList', 'mx_ThreadView']);
      expect(element.read(changed)).toMatchObject({
        messages: [],
        health: { state: 'changed', missing: ['mx_RoomView_MessageList'] },
      });
    });

    test.each(Object.entries(inModel))('%s in the model: the page has changed', (name, missing) => {
      const { messages, health } = withoutName(name);
      expect(messages).toEqual([]);
      expect(health).toMatchObject({
        state: 'changed',
        missing: expect.arrayContaining([missing]) as string[],
      });
    });

    test.each(optional)('%s in the model: nothing wrong is read', (name) => {
      expect(wrongIn(withoutName(name), expected, fixture)).toEqual([]);
    });

    test.each(classes)('.%s: nothing wrong is read', (name) => {
      expect(wrongIn(withoutClass(name), expected, fixture)).toEqual([]);
    });

    test.each(attributes)('%s: nothing wrong is read, and a loss of all is seen', (name) => {
      const reading = without(name);
      expect(wrongIn(reading, expected, fixture)).toEqual([]);
      if (reading.health.state === 'ok') expect(reading.messages.length).toBe(expected.messages.length);
    });
  });

  test('with nothing that says whose page it is, nothing is handed over', () => {
    const memory = { ...(page().memory as object), me: null };
    const { storage: _, ...changed } = { ...page(), memory };
    expect(element.read(changed)).toMatchObject({
      account: null,
      messages: [],
      withheld: [{ reason: 'no-direction', count: expect.any(Number) as number }],
      health: { state: 'changed', missing: ['account'] },
    });
  });

  test('cut off anywhere, it never says anything wrong', { timeout: 120_000 }, () => {
    for (let end = 200; end < html.length; end += Math.ceil(html.length / 40)) {
      const cut = pageOf(element, html.slice(0, end), fixture);
      expect(wrongIn(element.read(cut), expected, fixture), `cut at ${end}`).toEqual([]);
    }
  });
});
