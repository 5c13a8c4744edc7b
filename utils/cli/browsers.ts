import { accessSync, constants, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { canInstall, installPackages } from './install.ts';

/** The two families that the extension is built for. */
export const families = ['chromium', 'firefox'] as const;
export type Family = (typeof families)[number];

interface Known {
  /** Variable that names the program and wins over everything found. */
  override: string;
  /** Program names to look for in PATH, the freest choice first. */
  programs: readonly string[];
  /** Usual places outside PATH. */
  places: Partial<Record<NodeJS.Platform, readonly string[]>>;
  /** Debian packages; the fonts are there so that text has glyphs on a bare machine. */
  packages: readonly string[];
  /** What to tell a person to install. */
  advice: string;
}

const known: Record<Family, Known> = {
  chromium: {
    override: 'REACHABLE_CHROMIUM',
    programs: [
      'chromium',
      'chromium-browser',
      'google-chrome-stable',
      'google-chrome',
      'microsoft-edge-stable',
      'microsoft-edge',
    ],
    places: {
      darwin: [
        '/Applications/Chromium.app/Contents/MacOS/Chromium',
        '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
        '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
      ],
      win32: [
        'Chromium\\Application\\chrome.exe',
        'Google\\Chrome\\Application\\chrome.exe',
        'Microsoft\\Edge\\Application\\msedge.exe',
      ],
    },
    packages: ['chromium', 'fonts-dejavu-core'],
    advice: 'Chromium, Google Chrome or Microsoft Edge',
  },
  firefox: {
    override: 'REACHABLE_FIREFOX',
    programs: ['firefox', 'firefox-esr'],
    places: {
      darwin: ['/Applications/Firefox.app/Contents/MacOS/firefox'],
      win32: ['Mozilla Firefox\\firefox.exe', 'Mozilla Firefox ESR\\firefox.exe'],
    },
    packages: ['firefox-esr', 'fonts-dejavu-core'],
    advice: 'Firefox',
  },
};

/** What the search looks at; tests hand over their own. */
export interface Machine {
  platform: NodeJS.Platform;
  env: Record<string, string | undefined>;
  /** True for a file that can be started. */
  runs(path: string): boolean;
}

const thisMachine: Machine = {
  platform: process.platform,
  env: process.env,
  runs: (path) => {
    try {
      accessSync(path, constants.X_OK);
      return statSync(path).isFile();
    } catch {
      return false;
    }
  },
};

/** Usual places, with the Windows ones put under each programs folder. */
function placesOf({ places }: Known, { platform, env }: Machine): string[] {
  const listed = places[platform] ?? [];
  if (platform !== 'win32') return [...listed];
  const roots = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].map((name) => env[name]);
  return roots.flatMap((root) => (root ? listed.map((place) => `${root}\\${place}`) : []));
}

/** Path of an installed browser of this family, or null. A wrong override is an error, not a reason to guess. */
export function findBrowser(family: Family, machine: Machine = thisMachine): string | null {
  const wanted = known[family];
  const override = machine.env[wanted.override];
  if (override) {
    if (machine.runs(override)) return override;
    throw new Error(`${wanted.override} names "${override}", which cannot be started.`);
  }
  const folders = machine.platform === 'win32' ? [] : (machine.env['PATH'] ?? '').split(delimiter);
  const inPath = wanted.programs.flatMap((program) =>
    folders.filter(Boolean).map((folder) => join(folder, program)),
  );
  return [...inPath, ...placesOf(wanted, machine)].find((path) => machine.runs(path)) ?? null;
}

/** Path of a browser of this family; installs one where that is possible without asking (Debian, as root). */
export async function ensureBrowser(family: Family): Promise<string> {
  const found = findBrowser(family);
  if (found) return found;
  const { packages, advice, override } = known[family];
  if (canInstall()) {
    await installPackages(packages);
    const installed = findBrowser(family);
    if (installed) return installed;
  }
  throw new Error(
    `No ${family} browser found. Install ${advice}, or set ${override} to its path` +
      ` (on Debian: sudo apt-get install ${packages.join(' ')}).`,
  );
}
