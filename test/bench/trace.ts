import type { Page } from 'puppeteer-core';

/** What a script cost a page. Times in ms of the main thread's own time: what other programs took does not count. */
export interface Cost {
  /** Time inside the script's callbacks. */
  ours: number;
  /** All other time of the page. */
  page: number;
  /** The longest callback of the script. */
  longest: number;
  callbacks: number;
}

/** An event of Chromium's trace; times in µs, `tdur` that of the thread alone. */
interface Event {
  name: string;
  pid: number;
  tid: number;
  ts: number;
  dur?: number;
  tdur?: number;
  args: { data?: { url?: string } };
}

const categories = ['devtools.timeline', 'disabled-by-default-devtools.timeline'];

/**
 * Traces a page while something runs. `RunTask` is one task of the main thread; `FunctionCall` one call from the
 * browser into a script: a mutation callback, a timer, a listener. What runs in the same task after a call of ours (the
 * continuations of its promises) is ours as well, so a task that begins with a call of ours counts as a whole; in a task
 * of the page only our calls do.
 *
 * @param script end of the address of the script whose cost is told
 */
export async function costOf(page: Page, script: string, run: () => Promise<unknown>): Promise<Cost> {
  await page.tracing.start({ categories });
  await run();
  const bytes = await page.tracing.stop();
  if (!bytes) throw new Error('Nothing was traced.');
  const { traceEvents } = JSON.parse(new TextDecoder().decode(bytes)) as { traceEvents: Event[] };
  return sum(traceEvents, script);
}

function sum(events: readonly Event[], script: string): Cost {
  const named = (name: string) => events.filter((event) => event.name === name);
  const calls = named('FunctionCall');
  const origin = calls.find(({ args }) => args.data?.url?.includes('/bench/'));
  if (!origin) throw new Error('The page was not traced.');
  const here = ({ pid, tid }: Event) => pid === origin.pid && tid === origin.tid;
  const byTime = (a: Event, b: Event) => a.ts - b.ts;
  const tasks = named('RunTask').filter(here).sort(byTime);
  const called = calls.filter(here).sort(byTime);

  const cost: Cost = { ours: 0, page: 0, longest: 0, callbacks: 0 };
  let next = 0;
  for (const task of tasks) {
    const within: Event[] = [];
    const end = task.ts + (task.dur ?? 0);
    for (; next < called.length && (called[next]?.ts ?? Infinity) < end; next += 1) {
      const call = called[next];
      if (call && call.ts >= task.ts) within.push(call);
    }
    const own = within.filter(({ args }) => args.data?.url?.endsWith(script));
    const whole = own.length > 0 && own[0] === within[0];
    const times = whole ? [time(task)] : own.map(time);
    const ours = times.reduce((all, one) => all + one, 0);
    cost.ours += ours;
    cost.page += time(task) - ours;
    cost.longest = Math.max(cost.longest, ...times);
    cost.callbacks += own.length;
  }
  return cost;
}

function time({ tdur = 0 }: Event): number {
  return tdur / 1000;
}
