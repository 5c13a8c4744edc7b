import { browser } from 'wxt/browser';
import type { ContentScriptContext } from 'wxt/utils/content-script-context';
import { takeOver } from './memory/cross.ts';
import type { Orders, Receipt } from './messages.ts';
import { send } from './send.ts';
import { describePage } from './sites/describe.ts';
import { hosts } from './sites/hosts.ts';
import { readOnce } from './sites/read-once.ts';
import type { Site } from './sites/site.ts';
import { watch } from './sites/watch/watch.ts';

/** What the popup, the background and the commands ask a page's observer; `script` names the site whose answer is wanted. */
interface Asked {
  type?: string;
  script?: string;
  now?: number;
}

/** Runs one site's observer in a page: the wiring that all content scripts share. Several may run in one page. */
export function observe(site: Site, ctx: ContentScriptContext): void {
  // A second copy in the same page (registered and put in) leaves it to the first, unless that one is orphaned.
  const alive = `reachable-${site.id}`;
  const world = globalThis as unknown as Record<string, (() => boolean) | undefined>;
  if (world[alive]?.()) return;
  world[alive] = () => ctx.isValid;

  const memory = (id: Site['id']) => takeOver(document, id, () => send({ type: 'memory', site: id }));
  const observer = watch(
    document,
    [site],
    {
      hello: () => send({ type: 'hello' }) as Promise<Orders>,
      deliver: (reading, links) => send({ type: 'reading', reading, links }) as Promise<Receipt>,
      memory,
    },
    ctx.signal,
    // A frame of a site that is hosted anywhere belongs to the page around it; elsewhere it is the app itself.
    hosts[site.id] !== undefined || window === window.top,
  );
  browser.runtime.onMessage.addListener((asked: Asked, _sender, respond) => {
    if (asked.type === 'orders') void observer.renew();
    if (asked.script !== site.id) return;
    if (asked.type === 'orders') respond(true);
    // Frames stay silent unless they know the page: the first answer is the one that counts.
    if (asked.type === 'recognise' || asked.type === 'describe') {
      const found = observer.recognise();
      if (found) respond(asked.type === 'recognise' ? found : describePage(document));
    }
    // What `npm run read` asks for; no other build answers it.
    if (__E2E__ && asked.type === 'read') {
      void readOnce(document, [site], memory, asked.now ?? Date.now()).then(respond);
      return true;
    }
  });
}
