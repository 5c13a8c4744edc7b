import { spawn } from 'node:child_process';
import { existsSync, writeFileSync } from 'node:fs';

const policy = '/usr/sbin/policy-rc.d';

/** True where packages can be installed without asking anybody: Debian or a relative of it, as root. */
export function canInstall(): boolean {
  return process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
}

/** Runs one program with a list of arguments (no shell reads them); its output goes to stderr, so stdout stays clean. */
async function run(program: string, args: readonly string[]): Promise<void> {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const child = spawn(program, args, { env, stdio: ['ignore', process.stderr, process.stderr] });
  const code = await new Promise<number | null>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', resolve);
  });
  if (code !== 0) throw new Error(`${program} ${args.join(' ')} ended with ${code ?? 'a signal'}.`);
}

/** Keeps freshly installed packages from starting their daemons, on a machine that says nothing about it. */
function keepDaemonsStill(): void {
  if (!existsSync(policy)) writeFileSync(policy, '#!/bin/sh\nexit 101\n', { mode: 0o755 });
}

/** Installs Debian packages. Waits for another apt that holds the lock instead of failing. */
export async function installPackages(packages: readonly string[]): Promise<void> {
  keepDaemonsStill();
  const patient = ['-o', 'DPkg::Lock::Timeout=600'];
  await run('apt-get', [...patient, 'update']);
  await run('apt-get', [...patient, 'install', '-y', '--no-install-recommends', ...packages]);
}
