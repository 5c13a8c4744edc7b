import type { Reading } from '../../domain/message.ts';
import type { Orders, Receipt } from '../../messages.ts';
import type { Recognised } from '../../recognised.ts';
import { emptyReading, type Page, type Site } from '../site.ts';
import { storageOf } from '../storage.ts';
import { createChanges } from './changes.ts';
import { createDelivery } from './delivery.ts';
import { createHolding } from './holding.ts';
import { createKept } from './kept.ts';
import { createOutbox } from './outbox.ts';
import { createPacer } from './pacer.ts';
import { createPatience } from './patience.ts';
import { createRows } from './rows.ts';
import { createSendings } from './sending.ts';
import { createZone } from './zone.ts';

/** How the observer reaches the background. */
export interface Transport {
  hello(): Promise<Orders>;
  deliver(reading: Reading, links: Record<string, string>): Promise<Receipt>;
  /** What a site's `memory` takes from the page's own world; null where it cannot be reached. */
  memory(site: Site['id']): Promise<unknown>;
}

export interface Observer {
  /** What this page is, for the popup; null where no reader knows it. */
  recognise(): Recognised | null;
  /** Asks again what may be read here: an account was switched on or off. */
  renew(): Promise<void>;
}

/** How long a page settles before it is read, and how often it is read while it keeps changing, ms. */
interface Pace {
  settles: number;
  atMost: number;
}
const atOnce: Pace = { settles: 150, atMost: 1000 };
/** Where nothing can be missed: rows are read as they are drawn, or all that is new stays for long. */
const atLeisure: Pace = { settles: 1500, atMost: 3000 };
/** Unchanged pages still vouch that they are watched; well within the five minutes that a reading vouches for, ms. */
const heartbeat = 60_000;

/**
 * Watches one document: reads it when it changes, hands over what is new, and keeps it until it is stored. Changes
 * nothing in the page. Everything ends when the signal aborts.
 *
 * @param readers those that may know the page
 * @param beats false in a frame that leaves the heartbeat to the page that holds it
 */
export function watch(
  document: Document,
  readers: readonly Site[],
  transport: Transport,
  signal: AbortSignal,
  beats = true,
): Observer {
  const outbox = createOutbox();
  const holding = createHolding();
  const sendings = createSendings();
  const patience = createPatience();
  const zone = createZone();
  const changes = createChanges(readers, document);
  const view = document.defaultView ?? globalThis;
  let orders: Orders = { accounts: [], own: [], now: null };
  const own = new Set<string>();
  /** Another look without a change of the page: time itself may tell more. */
  let later: ReturnType<typeof setTimeout> | undefined;
  let told = false;
  /** The page is read at the next turn, whatever changed in it. */
  let wanted = false;
  let mutations: MutationObserver | null = null;
  /** The site whose rows are read as they come: only after a whole reading of a work account. */
  let drawing: { site: Site; account: string } | null = null;

  const clock = () => orders.now ?? Date.now();
  const recognise = (page: Page) => readers.find((site) => site.recognises(page)) ?? null;
  const { deliver, at: deliveredAt } = createDelivery(outbox, transport, () => stop(), signal);
  const kept = createKept(
    (site) => transport.memory(site),
    () => schedule(),
    signal,
  );
  const page = (): Page => ({
    document,
    url: document.location.href,
    now: clock(),
    zone: zone(),
    own: [...own],
    // Chromium's time origin has fractions of a millisecond; an instant has none.
    loaded: Math.floor(clock() - (Date.now() - view.performance.timeOrigin)),
    accounts: orders.accounts.map(({ account }) => account),
    ...storageOf(view),
    ...kept.parts(),
  });
  const reads = (site: Site, account: string | null) =>
    orders.accounts.some(
      (allowed) => allowed.site === site.id && (account === null || allowed.account === account),
    );

  const reading = createPacer(() => read());
  const handing = createPacer(() => void deliver());
  const soon = () => {
    if (signal.aborted || !mutations) return;
    const { settles, atMost } = drawing || changes.stay() ? atLeisure : atOnce;
    reading.happened(settles, atMost);
  };
  const schedule = () => {
    wanted = true;
    soon();
  };

  const read = () => {
    if (signal.aborted || !mutations) return;
    const matters = changes.matter();
    if (!matters && !wanted) return;
    wanted = false;
    const here = {
      ...page(),
      ...(changes.facts && { fact: changes.facts.of }),
      ...(changes.finder && { find: changes.finder.find }),
    };
    const site = recognise(here);
    drawing = null;
    if (!site || !reads(site, null)) return;
    kept.look(site);
    const said = patience.weigh(site.read(here), site, document.visibilityState === 'visible');
    const allowed = reads(site, said.account);
    if (allowed) for (const address of said.own) own.add(address);
    if (allowed && site.drafts) kept.drafts(site.drafts(here), here.now);
    if (allowed && site.rows && said.account !== null) drawing = { site, account: said.account };
    const messages = holding.release(allowed ? said.messages : [], site, here.now, true);
    outbox.add(allowed ? { ...said, messages } : foreign(said), (message) => site.link(here, message));
    clearTimeout(later);
    const wait = Math.min(holding.due() ?? Infinity, patience.due() ?? Infinity);
    if (wait !== Infinity) later = setTimeout(schedule, wait);
    void deliver();
  };

  const rows = createRows((drawn) => {
    if (!drawing || signal.aborted) return;
    const here = page();
    const { site, account } = drawing;
    const said = site.rows?.read(here, drawn);
    // Another account came to be shown: only a whole reading tells whether that one is allowed.
    if (!said || said.account !== account || said.health.state !== 'ok') return;
    const messages = holding.release(said.messages, site, here.now, false);
    outbox.addRows({ ...said, messages }, (message) => site.link(here, message));
    handing.happened(atOnce.settles, atOnce.atMost);
  });

  const clicked = ({ target }: Event) => {
    if (!readers.some(({ sending }) => sending) || orders.accounts.length === 0) return;
    const here = page();
    const site = recognise(here);
    if (site && reads(site, null)) sendings.clicked(target, here, site, (account) => reads(site, account));
  };

  const changed = (records: MutationRecord[]) => {
    changes.happened(records);
    if (drawing?.site.rows) rows.drawn(records, drawing.site.rows.selector);
    if (sendings.waiting()) {
      const here = page();
      const message = sendings.confirmed(here, recognise(here));
      if (message) {
        outbox.keep(message);
        void deliver();
      }
    }
    soon();
  };

  const start = () => {
    if (mutations) return;
    mutations = new view.MutationObserver(changed);
    changes.observe(mutations);
    schedule();
  };
  const stop = () => {
    mutations?.disconnect();
    mutations = null;
    drawing = null;
    reading.clear();
    handing.clear();
    clearTimeout(later);
    rows.clear();
    changes.clear();
    holding.clear();
    kept.clear();
    outbox.clear();
  };

  const beat = () => {
    if (!told) void renew();
    // A page that draws nothing while nobody sees it vouches for nothing then.
    if (document.hidden && readers.some(({ restsHidden }) => restsHidden)) return;
    if (!mutations || performance.now() - deliveredAt() < heartbeat / 2) return;
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
    const remains = (was: Orders['accounts'][number]) =>
      orders.accounts.some((is) => is.site === was.site && is.account === was.account);
    if (!before.every(remains) || orders.accounts.length === 0) stop();
    if (orders.accounts.length === 0) return;
    start();
    schedule();
  };

  view.addEventListener('click', clicked, { capture: true, signal });
  view.addEventListener('pageshow', schedule, { signal });
  document.addEventListener('visibilitychange', schedule, { signal });
  view.navigation?.addEventListener('currententrychange', schedule, { signal });
  if (beats) {
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
      return { site: site.id, account, origin: document.location.origin, health: health.state };
    },
  };
}

/** Somebody else's account on a host that is read: only how many messages were passed over, and nothing of them. */
function foreign({ site, messages, health }: Reading): Reading {
  const count = messages.length;
  return { ...emptyReading(site), withheld: count ? [{ reason: 'other-account', count }] : [], health };
}
