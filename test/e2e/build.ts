import { spawn } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { families } from '../../utils/cli/browsers.ts';
import type { Family } from '../../utils/cli/browsers.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** `users` is what the stores get; `e2e` has the hosts granted and lets a test replace `now`. */
type Build = 'users' | 'e2e';

const scripts: Record<Build, string> = { users: 'build', e2e: 'build:e2e' };
const folders: Record<Family, string> = { chromium: 'chrome-mv3', firefox: 'firefox-mv3' };

function output(family: Family, build: Build): string {
  return join(root, '.output', build === 'e2e' ? `${folders[family]}-e2e` : folders[family]);
}

/** All that goes into a build. */
const sources = [
  'entrypoints',
  'components',
  'utils',
  'public',
  'wxt.config.ts',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
];

/** Time of the youngest file in a file or folder; 0 where there is none. */
function youngest(path: string): number {
  if (!existsSync(path)) return 0;
  const { mtimeMs } = statSync(path);
  if (!statSync(path).isDirectory()) return mtimeMs;
  // A folder's own time changes when a file goes, which a build must notice as well.
  return Math.max(mtimeMs, ...readdirSync(path).map((name) => youngest(join(path, name))));
}

function isFresh(build: Build): boolean {
  const source = Math.max(...sources.map((name) => youngest(join(root, name))));
  return families.every((family) => {
    const manifest = join(output(family, build), 'manifest.json');
    return existsSync(manifest) && statSync(manifest).mtimeMs > source;
  });
}

/** What the test runner puts into the environment; with its NODE_ENV the build would not be the one for users. */
const runners = ['NODE_ENV', 'VITEST', 'TEST', 'MODE', 'DEV', 'PROD', 'SSR', 'BASE_URL'];

function environment(): NodeJS.ProcessEnv {
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !runners.includes(name)));
}

async function run(script: string): Promise<void> {
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  // Only npm.cmd needs a shell; nothing in the list comes from outside.
  const child = spawn(npm, ['run', script], {
    cwd: root,
    env: environment(),
    shell: process.platform === 'win32',
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk: Buffer) => {
      said += chunk.toString('utf8');
    });
  const code = await new Promise<number | null>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', resolve);
  });
  if (code !== 0) throw new Error(`npm run ${script} ended with ${code ?? 'a signal'}:\n${said}`);
}

const building: Partial<Record<Build, Promise<void>>> = {};

async function built(family: Family, build: Build): Promise<string> {
  building[build] ??= isFresh(build) ? Promise.resolve() : run(scripts[build]);
  await building[build];
  return output(family, build);
}

/** Folder of the end-to-end build for a family, built anew when a source is younger than it. */
export function extensionFor(family: Family): Promise<string> {
  return built(family, 'e2e');
}

/** Folder of the build that users get, built anew when a source is younger than it. */
export function packageFor(family: Family): Promise<string> {
  return built(family, 'users');
}
