import { fakeBrowser } from 'wxt/testing/fake-browser';
import { vi } from 'vitest';

/** A notification as the browser was asked to show it. */
export interface Told {
  id: string;
  at: number;
  title: string;
  message: string;
  buttons: string[];
}

/**
 * A browser around the real background: it keeps alarms, notifications and tabs, wakes the background with events, and
 * ends it whenever a test wants to. `Date` is replaced, nothing else of time is.
 */
export interface Desk {
  /** Everything that was ever shown. */
  told: Told[];
  /** What is on the screen now. */
  screen: Map<string, Told>;
  opened: string[];
  /** When the one alarm is due, epoch ms; null: none. Throws where there are several. */
  alarm(): number | null;
  /** The browser loses its alarms, as it may when it is closed. */
  loseAlarm(): void;
  icon(): string;
  /** Starts the background, with nothing left in memory of an earlier one. */
  start(): Promise<void>;
  /** An event wakes it; resolves when all that follows is done. */
  wake(how: 'startup' | 'installed'): Promise<void>;
  ring(): Promise<void>;
  command(name: string): Promise<void>;
  click(id: string): Promise<void>;
  press(id: string, button: number): Promise<void>;
  /** A message of one of the extension's own pages. */
  send(data: unknown): Promise<unknown>;
  /** Waits until nothing is left to do. */
  settle(): Promise<void>;
}

interface FakeEvent {
  addListener(listener: (...given: never[]) => unknown): void;
  trigger(...given: unknown[]): Promise<unknown[]>;
  removeAllListeners(): void;
}

function event(): FakeEvent {
  let listeners: ((...given: never[]) => unknown)[] = [];
  return {
    addListener: (listener) => void listeners.push(listener),
    trigger: (...given) => Promise.all(listeners.map((listener) => listener(...(given as never[])))),
    removeAllListeners: () => void (listeners = []),
  };
}

const own = { id: 'test-extension-id', url: 'chrome-extension://test-extension-id/popup.html' };

/** Call it in `beforeEach`: the setup file has just emptied the fake browser. */
export function newDesk({ buttons = true } = {}): Desk {
  const events = {
    onClicked: event(),
    onButtonClicked: event(),
    onCommand: event(),
    onAlarm: event(),
    onAdded: event(),
    onRemoved: event(),
  };
  const alarms = new Map<string, number>();
  let icon = '';
  /** Counts what the extension asks of the browser, to see when it is quiet. */
  let calls = 0;
  const desk: Desk = {
    told: [],
    screen: new Map(),
    opened: [],
    alarm() {
      const [first, ...more] = [...alarms];
      if (more.length > 0 || (first && first[0] !== 'next'))
        throw new Error(`Alarms: ${[...alarms.keys()].join(', ')}`);
      return first?.[1] ?? null;
    },
    loseAlarm: () => alarms.clear(),
    icon: () => icon,
    async start() {
      vi.resetModules();
      for (const one of Object.values(events)) one.removeAllListeners();
      const { runtime, storage } = fakeBrowser;
      for (const one of [
        runtime.onMessage,
        runtime.onInstalled,
        runtime.onStartup,
        storage.local.onChanged,
        storage.managed.onChanged,
      ])
        one.removeAllListeners();
      const { default: background } = await import('../../entrypoints/background.ts');
      background.main();
      await desk.settle();
    },
    wake: async (how) => {
      if (how === 'startup') await fakeBrowser.runtime.onStartup.trigger();
      else await fakeBrowser.runtime.onInstalled.trigger({ reason: 'install' });
      await desk.settle();
    },
    ring: async () => {
      alarms.delete('next');
      await events.onAlarm.trigger({ name: 'next' });
      await desk.settle();
    },
    command: async (name) => {
      await events.onCommand.trigger(name);
      await desk.settle();
    },
    click: async (id) => {
      await events.onClicked.trigger(id);
      await desk.settle();
    },
    press: async (id, button) => {
      await events.onButtonClicked.trigger(id, button);
      await desk.settle();
    },
    send: async (data) => {
      const [answer] = await fakeBrowser.runtime.onMessage.trigger(data, own, () => undefined);
      await desk.settle();
      return answer;
    },
    async settle() {
      const { inTurn } = await import('../../utils/routine/turns.ts');
      for (let quiet = 0, before = -1; quiet < 3; quiet = calls === before ? quiet + 1 : 0) {
        before = calls;
        await inTurn(async () => undefined);
        await new Promise((resolve) => setImmediate(resolve));
      }
    },
  };

  Object.assign(fakeBrowser.alarms, {
    create: async (name: string, { when }: { when: number }) => {
      calls++;
      alarms.set(name, when);
    },
    clear: async (name: string) => {
      calls++;
      return alarms.delete(name);
    },
    onAlarm: events.onAlarm,
  });
  Object.assign(fakeBrowser.notifications, {
    create: async (id: string, shown: { title: string; message: string; buttons?: { title: string }[] }) => {
      calls++;
      if (!buttons && shown.buttons) throw new Error('Property "buttons" is unsupported by Firefox');
      const one = {
        id,
        at: Date.now(),
        title: shown.title,
        message: shown.message,
        buttons: (shown.buttons ?? []).map(({ title }) => title),
      };
      desk.told.push(one);
      desk.screen.set(id, one);
    },
    clear: async (id: string) => {
      calls++;
      return desk.screen.delete(id);
    },
    onClicked: events.onClicked,
    onButtonClicked: events.onButtonClicked,
  });
  Object.assign(fakeBrowser, {
    commands: { onCommand: events.onCommand },
    permissions: { ...fakeBrowser.permissions, onAdded: events.onAdded, onRemoved: events.onRemoved },
  });
  const scheme = buttons ? 'chrome' : 'moz';
  Object.assign(fakeBrowser.runtime, {
    getURL: (path: string) =>
      `${scheme}-extension://test-extension-id${path.startsWith('/') ? '' : '/'}${path}`,
  });
  Object.assign(fakeBrowser.tabs, {
    query: async () => [],
    create: async ({ url }: { url: string }) => void desk.opened.push(url),
  });
  Object.assign(fakeBrowser.action, {
    setIcon: async ({ path }: { path: Record<string, string> }) => {
      calls++;
      icon = path['32'] ?? '';
    },
  });
  return desk;
}
