import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readerIn } from '../../utils/cli/read.ts';
import { siteIds } from '../../utils/domain/message.ts';
import { readFixture, readingOf, type Fixture } from '../sites/fixture.ts';
import { agree } from './agree.ts';
import { launch } from './browser.ts';
import type { Launched } from './browser.ts';
import { extensionFor } from './build.ts';

const root = join(import.meta.dirname, '../sites/fixtures');

/** What a saved page alone cannot say: these are told to a reader by the observer that has watched the page. */
const watched = ['own', 'accounts', 'drafts'] as const;

/** A saved page is taken for one that has long been there, and whose memory was looked at. */
function isSettled({ loaded, now, reading, ...rest }: Fixture): boolean {
  const old = loaded === undefined || Date.parse(now) - Date.parse(loaded) > 60_000;
  // SOGo's rows name a day as of when they were fetched: on which day that was is part of what they say.
  const dated = loaded !== undefined && reading.site === 'sogo';
  return old && !dated && watched.every((part) => rest[part] === undefined);
}

const empty = { localStorage: {}, cookies: {}, indexedDB: {}, memory: {}, properties: {}, frames: {} };

const fixtures = siteIds.flatMap((site) =>
  readdirSync(join(root, site))
    .filter((name) => name.endsWith('.html') && !name.includes('not-looked-at'))
    .map((name) => ({ site, name, path: join(root, site, name) }))
    .filter(({ path }) => isSettled(readFixture(path))),
);
/** `npm run read`, the real extension on a real page: the same reading as the table beside each fixture. */
describe('saved pages', () => {
  let launched: Launched;
  let read: Awaited<ReturnType<typeof readerIn>>;
  beforeAll(async () => {
    launched = await launch('chromium', { extension: await extensionFor('chromium') });
    await agree(launched);
    read = await readerIn(launched);
  });
  afterAll(async () => {
    await launched.close();
  });

  test.each(fixtures)('$site/$name', async ({ path }) => {
    const fixture = readFixture(path);
    const saved = {
      html: readFileSync(path, 'utf8'),
      url: fixture.url,
      now: Date.parse(fixture.now),
      state: { ...empty, ...fixture.state },
      frames: new Map<string, string>(),
    };
    const reading = await read(saved, fixture.zone);
    const expected = readingOf(fixture);
    const byTime = [...expected.messages].sort((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1));
    expect(reading).toEqual({ ...expected, messages: byTime });
  });
});
