import { spawn } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Family } from '../../utils/cli/browsers.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));

const outputs: Record<Family, string> = {
  chromium: join(root, '.output', 'chrome-mv3-e2e'),
  firefox: join(root, '.output', 'firefox-mv3-e2e'),
};

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

function isFresh(): boolean {
  const source = Math.max(...sources.map((name) => youngest(join(root, name))));
  return Object.values(outputs).every((output) => {
    const manifest = join(output, 'manifest.json');
    return existsSync(manifest) && statSync(manifest).mtimeMs > source;
  });
}

/** What the test runner puts into the environment; with its NODE_ENV the build would not be the one for users. */
const runners = ['NODE_ENV', 'VITEST', 'TEST', 'MODE', 'DEV', 'PROD', 'SSR', 'BASE_URL'];

function environment(): NodeJS.ProcessEnv {
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !runners.includes(name)));
}

async function build(): Promise<void> {
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  // Only npm.cmd needs a shell; nothing in the list comes from outside.
  const child = spawn(npm, ['run', 'build:e2e'], {
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
  if (code !== 0) throw new Error(`npm run build:e2e ended with ${code ?? 'a signal'}:\n${said}`);
}

let building: Promise<void> | undefined;

/** Folder of the end-to-end build for a family, built anew when a source is younger than it. */
export async function extensionFor(family: Family): Promise<string> {
  building ??= isFresh() ? Promise.resolve() : build();
  await building;
  return outputs[family];
}
