import { fakeBrowser } from 'wxt/testing/fake-browser';
import { changeSettings } from '../utils/settings.ts';

/** What the extension did with the browser, and what the user granted: for tests of the background's parts. */
export interface FakeHost {
  /** Patterns that the user granted. */
  granted: Set<string>;
  /** Match patterns of the registered observers, by script. */
  scripts: Record<string, string[]>;
  /** Tabs that are open, those with an observer, and those into which one was put. */
  tabs: { id: number; url: string; observed: boolean }[];
  told: number[];
  put: number[];
  titles: string[];
}

/** Call it in `beforeEach`: the setup file has just emptied the fake browser. */
export function fakeHost(): FakeHost {
  const host: FakeHost = { granted: new Set(), scripts: {}, tabs: [], told: [], put: [], titles: [] };
  const origins = (asked: { origins?: string[] }) => asked.origins ?? [];
  const within = (url: string, pattern: string) => url.startsWith(pattern.slice(0, -1));
  Object.assign(fakeBrowser.permissions, {
    contains: async (asked: { origins?: string[] }) => origins(asked).every((one) => host.granted.has(one)),
    request: async (asked: { origins?: string[] }) => {
      for (const one of origins(asked)) host.granted.add(one);
      return true;
    },
    remove: async (asked: { origins?: string[] }) => {
      for (const one of origins(asked)) host.granted.delete(one);
      return true;
    },
  });
  Object.assign(fakeBrowser.scripting, {
    getRegisteredContentScripts: async () => Object.keys(host.scripts).map((id) => ({ id })),
    registerContentScripts: async (scripts: { id: string; matches: string[] }[]) => {
      for (const { id, matches } of scripts) {
        if (host.scripts[id]) throw new Error('Duplicate script ID');
        host.scripts[id] = matches;
      }
    },
    unregisterContentScripts: async ({ ids }: { ids: string[] }) => {
      for (const id of ids) {
        if (!host.scripts[id]) throw new Error('Nonexistent script ID');
        delete host.scripts[id];
      }
    },
    executeScript: async ({ target }: { target: { tabId: number } }) => {
      host.put.push(target.tabId);
      return [];
    },
  });
  Object.assign(fakeBrowser.tabs, {
    query: async ({ url }: { url?: string[] }) =>
      host.tabs.filter((tab) => !url || url.some((pattern) => within(tab.url, pattern))),
    sendMessage: async (id: number, { script }: { script?: string }) => {
      if (!host.tabs.find((tab) => tab.id === id)?.observed)
        throw new Error('Could not establish connection.');
      if (script === undefined) host.told.push(id);
    },
  });
  Object.assign(fakeBrowser.action, {
    setIcon: async () => undefined,
    setTitle: async ({ title }: { title: string }) => void host.titles.push(title),
  });
  return host;
}

/** As if the user had agreed to the recording. */
export function agreed(): Promise<void> {
  return changeSettings((settings) => ({ ...settings, consent: 1 }));
}
