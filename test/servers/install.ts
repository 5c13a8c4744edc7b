import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { canInstall, installPackages } from '../../utils/cli/install.ts';

/** Debian 12's names; `setpriv`, `tar` and `sh` are on every Debian. */
const packages = [
  'roundcube-core roundcube-sqlite3 php-cli php-sqlite3 php-mbstring php-xml php-intl php-gd',
  'dovecot-imapd dovecot-lmtpd exim4-daemon-light prosody',
  'chromium fonts-dejavu-core xvfb xdotool openbox',
].flatMap((line) => line.split(' '));

/** Answers to what the packages would ask: nothing under /etc is set up, our servers bring their own files. */
const preseeds = [
  'roundcube-core roundcube/dbconfig-install boolean false',
  'roundcube-core roundcube/database-type select sqlite3',
  'roundcube-core roundcube/reconfigure-webserver multiselect',
  'exim4-config exim4/dc_eximconfig_configtype select no configuration at this time',
  'dovecot-core dovecot-core/create-ssl-cert boolean false',
];

const converse = {
  name: 'converse.js@14.0.0',
  file: 'converse.js-14.0.0.tgz',
  integrity:
    'sha512-LFUg030jDalV47vI/vyVPqYPZfJYXFbubq8v0cFDe2zXNeeGEk3Up0Fj/WTzT6t+6do+cAIToy73eAj7RNDj2Q==',
};

const cache = join(import.meta.dirname, '../../.output/servers');

/** What an installation did, and how long it took. */
export interface Installed {
  /** Packages that were missing and are there now. */
  packages: string[];
  /** Whether Converse had to be fetched. */
  fetched: boolean;
  milliseconds: number;
  /** Converse's `dist` folder. */
  converseDist: string;
}

/** Runs a program to its end; its output is the error's text when it fails. */
function run(program: string, args: readonly string[], input = ''): string {
  const done = spawnSync(program, args, { encoding: 'utf8', input });
  if (done.error) throw new Error(`${program} cannot be started: ${done.error.message}`);
  if (done.status !== 0)
    throw new Error(`${program} ${args.join(' ')} failed:\n${done.stderr}${done.stdout}`);
  return done.stdout;
}

/** Packages that dpkg does not know as installed. */
export function missingPackages(): string[] {
  // dpkg-query ends with 1 when it knows nothing of one of them, so its status says nothing here.
  const format = `\${Package} \${db:Status-Status}\n`;
  const known = spawnSync('dpkg-query', ['-W', '-f', format, ...packages], { encoding: 'utf8' });
  if (known.error) throw new Error('The test servers come from Debian packages; this machine has no dpkg.');
  const installed = new Set(known.stdout.split('\n').filter((line) => line.endsWith(' installed')));
  return packages.filter((name) => !installed.has(`${name} installed`));
}

async function ensurePackages(): Promise<string[]> {
  const missing = missingPackages();
  if (missing.length === 0) return missing;
  if (!canInstall()) {
    throw new Error(
      `The test servers need packages that are not installed. Run this command once as root, or:\n` +
        `  sudo apt-get install --no-install-recommends ${missing.join(' ')}`,
    );
  }
  run('debconf-set-selections', [], `${preseeds.join('\n')}\n`);
  await installPackages(missing);
  const still = missingPackages();
  if (still.length > 0) throw new Error(`Still missing after the installation: ${still.join(', ')}.`);
  return missing;
}

/** Refuses a tarball that is not byte for byte the one this test was written for. */
function verify(tarball: string): void {
  const found = `sha512-${createHash('sha512').update(readFileSync(tarball)).digest('base64')}`;
  if (found === converse.integrity) return;
  rmSync(tarball);
  throw new Error(`${converse.file} is not the pinned one (${found}); it was removed.`);
}

/** Fetches and unpacks Converse. The tarball is all that is needed: an npm installation would bring 98 MB. */
function ensureConverse(): { dist: string; fetched: boolean } {
  const unpacked = join(cache, converse.name);
  const dist = join(unpacked, 'package/dist');
  if (existsSync(dist)) return { dist, fetched: false };
  mkdirSync(cache, { recursive: true });
  const tarball = join(cache, converse.file);
  const fetched = !existsSync(tarball);
  if (fetched) run('npm', ['pack', converse.name, '--silent', '--pack-destination', cache]);
  verify(tarball);
  // Unpacked aside and moved, so that a broken-off run never leaves half a folder behind.
  const aside = mkdtempSync(join(cache, 'unpack-'));
  run('tar', ['-xzf', tarball, '-C', aside, 'package/dist']);
  rmSync(unpacked, { recursive: true, force: true });
  renameSync(aside, unpacked);
  return { dist, fetched };
}

/** Makes sure that everything is there that the servers and the headed browser need; installs only what is missing. */
export async function install(): Promise<Installed> {
  const begun = performance.now();
  const added = await ensurePackages();
  const { dist, fetched } = ensureConverse();
  return {
    packages: added,
    fetched,
    milliseconds: Math.round(performance.now() - begun),
    converseDist: dist,
  };
}
