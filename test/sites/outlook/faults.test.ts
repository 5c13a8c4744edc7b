import { describe, expect, test } from 'vitest';
import { outlook } from '../../../utils/sites/outlook/index.ts';
import { fixturesOf, pageOf, partsOf, readingOf, telling, type Fixture } from '../fixture.ts';
import { mutateDocument, seeded } from '../mutate.ts';
import { loseAll, loseEntry } from './lose.ts';
import { wrongIn } from './wrong.ts';

const all = fixturesOf('outlook');
const fixtures = telling(all);

describe.each(fixtures)('$name', (one) => {
  const whole = pageOf(outlook, one.html, one.fixture);
  const { records: _, memory: __, ...bare } = whole;
  const expected = readingOf(one.fixture);
  /** The page in another state; parsed once, because parsing is most of the work. */
  const read = (state: Fixture['state']) =>
    outlook.read({ ...bare, ...partsOf(outlook, bare.document, state) });

  const inMemory = ['ToRecipients', 'InternetMessageId'];
  const fields = [
    'ItemId',
    'ConversationId',
    'ParentFolderId',
    'ItemClass',
    'DateTimeReceived',
    'DateTimeSent',
    'From',
  ];
  const hasMemory = one.fixture.state?.memory !== undefined;

  test.each([...fields, ...(hasMemory ? inMemory : [])])('without %s is changed', (name) => {
    for (const rename of [false, true]) {
      const state = structuredClone(one.fixture.state);
      expect(loseAll(state, name, rename)).toBeGreaterThan(0);
      // The offline copy has the item's id a second time, as its key.
      if (name === 'ItemId') loseAll(state?.indexedDB, 'id', rename);
      expect(read(state)).toMatchObject({ messages: [], health: { state: 'changed' } });
      expect(read(state).health.missing).toContain(name);
    }
  });

  test('without what holds them is changed, or read from the other', () => {
    const { indexedDB: databases, memory } = one.fixture.state ?? {};
    for (const name of ['__satchelGlobalContext', 'rootStore', 'items']) {
      for (const rename of [false, true]) {
        const lost = structuredClone(memory ?? {});
        const count = loseAll(lost, name, rename);
        if (!hasMemory) continue;
        expect(count).toBeGreaterThan(0);
        const reading = read({ memory: lost, ...(databases && { indexedDB: databases }) });
        expect(wrongIn(reading, expected, one.fixture)).toEqual([]);
        expect(reading.health).toEqual(
          databases
            ? { state: 'ok', missing: ['page memory'] }
            : { state: 'changed', missing: ['page memory', 'offline store'] },
        );
      }
    }
    if (!hasMemory) expect(read({}).health.missing).toEqual(['page memory', 'offline store']);
  });

  test('without its folders is changed', () => {
    for (const rename of [false, true]) {
      const state = structuredClone(one.fixture.state);
      const memory = loseAll(state?.memory, 'folderTable', rename);
      const stored = loseAll(state?.indexedDB, 'folders', rename);
      expect(memory + stored).toBeGreaterThan(0);
      const reading = read(state);
      expect(reading).toMatchObject({ messages: [], health: { state: 'changed' } });
      expect(reading.health.missing).toContain('folders');
    }
  });

  test('whose settings are gone is read by the account that the page shows, or is changed', () => {
    for (const rename of [false, true]) {
      const state = structuredClone(one.fixture.state);
      loseEntry(state, 'owaSessionStore', rename);
      const reading = read(state);
      expect(wrongIn(reading, expected, one.fixture)).toEqual([]);
      if (hasMemory) expect(reading.health.missing.length).toBeGreaterThan(0);
      // Without any name of the account no direction is known.
      loseAll(state, 'mailboxInfo', rename);
      const page = pageOf(outlook, one.html, { ...one.fixture, ...(state && { state }) });
      const names = page.document.querySelectorAll('#O365_MainLink_Me, [role="treeitem"]');
      for (const element of names) element.remove();
      expect(outlook.read(page)).toMatchObject({
        account: null,
        messages: [],
        withheld: [{ reason: 'no-direction' }],
        health: { state: 'changed', missing: ['account'] },
      });
    }
  });

  test('whose store of mail has another name is read all the same', () => {
    const state = structuredClone(one.fixture.state);
    loseEntry(state, 'mail', true);
    expect(read(state)).toEqual(readingOf(one.fixture));
  });
});

test('pages without messages stay without, whatever happens to them', () => {
  const random = seeded(42);
  for (const { html, fixture } of all.filter((one) => !fixtures.includes(one))) {
    const page = pageOf(outlook, html, fixture);
    for (let round = 0; round < 100; round += 1) {
      const { what, undo } = mutateDocument(page.document, random, { rows: '[role="option"]' });
      expect(outlook.read(page).messages, what).toEqual([]);
      undo();
    }
  }
});
