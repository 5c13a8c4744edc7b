import { browser } from 'wxt/browser';
import type { Fact, Mark } from '../domain/fact.ts';
import { rulesOf } from '../domain/rules.ts';
import { onChange } from '../ledger/changes.ts';
import { ledger } from '../ledger/database.ts';
import { countAsksOf } from '../ledger/log.ts';
import { readFacts } from '../ledger/query.ts';
import { currentTime, localZone } from '../now.ts';
import { report } from '../problem.ts';
import { send } from '../send.ts';
import { onSettings } from '../settings.ts';
import { addressOf, parseAddress, type LogAddress } from './address.ts';
import { correctPlace, markAsk, markSender, type Change } from './change.ts';
import { readLog, type Shown } from './read.ts';
import type { Asking, Done, LogActions, LogState } from './state.ts';
import { todayOf } from './days.ts';

/** Waiting times move on while the page is open, ms. */
const tick = 60_000;
/** What takes longer than so many ms shows how far it is. */
const moment = 1000;

/** The log's state, handed over whenever it changes until the signal aborts, and what its controls do. */
export function createLog(show: (state: LogState) => void, signal: AbortSignal): LogActions {
  let address = parseAddress(location.search);
  let shown: Shown | null = null;
  let done: Done | null = null;
  let undo: Change['undo'] | null = null;
  let asking: Asking | null = null;
  let counting = new AbortController();
  let kept: string | null = null;
  let problem: string | null = null;
  /** Changes that are on their way. */
  let changing = 0;
  /** That the ledger could not be read, until it can. */
  let unread: string | null = null;
  let progress: number | null = null;

  const draw = () => {
    if (signal.aborted || !shown) return;
    show({ ...shown, progress, done, undoable: undo !== null, asking, problem: problem ?? unread });
  };
  const read = async () => {
    const wanted = address;
    const begun = performance.now();
    const tell = (asks: number) => {
      if (performance.now() - begun < moment || wanted !== address) return;
      progress = asks;
      draw();
    };
    try {
      const next = await readLog(wanted, kept, tell);
      // What is asked for by now is read next.
      if (wanted === address) shown = next;
      unread = null;
    } catch (error) {
      unread = await report(error);
      shown ??= await nothingRead(wanted);
    }
    progress = null;
    draw();
  };
  const refresh = oneAtATime(read, signal);

  const go = (next: LogAddress) => {
    address = next;
    [kept, done, undo, problem] = [null, null, null, null];
    closeQuestion();
    // The rows that are shown stay until the others are read, so that nothing jumps.
    if (shown) {
      const same = next.view === shown.address.view;
      shown = { ...shown, address: next, ...(!same && { log: null, trends: null }) };
    }
    draw();
    refresh();
  };
  const closeQuestion = () => {
    counting.abort();
    asking = null;
  };
  /** How many other asks of the sender the answer would touch. */
  const count = async (key: string, sender: string) => {
    counting = new AbortController();
    const { signal: stopped } = counting;
    const begun = performance.now();
    const tell = (others: number | null, looked: number | null) => {
      if (stopped.aborted) return;
      asking = { key, sender, others, looked };
      draw();
    };
    tell(null, null);
    try {
      const looking = (looked: number) => {
        if (performance.now() - begun > moment) tell(null, looked);
      };
      const all = await countAsksOf(await ledger(), sender, looking, stopped);
      tell(Math.max(0, all - 1), null);
    } catch (error) {
      problem = await report(error);
      draw();
    }
  };
  const run = async (work: () => Promise<void>) => {
    changing += 1;
    try {
      await work();
      problem = null;
    } catch (error) {
      problem = await report(error);
    }
    changing -= 1;
    refresh();
  };
  /** States a change, and remembers how to take it back. */
  const change = (what: Done, key: string | null, make: (facts: Fact[], now: number) => Change) =>
    run(async () => {
      const [facts, now] = await Promise.all([ledger().then(readFacts), currentTime()]);
      const made = make(facts, now);
      // Kept from now on: a row that went for a moment would take the keyboard's place with it.
      kept = key;
      await send({ type: 'state', facts: made.facts });
      [done, undo] = [what, made.undo];
    });

  // The ledger tells of our own change before it is known here that it was made; both are shown at once.
  onChange(() => {
    if (changing === 0) refresh();
  }, signal);
  signal.addEventListener('abort', onSettings(refresh));
  const ticking = setInterval(() => {
    // Twelve weeks do not move on by the minute.
    if (address.view === 'log') refresh();
  }, tick);
  const back = () => go(parseAddress(location.search));
  addEventListener('popstate', back);
  signal.addEventListener('abort', () => {
    clearInterval(ticking);
    removeEventListener('popstate', back);
    counting.abort();
  });
  refresh();

  return {
    go: (next) => {
      // Going back must not spell a search letter by letter.
      const typing = next.filter.find !== address.filter.find;
      history[typing ? 'replaceState' : 'pushState'](null, '', addressOf(next));
      go(next);
    },
    mark: ({ key, mark: before }, mark: Mark) =>
      void change({ what: 'mark', mark }, key, (_facts, now) => markAsk(key, mark, before ?? 'none', now)),
    askPerson: (row) => {
      closeQuestion();
      if (row?.sender) {
        void count(row.key, row.sender);
      }
      draw();
    },
    person: (sender, notAPerson, key) => {
      closeQuestion();
      void change({ what: 'person', notAPerson }, key, (facts, now) =>
        markSender(facts, sender, notAPerson, now),
      );
    },
    place: (date, part, place) =>
      void change({ what: 'place', date, part, place }, null, (facts, now) =>
        correctPlace(facts, localZone(), date, { part, place }, now),
      ),
    undo: () =>
      void run(async () => {
        if (!undo) return;
        await send({ type: 'state', facts: undo(await currentTime()) });
        [done, undo] = [{ what: 'undone' }, null];
      }),
    open: (link) => {
      if (/^https?:/u.test(link)) void browser.tabs.create({ url: link });
    },
  };
}

/** What is shown where the ledger cannot be opened: an empty page that says why. */
async function nothingRead(address: LogAddress): Promise<Shown> {
  const now = await currentTime();
  const today = todayOf(rulesOf([], localZone()), localZone(), now);
  return {
    now,
    today,
    address,
    period: address.period ?? { kind: 'day', date: today },
    log: null,
    trends: null,
  };
}

/** Does the work whenever asked, never twice at once: asked while it runs, it runs once more. */
function oneAtATime(work: () => Promise<void>, signal: AbortSignal): () => void {
  let running = false;
  let again = false;
  const go = async () => {
    running = true;
    do {
      again = false;
      await work();
    } while (again && !signal.aborted);
    running = false;
  };
  return () => {
    if (signal.aborted) return;
    if (running) again = true;
    else void go();
  };
}
