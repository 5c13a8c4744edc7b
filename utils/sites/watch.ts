import type { Message, Reading } from '../domain/message.ts';
import type { Orders, Receipt } from '../messages.ts';
import type { Recognised } from '../recognised.ts';
import { createOutbox } from './outbox.ts';
import { recognise } from './registry.ts';
import { emptyReading, type Page, type Site } from './site.ts';

/** How the observer reaches the background. */
export interface Transport {
  hello(): Promise<Orders>;
  deliver(reading: Reading, links: Record<string, string>): Promise<Receipt>;
}

export interface Observer {
  /** What this page is, for the popup; null where no reader knows it. */
  recognise(): Recognised | null;
  /** Asks again what may be read here: an account was switched on or off. */
  renew(): Promise<void>;
}

/** A page settles for this long before it is read; while it keeps changing it is read this often, ms. */
const settles = 150;
const atMost = 1000;
/** Unchanged pages still vouch that they are watched; well within the five minutes that a reading vouches for, ms. */
const heartbeat = 60_000;
const parcelSize = 100;
const retryAfter = 2000;
/** A click on Send is forgotten when the page has not confirmed it after this long, ms. */
const confirmsWithin = 120_000;

/**
 * Watches one document: reads it when it changes, hands over what is new, and keeps it until it is stored. Changes
 * nothing in the page. Everything ends when the signal aborts.
 *
 * @param top false in a frame, which leaves the heartbeat to the page that holds it
 */
export function watch(document: Document, transport: Transport, signal: AbortSignal, top = true): Observer {
  const outbox = createOutbox();
  const view = document.defaultView ?? globalThis;
  let orders: Orders = { accounts: [], own: [], now: null };
  const own = new Set<string>();
  let sending: { message: Message; clicked: number } | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let retry: ReturnType<typeof setTimeout> | undefined;
  // Spans are measured by a clock that nobody sets: the user's own may be put back at any time.
  let dueBy = 0;
  let delivering = false;
  let deliveredAt = -Infinity;
  let told = false;
  let mutations: MutationObserver | null = null;

  const clock = () => orders.now ?? Date.now();
  const page = (): Page => ({
    document,
    url: document.location.href,
    now: clock(),
    zone: Intl.DateTimeFormat().resolvedOptions().timeZone,
    own: [...own],
    // Chromium's time origin has fractions of a millisecond; an instant has none.
    loaded: Math.floor(clock() - (Date.now() - view.performance.timeOrigin)),
    accounts: orders.accounts.map(({ account }) => account),
  });
  const reads = (site: Site, account: string | null) =>
    orders.accounts.some(
      (allowed) => allowed.site === site.id && (account === null || allowed.account === account),
    );

  const schedule = () => {
    if (signal.aborted || !mutations) return;
    const now = performance.now();
    if (timer === undefined) dueBy = now + atMost;
    clearTimeout(timer);
    timer = setTimeout(read, Math.min(settles, Math.max(0, dueBy - now)));
  };

  const read = () => {
    timer = undefined;
    if (signal.aborted || !mutations) return;
    const here = page();
    const site = recognise(here);
    if (!site || !reads(site, null)) return;
    const reading = site.read(here);
    const allowed = reads(site, reading.account);
    if (allowed) for (const address of reading.own) own.add(address);
    outbox.add(allowed ? reading : foreign(reading), (message) => site.link(here, message));
    void deliver();
  };

  const deliver = async () => {
    if (delivering) return;
    delivering = true;
    try {
      for (
        let parcel = outbox.next(parcelSize);
        parcel && !signal.aborted;
        parcel = outbox.next(parcelSize)
      ) {
        const receipt = await transport.deliver(parcel.reading, parcel.links);
        deliveredAt = performance.now();
        if (receipt.stored) outbox.settle(parcel);
        else return stop();
      }
    } catch {
      // The background is restarting, or the disk is full: nothing is lost, it is tried again.
      clearTimeout(retry);
      if (!signal.aborted) retry = setTimeout(() => void deliver(), retryAfter);
    } finally {
      delivering = false;
    }
  };

  /** The click that sends: what is sent is taken now, because the page may be gone once the site confirms it. */
  const clicked = (event: Event) => {
    const here = page();
    const site = recognise(here);
    if (!site?.sending || !reads(site, null) || !(event.target instanceof view.Element)) return;
    if (!event.target.closest(site.sending.button)) return;
    const message = site.sending.taken(here);
    sending = message && reads(site, message.account) ? { message, clicked: performance.now() } : null;
  };

  const confirmed = () => {
    if (!sending) return;
    const here = page();
    const site = recognise(here);
    if (performance.now() - sending.clicked > confirmsWithin) sending = null;
    else if (site?.sending?.accepted(here)) {
      const { message } = sending;
      sending = null;
      outbox.keep(message);
      void deliver();
    }
  };

  const start = () => {
    if (mutations) return;
    mutations = new view.MutationObserver(() => {
      confirmed();
      schedule();
    });
    mutations.observe(document, {
      subtree: true,
      childList: true,
      characterData: true,
      attributes: true,
      attributeFilter: ['class', 'title', 'data-msgid', 'data-isodate', 'data-from'],
    });
    schedule();
  };
  const stop = () => {
    mutations?.disconnect();
    mutations = null;
    clearTimeout(timer);
    timer = undefined;
    outbox.clear();
  };

  const beat = () => {
    if (!told) void renew();
    if (!mutations || performance.now() - deliveredAt < heartbeat / 2) return;
    outbox.beat();
    void deliver();
  };

  const renew = async () => {
    const before = orders.accounts;
    try {
      orders = await transport.hello();
      told = true;
    } catch {
      // The background did not wake in time; it is asked again with the next beat.
      return;
    }
    for (const address of orders.own) own.add(address);
    // What waits here may be of an account that is not read any more: it goes, the rest is read again.
    const kept = (was: Orders['accounts'][number]) =>
      orders.accounts.some((is) => is.site === was.site && is.account === was.account);
    if (!before.every(kept) || orders.accounts.length === 0) stop();
    if (orders.accounts.length === 0) return;
    start();
    schedule();
  };

  view.addEventListener('click', clicked, { capture: true, signal });
  view.addEventListener('pageshow', schedule, { signal });
  view.navigation?.addEventListener('currententrychange', schedule, { signal });
  if (top) {
    const interval = setInterval(beat, heartbeat);
    signal.addEventListener('abort', () => clearInterval(interval));
  }
  signal.addEventListener('abort', stop);
  void renew();

  return {
    renew,
    recognise() {
      const here = page();
      const site = recognise(here);
      if (!site) return null;
      const { account, health } = site.read(here);
      return {
        site: site.id,
        account,
        origin: document.location.origin,
        health: health.state,
      };
    },
  };
}

/** Somebody else's account on a host that is read: only how many messages were passed over, and nothing of them. */
function foreign({ site, messages, health }: Reading): Reading {
  const count = messages.length;
  return { ...emptyReading(site), withheld: count ? [{ reason: 'other-account', count }] : [], health };
}
