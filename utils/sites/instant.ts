/** A time may lie this far ahead of the computer's clock before it is taken for wrong, ms. */
export const ahead = 5 * 60_000;

/** Mail and chat of before 1990 comes from a clock that was never set, epoch ms. */
const floor = Date.UTC(1990, 0);

/** Why an instant (epoch ms) cannot be a message's time; null where it can. */
export function doubtful(at: number, now: number): 'no-time' | 'future' | null {
  if (!Number.isSafeInteger(at) || at < floor) return 'no-time';
  return at > now + ahead ? 'future' : null;
}
