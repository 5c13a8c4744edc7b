import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import type { Orders, Receipt } from '../utils/messages.ts';
import { send } from '../utils/send.ts';
import { readOnce } from '../utils/sites/read-once.ts';
import { watch } from '../utils/sites/watch.ts';

/** The observer. Registered for the hosts that the user granted, and put into a page when its popup is opened. */
export default defineContentScript({
  registration: 'runtime',
  noScriptStartedPostMessage: true,
  main(ctx) {
    // A second copy in the same page (registered and put in) leaves it to the first, unless that one is orphaned.
    const world = globalThis as { reachableAlive?: () => boolean };
    if (world.reachableAlive?.()) return;
    world.reachableAlive = () => ctx.isValid;

    const observer = watch(
      document,
      {
        hello: () => send({ type: 'hello' }) as Promise<Orders>,
        deliver: (reading, links) => send({ type: 'reading', reading, links }) as Promise<Receipt>,
      },
      ctx.signal,
      window === window.top,
    );
    browser.runtime.onMessage.addListener((message: { type?: string; now?: number }, _sender, respond) => {
      if (message.type === 'orders') void observer.renew();
      if (message.type === 'recognise') {
        const found = observer.recognise();
        // Frames stay silent unless they know the page: the first answer is the popup's.
        if (found) respond(found);
      }
      // What `npm run read` asks for; no other build answers it.
      if (__E2E__ && message.type === 'read') respond(readOnce(document, message.now ?? Date.now()));
    });
  },
});
