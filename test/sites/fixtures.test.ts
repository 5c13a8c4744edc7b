import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Reading } from '../../utils/domain/message.ts';
import { recognise, sites } from '../../utils/sites/registry.ts';
import type { Page } from '../../utils/sites/site.ts';
import { parsePage } from '../captures.ts';

const root = join(import.meta.dirname, 'fixtures');

/** A page's circumstances, and what its reader must say of it. */
interface Expected {
  url: string;
  now: string;
  zone: string;
  own?: string[];
  reading: Omit<Reading, 'messages'> & {
    messages: (Omit<Reading['messages'][number], 'at'> & { at: string })[];
  };
}

const fixtures = readdirSync(root).flatMap((site) =>
  readdirSync(join(root, site))
    .filter((name) => name.endsWith('.html'))
    .map((name) => ({ site, name, path: join(root, site, name) })),
);

function anyPage(): Page {
  const document = parsePage(fixtures.map(({ path }) => readFileSync(path, 'utf8'))[0] ?? '');
  return { document, url: 'https://practice.example/', now: 0, zone: 'UTC', own: [] };
}

describe.each(fixtures)('$site/$name', ({ site, name, path }) => {
  test('is read as its table says', () => {
    const {
      url,
      now,
      zone,
      own = [],
      reading,
    }: Expected = JSON.parse(readFileSync(path.replace(/html$/u, 'json'), 'utf8'));
    const page = { document: parsePage(readFileSync(path, 'utf8')), url, now: Date.parse(now), zone, own };
    expect(name).toMatch(/^\d{4}-\d{2}-\d{2}-/u);
    expect(recognise(page)?.id).toBe(site);
    const messages = reading.messages.map(({ at, ...rest }) => ({ ...rest, at: Date.parse(at) }));
    expect(recognise(page)?.read(page)).toEqual({ ...reading, messages });
  });
});

test('every site says what its pages cannot show, and its reader alone does not carry the words', () => {
  for (const { limits } of sites) {
    expect(limits.length).toBeGreaterThan(0);
    for (const limit of limits) expect(limit).toMatch(/^[A-Z].*\.$/u);
  }
  expect(recognise(anyPage())).not.toHaveProperty('limits');
});

test('every site has fixtures', () => {
  expect(new Set(fixtures.map(({ site }) => site))).toEqual(new Set(sites.map(({ id }) => id)));
});
