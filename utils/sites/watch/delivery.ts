import type { Transport } from './watch.ts';
import type { Outbox } from './outbox.ts';

const parcelSize = 100;
const retryAfter = 2000;

/** Hands the outbox over, parcel by parcel, until it is empty. */
export interface Delivery {
  deliver: () => Promise<void>;
  /** When something was last handed over, by a clock that nobody sets, ms. */
  at: () => number;
}

/** @param refused called when the account is none of the user's work accounts any more */
export function createDelivery(
  outbox: Outbox,
  transport: Pick<Transport, 'deliver'>,
  refused: () => void,
  signal: AbortSignal,
): Delivery {
  let under = false;
  let at = -Infinity;
  let retry: ReturnType<typeof setTimeout> | undefined;

  const deliver = async () => {
    if (under) return;
    under = true;
    try {
      for (
        let parcel = outbox.next(parcelSize);
        parcel && !signal.aborted;
        parcel = outbox.next(parcelSize)
      ) {
        const receipt = await transport.deliver(parcel.reading, parcel.links);
        at = performance.now();
        if (receipt.stored) outbox.settle(parcel);
        else return refused();
      }
    } catch {
      // The background is restarting, or the disk is full: nothing is lost, it is tried again.
      clearTimeout(retry);
      if (!signal.aborted) retry = setTimeout(() => void deliver(), retryAfter);
    } finally {
      under = false;
    }
  };
  return { deliver, at: () => at };
}
