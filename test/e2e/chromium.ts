import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { launch } from 'puppeteer-core';
import type { Browser, Page } from 'puppeteer-core';
import { orClose, until, viewport } from './engine.ts';
import type { Engine, EngineOptions } from './engine.ts';

/** Port 1 is on Chromium's own list of blocked ports: a request there fails before it reaches any proxy. */
const nowhere = 'http://127.0.0.1:1/';

const dictionaries = 'redirector.gvt1.com';

/** Switches off what the browser would send on its own, so that an empty proxy log means something. */
const quiet = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-domain-reliability',
  '--disable-field-trial-config',
  '--disable-features=NetworkTimeServiceQuerying,AutofillServerCommunication',
  '--no-pings',
  // Nothing stops the download of a spelling dictionary once somebody types: its host does not exist here.
  `--host-resolver-rules=MAP ${dictionaries} ~NOTFOUND`,
  // No flag stops the list of signed-in accounts and the components fetched on demand: they are sent nowhere.
  `--gaia-url=${nowhere}`,
  `--component-updater=url-source=${nowhere}`,
];

/**
 * Preferences of a fresh profile. Without them a visit to a made-up host is preceded by a connection to it,
 * a text field by the download of a dictionary, a sign-in by a question whether its password is known.
 */
const preferences = {
  autofill: { profile_enabled: false, credit_card_enabled: false },
  browser: { enable_spellchecking: false },
  credentials_enable_service: false,
  net: { network_prediction_options: 2 },
  dns_prefetching: { enabled: false },
  profile: { password_manager_enabled: false, password_manager_leak_detection: false },
  safebrowsing: { enabled: false },
  search: { suggest_enabled: false },
  signin: { allowed: false },
  spellcheck: { dictionaries: [] },
  translate: { enabled: false },
};

function prepare(profile: string): void {
  const file = join(profile, 'Default', 'Preferences');
  if (existsSync(file)) return;
  mkdirSync(join(profile, 'Default'), { recursive: true });
  writeFileSync(file, JSON.stringify(preferences));
}

/**
 * Lines of the browser's console log that come from the extension. Read from stderr: attaching a debugger to the
 * service worker instead would keep it alive for ever. The log knows no levels, so all that is printed is here.
 */
function listen(browser: Browser): { said(origin: string): string[]; forget(): void } {
  let text = '';
  browser.process()?.stderr?.on('data', (chunk: Buffer) => {
    text += chunk.toString('utf8');
  });
  return {
    said: (origin) =>
      [...text.matchAll(/:CONSOLE:\d+\] "([\s\S]*?)", source: (\S*) \((\d+)\)/gu)]
        .filter(([, , source]) => source?.startsWith(origin))
        .map(([, said, source, line]) => `${source?.slice(origin.length + 1)}:${line} ${said}`),
    forget: () => {
      text = '';
    },
  };
}

/** Opens a tab where it is wanted at once: an empty one to begin with would be a process more. */
async function open(browser: Browser, url: string): Promise<Page> {
  const before = new Set(browser.targets());
  const session = await browser.target().createCDPSession();
  await session.send('Target.createTarget', { url });
  await session.detach();
  const target = await browser.waitForTarget((one) => !before.has(one) && one.url() === url);
  const page = await target.page();
  if (!page) throw new Error(`${url} is no page.`);
  await page.waitForFunction(() => document.readyState === 'complete');
  return page;
}

/** The extension's service worker targets that are alive now. */
async function workers(browser: Browser, origin: string): Promise<string[]> {
  const session = await browser.target().createCDPSession();
  try {
    const { targetInfos } = await session.send('Target.getTargets');
    return targetInfos
      .filter(({ type, url }) => type === 'service_worker' && url.startsWith(`${origin}/`))
      .map(({ targetId }) => targetId);
  } finally {
    await session.detach();
  }
}

/**
 * Ends the service worker that runs now. Told while Puppeteer has its first look at a new one, Chromium sometimes keeps
 * the id (5 of 300 in a trial): it is told again until the id is gone.
 */
async function stop(browser: Browser, origin: string): Promise<void> {
  const ending = await workers(browser, origin);
  const session = await browser.target().createCDPSession();
  const remain = async () => {
    // A message may have woken a new one already, which may run on.
    const left = (await workers(browser, origin)).filter((one) => ending.includes(one));
    // It may have ended since it was listed.
    for (const targetId of left)
      await session.send('Target.closeTarget', { targetId }).catch(() => undefined);
    return left.length > 0;
  };
  try {
    await until('the service worker ends', async () => !(await remain()));
  } finally {
    await session.detach();
  }
}

export async function startChromium(options: EngineOptions): Promise<Engine> {
  prepare(options.profile);
  const browser = await launch({
    executablePath: options.program,
    headless: options.headless,
    defaultViewport: viewport(options),
    // Extensions can be loaded only through a pipe; `--load-extension` is gone from branded builds.
    pipe: true,
    enableExtensions: true,
    userDataDir: options.profile,
    env: options.env,
    args: [
      ...quiet,
      '--enable-logging=stderr',
      // Root has no user namespaces of its own to put the sandbox into.
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      ...(options.proxy
        ? [`--proxy-server=127.0.0.1:${options.proxy}`, `--proxy-bypass-list=<-loopback>;${dictionaries}`]
        : []),
    ],
  });
  const { said, forget } = listen(browser);
  // The id follows from the folder's path: the same folder is the same extension after a relaunch.
  const id = await orClose(browser, () => browser.installExtension(options.extension));
  const origin = `chrome-extension://${id}`;
  return {
    browser,
    origin,
    open: (url) => open(browser, url),
    stopBackground: () => stop(browser, origin),
    backgroundRuns: async () => (await workers(browser, origin)).length > 0,
    logs: async () => said(origin),
    forgetLogs: async () => forget(),
  };
}
