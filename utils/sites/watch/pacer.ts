/** When something that keeps happening is attended to: soon after it settles, and no later than at a set time. */
export interface Pacer {
  /**
   * It happened. @param settles ms without another one before it is attended to
   * @param atMost ms from the first on after which it is attended to anyway
   */
  happened(settles: number, atMost: number): void;
  clear(): void;
}

/** Spans are measured by a clock that nobody sets: the user's own may be put back at any time. */
export function createPacer(attend: () => void): Pacer {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let dueBy = 0;
  let due = 0;
  let armed = 0;

  const arm = (now: number, more = 0) => {
    clearTimeout(timer);
    armed = due;
    timer = setTimeout(wake, Math.max(0, Math.min(dueBy, due + more) - now));
  };
  const wake = () => {
    const now = performance.now();
    if (due - now > 1) return arm(now);
    timer = undefined;
    attend();
  };
  return {
    happened(settles, atMost) {
      const now = performance.now();
      dueBy = timer === undefined ? now + atMost : Math.min(dueBy, now + atMost);
      due = Math.min(dueBy, now + settles);
      // It happens far more often than it is attended to: a timer that is too early waits once more. Most of what
      // happens takes a moment, so that the first one is set a little late, and is then mostly the last.
      if (timer === undefined) arm(now, settles / 2);
      else if (due < armed) arm(now);
    },
    clear() {
      clearTimeout(timer);
      timer = undefined;
    },
  };
}
