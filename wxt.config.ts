import { resolve } from 'node:path';
import { runnerImport, type Plugin } from 'vite';
import { defineConfig } from 'wxt';
import type * as Frame from './components/popup/frame.tsx';
import { version } from './package.json';

/** The policy of every extension page and of the background: nothing can be fetched, sent, framed or evaluated. */
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'none'",
  "form-action 'none'",
  "frame-src 'self' blob:",
  "base-uri 'none'",
].join('; ');

/** The sites are recognised by their page, so any host may be asked for; none is required. */
const hosts = ['*://*/*'];

/** What is looked up of a module while the pieces are cut. */
interface Modules {
  getModuleInfo(id: string): { importers: readonly string[] } | null;
}

/** True where a module that the pattern names needs this one, however far down, from the moment it is loaded. */
function isNeededBy(pattern: RegExp, id: string, modules: Modules): boolean {
  const seen = new Set<string>();
  const leads = (one: string): boolean => {
    if (seen.has(one)) return false;
    seen.add(one);
    return pattern.test(one) || (modules.getModuleInfo(one)?.importers ?? []).some(leads);
  };
  return leads(id);
}

/** What the popup needs in order to be drawn, and what it loads when a control is used. */
const popup = {
  drawn: /\/entrypoints\/popup\//u,
  used: /\/popup\/(?:act|work-out|AwayForm|PlaceMore)\.tsx?$/u,
};

/** Where a language's words of the popup, and how that language writes numbers, come from. */
const spoken = /\/utils\/(?:interface\/popup|words)\/(en|de|fr|es|pt|ja|zh|ar)(?:\/format)?\.ts$/u;

/**
 * All that the popup is drawn with lies in one piece, as it compresses best so, and what its controls need in another;
 * the pages take from them what they share. What only they share is a piece that the popup does not load.
 */
const pieces = [
  {
    // An entry runs when it is loaded: the popup's own stays out of what others load.
    name: (id: string, modules: Modules) =>
      !id.includes('/entrypoints/') &&
      (isNeededBy(popup.drawn, id, modules) || id.endsWith('/utils/words/format.ts'))
        ? 'shared'
        : null,
    priority: 4,
  },
  {
    // One piece a language, so that the popup loads a single file in order to speak.
    name: (id: string) => {
      const [, tag] = spoken.exec(id) ?? [];
      return tag === undefined ? null : `popup-${tag}`;
    },
    priority: 3,
  },
  {
    name: (id: string, modules: Modules) => (isNeededBy(popup.used, id, modules) ? 'popup-used' : null),
    priority: 2,
  },
  { name: 'pages', minShareCount: 2, priority: 1 },
];

/**
 * What is only for pages. They are cut into pieces; a script of its own is one piece. And they speak to the browser
 * itself: only listeners that answer with a promise need the polyfill in a Chromium that has no `browser` of its own,
 * and those are in the background and the observers.
 */
function forPages(): Plugin {
  let pages = false;
  return {
    name: 'for-pages',
    enforce: 'pre',
    config({ build }) {
      pages = !build?.lib;
      return { build: { rolldownOptions: { output: { codeSplitting: pages && { groups: pieces } } } } };
    },
    resolveId(id, importer) {
      return pages && id.includes('webextension-polyfill')
        ? this.resolve('@wxt-dev/browser', importer)
        : null;
    },
  };
}

/** Draws the popup's frame into its file, with the components that draw the popup. */
function framed(): Plugin {
  return {
    name: 'framed',
    transformIndexHtml: {
      order: 'pre',
      async handler(html, { filename }) {
        if (!filename.endsWith('/popup/index.html')) return html;
        const { module } = await runnerImport<typeof Frame>(
          `${import.meta.dirname}/components/popup/frame.tsx`,
        );
        return html.replace('<div id="app" inert></div>', `<div id="app" inert>${module.frame()}</div>`);
      },
    },
  };
}

/**
 * No script of ours that is put into a page ends with a promise. What looks for one there asks the page's own `Promise`,
 * and a page that has patched it would have the last word about what comes to the background.
 */
function endsAtOnce(): Plugin {
  const asksForPromise = 'result instanceof Promise';
  return {
    name: 'ends-at-once',
    transform(code, id) {
      if (!id.includes('unlisted-script-entrypoint')) return null;
      if (!code.includes(asksForPromise)) throw new Error(`${id} no longer holds "${asksForPromise}".`);
      return code.replace(asksForPromise, 'false');
    },
  };
}

/** Names in each page the pieces that its script imports: they come beside the script instead of after it. */
function ahead(): Plugin {
  return {
    name: 'ahead',
    transformIndexHtml: {
      order: 'post',
      handler: (_html, { chunk }) =>
        (chunk?.imports ?? []).map((file) => ({
          tag: 'link',
          attrs: { rel: 'modulepreload', href: `/${file}` },
          injectTo: 'head-prepend' as const,
        })),
    },
  };
}

export default defineConfig({
  manifestVersion: 3,
  imports: false,
  modules: ['@wxt-dev/webextension-polyfill'],
  hooks: {
    // Whoever misses a site reads how one is added without asking any server.
    'build:publicAssets'(_wxt, files) {
      files.push({
        absoluteSrc: resolve(import.meta.dirname, 'CONTRIBUTING.md'),
        relativeDest: 'contributing.txt',
      });
    },
  },
  // Vite would otherwise inject a preloader with fetch() into the pages.
  vite: ({ mode }) => ({
    plugins: [forPages(), framed(), ahead(), endsAtOnce()],
    build: {
      // The oldest browsers that the manifest allows: nothing is translated for older ones, `light-dark()` least of all.
      target: ['chrome144', 'firefox140'],
      modulePreload: false,
      sourcemap: false,
    },
    define: { __E2E__: JSON.stringify(mode === 'e2e') },
  }),
  manifest: ({ mode, browser }) => ({
    name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'en',
    version,
    permissions: ['storage', 'scripting', 'alarms', 'activeTab', 'notifications'],
    // For a single look at the open tabs' addresses, on a click of the first page; given back at once.
    optional_permissions: ['tabs'],
    // Headless browsers cannot answer a permission prompt: the end-to-end build has the hosts from the start.
    [mode === 'e2e' ? 'host_permissions' : 'optional_host_permissions']: hosts,
    incognito: 'not_allowed',
    content_security_policy: { extension_pages: policy },
    icons: {
      16: 'icons/office-16.png',
      32: 'icons/office-32.png',
      48: 'icons/office-48.png',
      128: 'icons/office-128.png',
    },
    action: { default_title: 'Reachable' },
    commands: {
      _execute_action: { suggested_key: { default: 'Alt+R' } },
      'toggle-wfh': { suggested_key: { default: 'Alt+Shift+H' }, description: '__MSG_toggleWfh__' },
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'reachable@reachable.example',
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] },
            },
            gecko_android: { strict_min_version: '142.0' },
          },
        }
      : {
          minimum_chrome_version: '144',
          // Firefox hands over what an organisation has set without a schema of ours.
          storage: { managed_schema: 'schemas/managed-1.json' },
        }),
  }),
});
