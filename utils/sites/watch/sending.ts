import type { Message } from '../../domain/message.ts';
import type { Page, Site } from '../site.ts';

/** The user's own message between the click that sends it and the site's word that it was sent. */
export interface Sendings {
  /** A click somewhere in the page: what is being sent is taken now, because the page may be gone once it is confirmed. */
  clicked(target: EventTarget | null, page: Page, site: Site, reads: (account: string) => boolean): void;
  /** True while a click waits for the page to confirm it. */
  waiting(): boolean;
  /** The message, once the page confirms it. */
  confirmed(page: Page, site: Site | null): Message | null;
}

/** A click is forgotten when the page has not confirmed it after this long, ms. */
const confirmsWithin = 120_000;

export function createSendings(): Sendings {
  let sending: { message: Message; clicked: number } | null = null;
  return {
    clicked(target, page, site, reads) {
      // By its shape: an element of a frame is no instance of this window's classes.
      const element = target as Partial<Element> | null;
      if (!site.sending || !element?.closest?.(site.sending.button)) return;
      const message = site.sending.taken(page);
      sending = message && reads(message.account) ? { message, clicked: performance.now() } : null;
    },
    waiting: () => sending !== null,
    confirmed(page, site) {
      if (!sending) return null;
      if (performance.now() - sending.clicked > confirmsWithin) sending = null;
      else if (site?.sending?.accepted(page)) {
        const { message } = sending;
        sending = null;
        return message;
      }
      return null;
    },
  };
}
