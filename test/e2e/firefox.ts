import { createHash } from 'node:crypto';
import { launch } from 'puppeteer-core';
import type { Browser, Page } from 'puppeteer-core';
import { manifestOf, orClose, until, viewport } from './engine.ts';
import type { Engine, EngineOptions } from './engine.ts';
import { quiet, quietEnv, throughProxy } from './firefox-prefs.ts';

/** The part of puppeteer's WebDriver BiDi connection used here; the public types do not show it. */
interface Connection {
  send<M extends keyof Results>(method: M, params: object): Promise<{ result: Results[M] }>;
}

interface Results {
  'browsingContext.getTree': { contexts: { context: string }[] };
  'script.evaluate': { type: string; result?: { value?: unknown }; exceptionDetails?: { text: string } };
}

function hasConnection(browser: Browser): browser is Browser & { connection: Connection } {
  return 'connection' in browser;
}

type Evaluate = (expression: string) => Promise<unknown>;

/** Runs a script with the browser's own rights (`--remote-allow-system-access`). Only text comes back. */
async function privileged(browser: Browser): Promise<Evaluate> {
  if (!hasConnection(browser)) throw new Error('Puppeteer hides its connection to Firefox.');
  const { connection } = browser;
  const tree = await connection.send('browsingContext.getTree', {
    'moz:scope': 'chrome',
  });
  const target = { context: tree.result.contexts[0]!.context };
  return async (expression) => {
    const { result } = await connection.send('script.evaluate', {
      expression,
      awaitPromise: true,
      target,
    });
    if (result.type !== 'success') throw new Error(result.exceptionDetails?.text ?? 'The script failed');
    return result.result?.value;
  };
}

/** Runs in every process of the browser: hands what is printed there to the window, which keeps it. */
const listener = `
  Cc['@mozilla.org/consoleAPI-storage;1'].getService(Ci.nsIConsoleAPIStorage).addLogEventListener((said) => {
    const { level, filename, lineNumber, arguments: parts } = said.wrappedJSObject ?? said;
    sendAsyncMessage('reachable:said', filename + ':' + lineNumber + ' ' + level + ': ' + Array.from(parts, String).join(' '));
  }, Services.scriptSecurityManager.getSystemPrincipal());`;

async function listen(evaluate: Evaluate, origin: string): Promise<() => Promise<string[]>> {
  await evaluate(`
    globalThis.reachableSaid = [];
    Services.ppmm.addMessageListener('reachable:said', ({ data }) => { globalThis.reachableSaid.push(data); });
    Services.ppmm.loadProcessScript('data:application/javascript,' + encodeURIComponent(${JSON.stringify(listener)}), true);
    Services.console.reset();`);
  return async () => {
    // What was thrown, and what the policy of a page refused, goes to the error console; warnings are not errors.
    const said = await evaluate(`JSON.stringify([...globalThis.reachableSaid,
      ...Services.console.getMessageArray()
        .filter((m) => m instanceof Ci.nsIScriptError && !(m.flags & (m.warningFlag | m.infoFlag)))
        .map((m) => m.sourceName + ':' + m.lineNumber + ' ' + m.errorMessage)])`);
    const lines: string[] = JSON.parse(String(said));
    return lines.filter((line) => line.startsWith(`${origin}/`)).map((line) => line.slice(origin.length + 1));
  };
}

/**
 * `goto` never resolves for a page of an extension (mozilla/firefox-devtools-mcp #87) although the page loads,
 * so nobody waits for it. `page.url()` stays about:blank; the page itself knows better.
 */
async function open(browser: Browser, url: string): Promise<Page> {
  const page = await browser.newPage();
  void page.goto(url, { timeout: 1500 }).catch(() => undefined);
  await until(`${url} opens`, () =>
    page
      .evaluate((wanted) => location.href === wanted && document.readyState !== 'loading', url)
      .catch(() => false),
  );
  return page;
}

/** A fixed id of the extension's pages, so that its address and its storage outlive a relaunch. */
function uuidOf(id: string): string {
  const hex = createHash('sha256').update(id).digest('hex');
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `4${hex.slice(13, 16)}`,
    `8${hex.slice(17, 20)}`,
    hex.slice(20, 32),
  ].join('-');
}

export async function startFirefox(options: EngineOptions): Promise<Engine> {
  const id = manifestOf(options.extension).browser_specific_settings?.gecko?.id;
  if (!id) throw new Error(`${options.extension} has no gecko id in its manifest.`);
  const uuid = uuidOf(id);
  const browser = await launch({
    browser: 'firefox',
    executablePath: options.program,
    headless: options.headless,
    defaultViewport: viewport(options),
    userDataDir: options.profile,
    env: { ...options.env, ...quietEnv },
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      ...quiet,
      ...(options.proxy ? throughProxy(options.proxy) : {}),
      ...(options.grants && { 'extensions.webextOptionalPermissionPrompts': false }),
      'extensions.webextensions.uuids': JSON.stringify({ [id]: uuid }),
      // An extension loaded for a session is taken off when the browser ends: its data stays for the relaunch.
      'extensions.webextensions.keepStorageOnUninstall': true,
      'extensions.webextensions.keepUuidOnUninstall': true,
    },
  });
  const origin = `moz-extension://${uuid}`;
  const { evaluate, logs } = await orClose(browser, async () => {
    const evaluate = await privileged(browser);
    // Before the extension comes: it may have something to say at its start.
    const logs = await listen(evaluate, origin);
    await browser.installExtension(options.extension);
    return { evaluate, logs };
  });
  const extension = `WebExtensionPolicy.getByID(${JSON.stringify(id)}).extension`;
  return {
    browser,
    origin,
    open: (url) => open(browser, url),
    stopBackground: async () => {
      // Without the first flag an open toolbox, without the second a pending event would put it off.
      await evaluate(
        `globalThis.reachableEnds = ${extension}.backgroundContext;
        ${extension}.terminateBackground({ ignoreDevToolsAttached: true, disableResetIdleForTest: true })`,
      );
      // The next message wakes it again at once, sooner than anybody may look: then it is another page.
      await until('the event page ends', async () =>
        Boolean(
          await evaluate(
            `${extension}.backgroundState === 'stopped' || ${extension}.backgroundContext !== globalThis.reachableEnds`,
          ),
        ),
      );
    },
    backgroundRuns: async () => (await evaluate(`${extension}.backgroundState`)) === 'running',
    logs,
    forgetLogs: async () => {
      await evaluate(`globalThis.reachableSaid = []; Services.console.reset();`);
    },
  };
}
