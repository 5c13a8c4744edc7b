// @vitest-environment node
import { afterAll, describe, expect, test } from 'vitest';
import { siteOf } from '../../../utils/sites/registry.ts';
import type { Site } from '../../../utils/sites/site.ts';
import { createChanges } from '../../../utils/sites/watch/changes.ts';
import { fixturesOf, pageOf } from '../fixture.ts';
import { mutateDocument, seeded } from '../mutate.ts';
import { parserInNode } from '../parser.ts';

/** Sites of whose pages something is remembered between two readings. */
const made = fixturesOf().filter(({ site }) => siteOf(site).facts !== undefined);
const times = 60;

afterAll(parserInNode());

test('there are such sites', () => {
  expect(new Set(made.map(({ site }) => site))).toEqual(new Set(['gmail', 'sogo']));
});

describe.each(made)('$site/$name', ({ site, html, fixture }) => {
  test('changed again and again, it reads the same with what is remembered as without', () => {
    // Where a site reads nothing, a change may stay unnoticed: here nothing is ignored.
    const { ignores: _, ...reader }: Site = siteOf(site);
    const page = pageOf(reader, html, fixture);
    const changes = createChanges([reader], page.document);
    const observer = new MutationObserver(() => undefined);
    changes.observe(observer);
    const { facts, finder } = changes;
    if (!facts || !finder) throw new Error('Nothing is remembered.');
    const remembered = () => {
      changes.happened(observer.takeRecords());
      changes.matter();
      return reader.read({ ...page, fact: facts.of, find: finder.find });
    };
    expect(remembered()).toEqual(reader.read(page));
    const random = seeded(html.length);
    const rows = 'tr, [role="row"], [role="listitem"], md-list-item';
    for (let time = 0; time < times; time += 1) {
      const { what, undo } = mutateDocument(page.document, random, { rows });
      expect(remembered(), what).toEqual(reader.read(page));
      // Half of the changes stay for a while, so that several come together.
      if (random() < 0.5) undo();
      if (random() < 0.5) expect(remembered(), `not ${what}`).toEqual(reader.read(page));
    }
    observer.disconnect();
  });
});
