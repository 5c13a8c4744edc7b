import { spawn } from 'node:child_process';
import { cpSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';

const root = join(import.meta.dirname, '../..');
const output = join(root, '.output/chrome-mv3');

/** What the test runner puts into the environment; with it the build would not be the one for users. */
const runners = ['NODE_ENV', 'VITEST', 'TEST', 'MODE', 'DEV', 'PROD', 'SSR', 'BASE_URL'];

/**
 * Builds the extension as users get it and copies it below `folder`, so that no later build changes what is loaded.
 *
 * @returns the unpacked extension's folder
 */
export async function buildProduction(folder: string): Promise<string> {
  const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !runners.includes(name)));
  const child = spawn('npm', ['run', 'build'], { cwd: root, env });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk: Buffer) => {
      said += chunk.toString('utf8');
    });
  }
  const code = await new Promise<number | null>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', resolve);
  });
  if (code !== 0) throw new Error(`npm run build ended with ${code ?? 'a signal'}:\n${said}`);
  const copy = join(folder, 'extension');
  cpSync(output, copy, { recursive: true });
  return copy;
}

const manifest = v.object({
  host_permissions: v.optional(v.array(v.string()), []),
  commands: v.object({ _execute_action: v.object({ suggested_key: v.object({ default: v.string() }) }) }),
});

/** The parts of an unpacked extension's manifest that its user meets. */
export function readManifest(extension: string): {
  hosts: readonly string[];
  /** The key that opens the popup, as xdotool writes it: `alt+r`. */
  popupKey: string;
} {
  const parsed = v.parse(manifest, JSON.parse(readFileSync(join(extension, 'manifest.json'), 'utf8')));
  const key = parsed.commands._execute_action.suggested_key.default;
  return { hosts: parsed.host_permissions, popupKey: key.toLowerCase() };
}
