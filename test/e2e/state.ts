import type { Page } from 'puppeteer-core';
import { databasesOf, putBackDatabases, type Database } from './databases.ts';

/** All that lasts of the extension in a browser, and can be asked for. */
export interface State {
  local: Record<string, unknown>;
  session: Record<string, unknown>;
  /** Of the extension's own origin. */
  localStorage: Record<string, string>;
  databases: Database[];
  permissions: unknown;
  /** Names; when one rings depends on the hour. */
  alarms: string[];
  notifications: string[];
  /** Ids of the registered observers. */
  scripts: string[];
  /** Title, number and its colours. */
  toolbar: unknown[];
}

/** What lasts of the extension, seen from one of its pages. */
export async function stateOf(page: Page): Promise<State> {
  const text = await page.evaluate(async () => {
    const api = Reflect.get(globalThis, 'browser') ?? Reflect.get(globalThis, 'chrome');
    const alarms: { name: string }[] = await api.alarms.getAll();
    const scripts: { id: string }[] = await api.scripting.getRegisteredContentScripts();
    return JSON.stringify({
      local: await api.storage.local.get(null),
      session: await api.storage.session.get(null),
      localStorage: Object.fromEntries(Object.entries(localStorage)),
      permissions: await api.permissions.getAll(),
      alarms: alarms.map(({ name }) => name),
      notifications: Object.keys(await api.notifications.getAll()),
      scripts: scripts.map(({ id }) => id),
      toolbar: await Promise.all([
        api.action.getTitle({}),
        api.action.getBadgeText({}),
        api.action.getBadgeTextColor({}),
        api.action.getBadgeBackgroundColor({}),
      ]),
    });
  });
  const rest = JSON.parse(text) as Omit<State, 'databases'>;
  return { ...rest, databases: await databasesOf(page) };
}

/**
 * Brings the extension back to a state, from a page of it in which nothing of it runs, while its background is ended.
 * The storage comes last: its change wakes the background, which then finds all else as it shall be. What the background
 * makes of it by itself (its alarm, the toolbar) is left to it; permissions cannot be given without a click.
 */
export async function putBack(page: Page, { local, databases }: State): Promise<void> {
  await putBackDatabases(page, databases);
  await page.evaluate(async (wanted) => {
    const api = Reflect.get(globalThis, 'browser') ?? Reflect.get(globalThis, 'chrome');
    localStorage.clear();
    await api.alarms.clearAll();
    for (const id of Object.keys(await api.notifications.getAll())) await api.notifications.clear(id);
    await api.scripting.unregisterContentScripts();
    await api.storage.session.clear();
    const others = Object.keys(await api.storage.local.get(null)).filter((key) => !(key in wanted));
    // In one step, so that nobody reads half of each; a null is read as nothing until it goes.
    await api.storage.local.set({ ...wanted, ...Object.fromEntries(others.map((key) => [key, null])) });
    await api.storage.local.remove(others);
  }, local);
}
