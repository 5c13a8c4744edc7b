import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Reading } from '../../utils/domain/message.ts';
import { recognise, sites } from '../../utils/sites/registry.ts';
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

test('every site has fixtures', () => {
  expect(new Set(fixtures.map(({ site }) => site))).toEqual(new Set(sites.map(({ id }) => id)));
});
