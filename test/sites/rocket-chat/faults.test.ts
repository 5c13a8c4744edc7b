import { describe, expect, test } from 'vitest';
import { rocketChat } from '../../../utils/sites/rocket-chat/index.ts';
import { memory } from '../../../utils/sites/rocket-chat/memory.ts';
import { renameAttribute, renameClasses } from '../change.ts';
import { fixturesOf, pageOf, readingOf, telling, type Made } from '../fixture.ts';
import { wrongIn } from './wrong.ts';

const made = telling(fixturesOf('rocket-chat'));
const hows = ['removed', 'renamed'] as const;
const load = ({ html, fixture }: Made) => pageOf(rocketChat, html, fixture);

describe.each(made)('$name', (one) => {
  const expected = readingOf(one.fixture);

  test.each(hows)('with every id of its rows %s is changed, and says nothing', (how) => {
    const page = load(one);
    for (const name of ['data-mid', 'data-id', 'id'])
      for (const element of page.document.querySelectorAll('.rcx-message, .rcx-message-thread'))
        renameAttribute(element, name, how === 'removed' ? null : undefined);
    const reading = rocketChat.read(page);
    expect(reading).toMatchObject({ messages: [], health: { state: 'changed', missing: ['data-mid'] } });
  });

  test.each([
    ['ts', 'at'],
    ['u', 'user'],
    ['rid', 'room'],
  ])('whose rows lost %s in the page’s memory is changed, and says nothing', (missing, field) => {
    const page = load(one);
    const { rows } = memory({ document: page.document }) ?? { rows: [] };
    const reading = rocketChat.read({
      ...page,
      memory: { rows: rows.map((row) => ({ ...row, [field]: null })) },
    });
    expect(reading.messages).toEqual([]);
    expect(reading.health.state).toBe('changed');
    expect(reading.health.missing).toContain(missing);
  });

  test('whose rows lead to nothing in memory is changed', () => {
    const reading = rocketChat.read({ ...load(one), memory: { rows: [] } });
    expect(reading).toMatchObject({ messages: [], health: { state: 'changed', missing: ['reactFiber'] } });
  });

  test('whose memory is out of reach says nothing, and is not to blame', () => {
    for (const given of [null, undefined]) {
      const reading = rocketChat.read({ ...load(one), memory: given });
      expect(reading).toMatchObject({ messages: [], health: { state: 'ok', missing: [] } });
      expect(reading.withheld.map(({ reason }) => reason)).toContain('no-time');
    }
  });

  test.each(hows)('with the marks of own messages %s is read all the same, and says so', (how) => {
    const page = load(one);
    for (const element of page.document.querySelectorAll('[data-own]'))
      renameAttribute(element, 'data-own', how === 'removed' ? null : undefined);
    const reading = rocketChat.read(page);
    expect(reading.messages).toEqual(expected.messages);
    expect(reading.health).toEqual({ state: 'ok', missing: ['data-own'] });
  });

  test.each(hows)('with any class %s says nothing wrong', (how) => {
    const names = new Set(
      [...load(one).document.querySelectorAll('[class]')].flatMap(({ classList }) => [...classList]),
    );
    expect(names.size).toBeGreaterThan(5);
    for (const name of names) {
      const page = load(one);
      for (const element of page.document.querySelectorAll('[class]'))
        if (how === 'removed') element.classList.remove(name);
        else renameClasses(element, [name]);
      expect(wrongIn(rocketChat.read(page), expected, one.fixture), name).toEqual([]);
    }
  });

  test('without anything that says whose it is is changed', () => {
    const page = load(one);
    for (const element of page.document.querySelectorAll('[data-own], [data-uid]'))
      for (const name of ['data-own', 'data-uid']) element.removeAttribute(name);
    const storage = { length: 0, key: () => null, getItem: () => null };
    expect(rocketChat.read({ ...page, storage })).toMatchObject({
      account: null,
      messages: [],
      health: { state: 'changed', missing: ['account'] },
    });
  });
});
