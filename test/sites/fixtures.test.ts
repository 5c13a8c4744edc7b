import * as v from 'valibot';
import { afterEach, describe, expect, test } from 'vitest';
import { siteIds, type SiteId } from '../../utils/domain/message.ts';
import { readingSchema } from '../../utils/domain/schema.ts';
import { recognise, siteOf } from '../../utils/sites/registry.ts';
import { fixturesOf, pageOf, readingOf } from './fixture.ts';

const zones = ['UTC', 'America/St_Johns', 'Asia/Tehran', 'Australia/Lord_Howe', 'Pacific/Chatham'];
/** Its pages show a time of the clock and nothing else, so the page's zone is part of what they say. */
const showsClock: readonly SiteId[] = ['roundcube', 'the-lounge'];
const usual = process.env['TZ'];

afterEach(() => {
  if (usual === undefined) delete process.env['TZ'];
  else process.env['TZ'] = usual;
});

const made = fixturesOf();

describe.each(made)('$site/$name', ({ site, name, html, fixture }) => {
  const reader = siteOf(site);

  test('is dated, and says its address and its instant in the first line', () => {
    expect(name).toMatch(/^\d{4}-\d{2}-\d{2}-/u);
    const [, url, captured = ''] = /^<!-- url: (\S+) captured (\S+) -->\n/u.exec(html) ?? [];
    expect(url).toBe(fixture.url);
    expect(Date.parse(captured)).toBe(Date.parse(fixture.now));
  });

  test.each(zones)('is read as its table says by the one reader that knows it, in %s', (zone) => {
    process.env['TZ'] = zone;
    expect(Intl.DateTimeFormat().resolvedOptions().timeZone).toBe(zone);
    const page = pageOf(reader, html, { ...fixture, ...(showsClock.includes(site) ? {} : { zone }) });
    expect(recognise(page)?.id).toBe(site);
    expect(reader.read(page)).toEqual(readingOf(fixture));
  });

  test('is left as it was, and read twice says the same', () => {
    const page = pageOf(reader, html, fixture);
    const before = page.document.documentElement.outerHTML;
    const reading = reader.read(page);
    reader.drafts?.(page);
    reader.sending?.taken(page);
    reader.sending?.accepted(page);
    expect(page.document.documentElement.outerHTML).toBe(before);
    expect(reader.read(page)).toEqual(reading);
  });

  test('is handed over as plain data, with nothing that somebody wrote', () => {
    const page = pageOf(reader, html, fixture);
    const reading = reader.read(page);
    expect(v.parse(readingSchema, JSON.parse(JSON.stringify(reading)))).toEqual(reading);
    expect(JSON.stringify([reading, page.memory, page.records])).not.toMatch(/xxx|example/u);
  });
});

test('every site has fixtures', () => {
  expect(new Set(made.map(({ site }) => site))).toEqual(new Set(siteIds));
});
