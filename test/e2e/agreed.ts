import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { families } from '../../utils/cli/browsers.ts';
import { agree } from './agree.ts';
import { launch, type Family } from './browser.ts';
import { extensionFor } from './build.ts';
import { startProxy } from './proxy.ts';

/** The working hours of a profile are meant in the zone in which it was made. */
export const zone = 'Europe/Berlin';

/** Where a run tells its test files, which are processes of their own, of the profiles that it made. */
const variable = (family: Family) => `REACHABLE_AGREED_${family.toUpperCase()}`;

/**
 * Folder of a profile whose user has agreed to the recording, to be copied: a browser is ready in it sooner than after
 * its first start, and no first page opens. One a run; without a run, one a process.
 */
export async function agreedProfile(family: Family): Promise<string> {
  const known = process.env[variable(family)];
  if (known) return known;
  const profile = await makeProfile(family);
  process.env[variable(family)] = profile;
  process.once('exit', () => remove(profile));
  return profile;
}

async function makeProfile(family: Family): Promise<string> {
  const profile = mkdtempSync(join(tmpdir(), `reachable-agreed-${family}-`));
  const proxy = await startProxy();
  try {
    const extension = await extensionFor(family);
    const launched = await launch(family, { extension, proxy: proxy.port, profile, zone });
    try {
      await agree(launched);
    } finally {
      await launched.close();
    }
  } finally {
    await proxy.close();
  }
  return profile;
}

function remove(profile: string): void {
  rmSync(profile, { recursive: true, force: true });
}

/** Before and after a run of end-to-end tests. */
export default async function setup(): Promise<() => void> {
  for (const family of families) process.env[variable(family)] = await makeProfile(family);
  return () => families.forEach((family) => remove(process.env[variable(family)] ?? ''));
}
