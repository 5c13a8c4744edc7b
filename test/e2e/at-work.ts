import type { Page } from 'puppeteer-core';
import { gmailHost } from '../practice/gmail/mailbox.ts';
import { slackAccount, slackHost } from '../practice/slack/workspace.ts';
import { chatHost, mailHost, me, newWorkplace } from '../practice/workplace.ts';
import type { Workplace } from '../practice/workplace.ts';
import { agreedProfile, zone } from './agreed.ts';
import { launch } from './browser.ts';
import type { Family, Launched, LaunchOptions } from './browser.ts';
import { extensionFor } from './build.ts';
import { tell } from './extension.ts';
import { startProxy } from './proxy.ts';
import type { Proxy } from './proxy.ts';

/** A browser with the extension in it, behind the logging proxy, at the practice workplace, its user has agreed. */
export interface AtWork {
  launched: Launched;
  proxy: Proxy;
  workplace: Workplace;
  /** A page of the extension to look into the ledger from. */
  inside: Page;
  /** The popup as a page of its own, opened on a tab. */
  popupOn(tab: Page): Promise<Page>;
  /** What the extension printed or threw so far, without what is said at every leaving of a page. */
  complaints(): Promise<string[]>;
  close(): Promise<void>;
}

/** What Firefox and the framework say when a page is left, or gets a new observer for an orphaned one. */
const usual =
  /Promise (?:rejected|resolved) (?:after context unloaded|while context is inactive)|\[wxt\] Content script .* invalidated/u;

/** What the extension printed or threw so far, without what is said at every leaving of a page. */
async function complaintsOf(launched: Launched): Promise<string[]> {
  return (await launched.extensionLogs()).filter((line) => !usual.test(line));
}

export async function goToWork(family: Family, options: Partial<LaunchOptions> = {}): Promise<AtWork> {
  const proxy = await startProxy();
  const launched = await launch(family, {
    extension: await extensionFor(family),
    proxy: proxy.port,
    zone,
    from: await agreedProfile(family),
    ...options,
  });
  const inside = await launched.open('popup.html', '#ready');
  return {
    launched,
    proxy,
    workplace: newWorkplace(),
    inside,
    popupOn: async (tab) => launched.open(`popup.html?tab=${await idOf(inside, tab)}`, '#ready'),
    complaints: () => complaintsOf(launched),
    close: async () => {
      await launched.close();
      await proxy.close();
    },
  };
}

/** The browser's own id of a tab, found by its address from a page of the extension. */
async function idOf(inside: Page, tab: Page): Promise<number> {
  const id = await inside.evaluate(async (address) => {
    const { tabs } = Reflect.get(globalThis, 'browser') ?? Reflect.get(globalThis, 'chrome');
    const all: { id: number; url?: string }[] = await tabs.query({});
    return all.find(({ url }) => url === address)?.id ?? null;
  }, tab.url());
  if (id === null) throw new Error(`No tab shows ${tab.url()}`);
  return id;
}

const accounts = {
  mail: { origin: new URL(mailHost).origin, site: 'roundcube', account: me },
  chat: { origin: new URL(chatHost).origin, site: 'converse', account: me },
  gmail: { origin: new URL(gmailHost).origin, site: 'gmail', account: me },
  slack: { origin: new URL(slackHost).origin, site: 'slack', account: slackAccount },
} as const;

/** Names alice's account on one of the sites as a work account, or takes it back, past the popup. */
export function work(inside: Page, where: keyof typeof accounts, on = true): Promise<void> {
  return tell(inside, { type: 'account', ...accounts[where], on });
}
