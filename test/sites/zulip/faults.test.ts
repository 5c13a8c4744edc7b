import { describe, expect, test } from 'vitest';
import { zulip } from '../../../utils/sites/zulip/index.ts';
import { renameAttribute, renameClasses } from '../change.ts';
import { fixturesOf, pageOf, readingOf, telling } from '../fixture.ts';
import { places } from '../mutate-state.ts';
import { wrongIn } from './wrong.ts';

const fixtures = telling(fixturesOf('zulip'));

/** Names in the page's own store without which nothing is sure, and what their loss is called. */
const inStore = {
  zulip_test: 'zulip_test',
  current_msg_list: 'current_msg_list',
  data: 'current_msg_list',
  id: 'id',
  timestamp: 'timestamp',
  sender_id: 'sender_id',
};
/** Their loss is made up for, or says less. */
const optional = [
  '_all_items',
  'view',
  'message_containers',
  'sender_is_bot',
  'sent_by_me',
  'mentioned',
  'mentioned_me_directly',
  'locally_echoed',
  'display_recipient',
  'stream_id',
  'topic',
  'page_params',
];
const classes = ['message-avatar', 'message_header', 'recipient_row', 'user-mention', 'user-mention-me'];
const attributes = ['href', 'data-stream-id', 'data-is-bot', 'data-user-id', 'class'];

describe.each(fixtures)('$name', ({ html, fixture }) => {
  const expected = readingOf(fixture);
  const page = () => pageOf(zulip, html, fixture);
  const healthy = (reading: ReturnType<typeof zulip.read>) =>
    reading.health.state === 'ok' && reading.health.missing.length === 0;

  describe.each(['removed', 'renamed'])('a landmark is %s everywhere', (how) => {
    const withoutClass = (name: string) => {
      const changed = page();
      for (const element of changed.document.querySelectorAll(`.${name}`))
        renameClasses(element, [name], (old) => (how === 'renamed' ? `${old}-x` : ''));
      return zulip.read(changed);
    };
    const without = (...names: string[]) => {
      const changed = page();
      for (const name of names)
        for (const element of changed.document.querySelectorAll(`[${name}]`))
          renameAttribute(element, name, how === 'renamed' ? undefined : null);
      return zulip.read(changed);
    };
    const withoutName = (name: string) => {
      const state = structuredClone(fixture.state ?? {});
      for (const { holder, key } of places(state.memory)) {
        if (key !== name || Array.isArray(holder)) continue;
        if (how === 'renamed') holder[`x${key}`] = holder[key];
        delete holder[key];
      }
      return zulip.read(pageOf(zulip, html, { ...fixture, state }));
    };

    test('the rows', () => {
      expect(withoutClass('message_row')).toMatchObject({
        messages: [],
        health: { state: 'changed', missing: ['message_row'] },
      });
    });

    test('their ids', () => {
      expect(without('data-message-id', 'zid')).toMatchObject({
        messages: [],
        health: { state: 'changed', missing: ['data-message-id'] },
      });
    });

    test('their links, and the bars above them', () => {
      const changed = page();
      for (const element of changed.document.querySelectorAll('a')) element.removeAttribute('href');
      expect(zulip.read(changed)).toMatchObject({
        messages: [],
        health: { state: 'changed', missing: ['message_time'] },
      });
    });

    test.each(Object.entries(inStore))('%s in the page’s store: the page has changed', (name, missing) => {
      expect(withoutName(name)).toMatchObject({
        messages: [],
        health: { state: 'changed', missing: [missing] },
      });
    });

    test.each(optional)('%s in the page’s store: nothing wrong is read', (name) => {
      expect(wrongIn(withoutName(name), expected, fixture)).toEqual([]);
    });

    test.each(classes)('.%s: nothing wrong is read', (name) => {
      expect(wrongIn(withoutClass(name), expected, fixture)).toEqual([]);
    });

    test.each(attributes)('%s: nothing wrong is read, and a loss of all is seen', (name) => {
      const reading = without(name);
      expect(wrongIn(reading, expected, fixture)).toEqual([]);
      if (healthy(reading)) expect(reading.messages.length).toBe(expected.messages.length);
    });
  });

  test('with nothing that says whose page it is, nothing is handed over', () => {
    const memory = structuredClone(page().memory) as object;
    const changed = { ...page(), memory: { ...memory, me: null } };
    for (const chip of changed.document.querySelectorAll('.user-mention-me')) chip.remove();
    const reading = zulip.read(changed);
    expect(reading).toMatchObject({
      account: null,
      messages: [],
      health: { state: 'changed', missing: ['account'] },
    });
    expect(reading.withheld).toEqual([{ reason: 'no-direction', count: expect.any(Number) }]);
  });

  test('cut off anywhere, it never says anything wrong', { timeout: 120_000 }, () => {
    for (let end = 200; end < html.length; end += Math.ceil(html.length / 60)) {
      const cut = pageOf(zulip, html.slice(0, end), fixture);
      expect(wrongIn(zulip.read(cut), expected, fixture), `cut at ${end}`).toEqual([]);
    }
  });
});
