import { fakeBrowser } from 'wxt/testing/fake-browser';
import { beforeEach, expect, test, vi } from 'vitest';
import { askForTabs, lookOnce, toldTabs } from '../../utils/welcome/tabs.ts';

interface FakeTab {
  id: number;
  url?: string;
  incognito?: boolean;
}

let tabs: FakeTab[];
let held: Set<string>;
const slack = { id: 2, url: 'https://app.slack.com/client/T1' };

beforeEach(() => {
  tabs = [{ id: 1, url: 'chrome-extension://test-extension-id/welcome.html' }];
  held = new Set();
  // As both browsers do: without the permission a tab of a host that was not granted has no address.
  const shown = (tab: FakeTab) => (held.has('tabs') || tab.id === 1 ? tab : { ...tab, url: undefined });
  Object.assign(fakeBrowser.tabs, {
    getCurrent: async () => tabs[0],
    query: async () => tabs.map(shown),
  });
  Object.assign(fakeBrowser.permissions, {
    request: async ({ permissions = [] }: { permissions?: string[] }) => {
      for (const one of permissions) held.add(one);
      return true;
    },
    remove: async ({ permissions = [] }: { permissions?: string[] }) => {
      for (const one of permissions) held.delete(one);
      return true;
    },
  });
});

test('without the permission only that there are tabs is known', async () => {
  expect(await toldTabs()).toEqual({ origins: [], hidden: false });
  tabs.push(slack);
  expect(await toldTabs()).toEqual({ origins: [], hidden: true });
});

test('one look tells each origin once, and the permission is given back at once', async () => {
  tabs.push(slack, { id: 3, url: 'https://app.slack.com/client/T2' }, { id: 4, url: 'about:blank' });
  const told = await lookOnce(askForTabs());
  expect(told).toEqual({ origins: ['https://app.slack.com'], hidden: false });
  expect(held).toEqual(new Set());
});

test('it is given back as well where the look fails', async () => {
  const asked = askForTabs();
  vi.spyOn(fakeBrowser.tabs, 'query').mockRejectedValueOnce(new Error('gone'));
  await expect(lookOnce(asked)).rejects.toThrow('gone');
  expect(held).toEqual(new Set());
});

test('who says no is not looked at', async () => {
  const query = vi.spyOn(fakeBrowser.tabs, 'query');
  expect(await lookOnce(Promise.resolve(false))).toBeNull();
  expect(query).not.toHaveBeenCalled();
});

test('a private window is nobody’s business', async () => {
  held.add('tabs');
  tabs.push({ ...slack, incognito: true });
  expect(await toldTabs()).toEqual({ origins: [], hidden: false });
});
