import type { Ask } from '../domain/ask.ts';
import { judge } from '../domain/judge.ts';
import { reaches } from '../domain/reach.ts';
import { isCounted } from '../report/figures.ts';
import type { Known } from './known.ts';

/** From this part of its target on an ask is near to missing it. */
const nearPart = 0.7;
/** With less of the target left than this there is no use in speaking of it, working ms. */
const leastLeft = 60_000;

/** An ask that waits for the user: the popup's list has the same ones. Durations in working ms, instants in epoch ms. */
export interface Waiting {
  ask: Ask;
  waited: number;
  target: number;
  /** `near`: most of the target has gone; `late`: all of it. */
  state: 'fresh' | 'near' | 'late';
  /** When it will come near, when its target ends and it is late; null where that has gone, or no working time is left. */
  nearAt: number | null;
  dueAt: number | null;
  lateAt: number | null;
}

/** Those that wait, the one that has waited longest first. */
export function waitingOf({ asks, rules, now }: Pick<Known, 'asks' | 'rules' | 'now'>): Waiting[] {
  return asks
    .filter(({ reply }) => !reply || reply.at > now)
    .map((ask) => judge(ask, rules, now))
    .filter((one) => one !== null)
    .filter((one) => one.open && isCounted(one))
    .map(({ ask, working, target }): Waiting => {
      const state = working > target ? 'late' : working >= nearPart * target ? 'near' : 'fresh';
      // Only what is still to come is looked for.
      const at = (part: number) => (state === 'late' ? null : reaches(rules.clock, ask.at, part));
      const nearAt = state === 'fresh' ? at(Math.ceil(nearPart * target)) : null;
      return { ask, waited: working, target, state, nearAt, dueAt: at(target), lateAt: at(target + 1) };
    })
    .sort((a, b) => b.waited - a.waited || a.ask.at - b.ask.at);
}

/** True where it still makes sense to speak of it: near its target, and not so near that it is as good as missed. */
export function isWorthANudge({ state, target, waited }: Waiting): boolean {
  return state === 'near' && target - waited >= leastLeft;
}

/** When half of what is left of the target will have gone; null where that is no time to speak of. */
export function halfLeft({ ask, waited, target }: Waiting, clock: Known['rules']['clock']): number | null {
  const left = target - waited;
  return left / 2 < leastLeft ? null : reaches(clock, ask.at, waited + Math.ceil(left / 2));
}

/** True where one of an ask's messages is in a list of keys: which of two of one second is the first may change. */
export function isAmong(
  { key, further = [] }: Pick<Ask, 'key' | 'further'>,
  keys: readonly string[],
): boolean {
  return keys.includes(key) || further.some((one) => keys.includes(one));
}
